import { allData } from './all-data.ts';
import { newest, statusBanner } from './concept.ts';
import type { ResourcePage } from './subject.ts';
import { nameOf } from './describe.ts';
import { history } from './history.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import type { Page } from './page.ts';
import { homeStep, olderVersion, section, trail, vocabularyStep } from './parts.ts';
import { reference, resourceHead } from './reference.ts';
import { inline } from './text.ts';

/** Whatever else a vocabulary describes: a source document, a label, an agent. All it says, as it says it. */
export function otherResource(page: Page, what: ResourcePage): string {
  const { snapshot, iri, resource } = what;
  const { t } = page;
  const name = nameOf(page, snapshot, iri);
  return layout(page, {
    title: name.value,
    head: resourceHead(page, what),
    body: html`${trail(t.concept.trail, [homeStep(page), vocabularyStep(page, snapshot), { text: inline(page, name) }])}
      ${olderVersion(page, snapshot, newest(page, snapshot, iri))} ${statusBanner(page, snapshot, resource)}
      <article class="term">
        <div class="term-main">
          <p class="kind">${t.kinds[snapshot.kinds.get(iri) ?? 'other']}</p>
          <h1>${inline(page, name)}</h1>
          ${section('data', t.resource.about, allData(page, snapshot, resource))} ${history(page, what)}
        </div>
        ${reference(page, what)}
      </article>`,
  });
}
