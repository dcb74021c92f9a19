import { html } from './html.ts';
import { layout } from './layout.ts';
import type { Page } from './page.ts';
import { homeStep, trail } from './parts.ts';

export function help(page: Page): string {
  const { t, site } = page;
  const [first] = site.catalog.snapshots();
  const concept = first && [...first.kinds].find(([, kind]) => kind === 'concept')?.[0];
  const query = `{
  search(query: ${JSON.stringify(t.home.exampleWords[0])}, first: 5) {
    totalCount
    nodes { concept { uri prefLabel { value language } definition { value } } reason }
  }
}`;
  return layout(page, {
    title: t.help.title,
    body: html`${trail(t.concept.trail, [homeStep(page), { text: t.help.title }])}
      <div class="prose">
        <h1>${t.help.title}</h1>
        <p class="lead">${t.help.intro}</p>
        ${t.help.sections.map(
          ({ id, title, text }) =>
            html`<section aria-labelledby="${id}">
              <h2 id="${id}">${title}</h2>
              ${text.map((line) => html`<p>${line}</p>`)}
            </section>`,
        )}
        <h3>${t.help.exampleTitle}</h3>
        <pre tabindex="0"><code>${query}</code></pre>
        ${
          concept !== undefined &&
          html`<h3>${t.help.resolveTitle}</h3>
            <pre
              tabindex="0"
            ><code>curl -L -H 'Accept: application/ld+json' '${site.base}/resolve?uri=${encodeURIComponent(concept)}'</code></pre>`
        }
      </div>`,
  });
}

export function accessibility(page: Page): string {
  const { accessibility: text, concept } = page.t;
  return layout(page, {
    title: text.title,
    body: html`${trail(concept.trail, [homeStep(page), { text: text.title }])}
      <div class="prose">
        <h1>${text.title}</h1>
        ${text.paragraphs.map((line) => html`<p>${line}</p>`)}
        <h2>${text.limitsTitle}</h2>
        <ul>
          ${text.limits.map((line) => html`<li>${line}</li>`)}
        </ul>
        <h2>${text.contactTitle}</h2>
        <p>${text.contact}</p>
      </div>`,
  });
}
