import { SKOS } from '../../domain/namespaces.ts';
import type { Resource } from '../../domain/resource.ts';
import type { Iri } from '../../domain/term.ts';
import { preferred } from '../../domain/text.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { byLanguage, labels, notes } from './describe.ts';
import { html, type Html } from './html.ts';
import type { Page } from './page.ts';
import { list, section } from './parts.ts';
import { block, inline, langAttribute, languageName } from './text.ts';

/** Notes of one kind in the reader's language, or the nearest there is. */
export function notesSection(
  page: Page,
  snapshot: Snapshot,
  resource: Resource,
  property: Iri,
  id: string,
  title: string,
): Html | false {
  const texts = preferred(notes(snapshot, resource, property), [page.language]);
  if (texts.length === 0) return false;
  const content =
    texts.length === 1
      ? texts.map((text) => block(page, text))
      : list(
          texts.map((text) => block(page, text)),
          'notes',
        );
  return section(id, title.charAt(0).toUpperCase() + title.slice(1), content);
}

/** The term in every language: names, other names and definition, a row for each language. */
export function languagesOf(page: Page, snapshot: Snapshot, resource: Resource): Html | false {
  const { t } = page;
  const { iri } = resource;
  const pref = labels(snapshot, iri, 'prefLabel');
  const alt = labels(snapshot, iri, 'altLabel');
  const definitions = notes(snapshot, resource, SKOS.definition);
  const all = byLanguage(page, [...pref, ...alt, ...definitions]);
  if (all.length < 2) return false;
  const of = (texts: typeof pref, language: string) => texts.filter((text) => text.language === language);
  const rows = all.map(([language]) => {
    const lang = langAttribute(page, language);
    const other = of(alt, language);
    return html`<tr>
      <th scope="row">${languageName(page, language)}</th>
      <td>
        ${of(pref, language).map((text) => html`<strong><bdi${lang}>${text.value}</bdi></strong>`)}${other.length > 0 && list(other.map((text) => inline(page, text)))}
      </td>
      ${definitions.length > 0 && html`<td>${of(definitions, language).map((text) => block(page, text))}</td>`}
    </tr>`;
  });
  return section(
    'languages',
    t.concept.languages,
    html`<table class="languages-table">
      <thead>
        <tr>
          <th scope="col">${t.concept.language}</th>
          <th scope="col">${t.concept.names}</th>
          ${definitions.length > 0 && html`<th scope="col">${t.properties.definition}</th>`}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`,
  );
}
