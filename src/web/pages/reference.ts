import { SKOS } from '../../domain/namespaces.ts';
import { objects } from '../../domain/resource.ts';
import { valueOf } from '../../domain/term.ts';
import { preferred } from '../../domain/text.ts';
import type { ResourcePage } from './subject.ts';
import { nameOf, notes } from './describe.ts';
import { mainScheme } from './facts.ts';
import { html, json, type Child, type Html } from './html.ts';
import { documentHref, documentPath, rootOf, type Page } from './page.ts';
import { list } from './parts.ts';
import { date, inline } from './text.ts';
import { vocabularyName } from './vocabulary-name.ts';

/** Formats a resource can be had in, by the suffix of its document. */
export const FORMATS = [
  { extension: '.ttl', name: 'Turtle', type: 'text/turtle' },
  { extension: '.jsonld', name: 'JSON-LD', type: 'application/ld+json' },
  { extension: '.rdf', name: 'RDF/XML', type: 'application/rdf+xml' },
  { extension: '.nt', name: 'N-Triples', type: 'application/n-triples' },
] as const;

/** Beside the term: what one needs to refer to it. */
export function reference(page: Page, { snapshot, iri }: ResourcePage, more?: Child): Html {
  const { t } = page;
  const { version } = snapshot.release;
  return html`<aside class="reference" aria-label="${t.reference.title}">
    <h2>${t.reference.uri}</h2>
    <p>
      <code class="copy" data-copy="${t.reference.copy}" data-copied="${t.reference.copied}">${iri}</code>
    </p>
    <h2>${t.reference.cite}</h2>
    <p class="cite">
      <span class="copy" data-copy="${t.reference.copy}" data-copied="${t.reference.copied}"
        >${inline(page, nameOf(page, snapshot, iri))}. ${t.reference.in}
        ${inline(page, vocabularyName(page, snapshot))}, ${t.version.named(version).toLowerCase()}
        (${date(page, snapshot.release.at)}). ${permanent(page, iri, version)}</span
      >
    </p>
    <h2>${t.version.version}</h2>
    ${picker(page, snapshot, iri)}
    <h2>${t.reference.formats}</h2>
    ${list(FORMATS.map(({ extension, name, type }) => html`<a href="${documentHref(page, iri, version, extension)}" type="${type}">${name}</a>`))}
    ${more}
  </aside>`;
}

/** The address of this text for ever: of one release, whatever comes later. */
export function permanent(page: Page, iri: string, version: string): string {
  const { path, uri } = documentPath(page.site, iri);
  const query = new URLSearchParams({ ...(uri !== undefined && { uri }), version });
  return `${page.site.base}${path}?${query.toString()}`;
}

function picker(page: Page, snapshot: ResourcePage['snapshot'], iri: string): Html {
  const { t } = page;
  const releases = page.site.catalog.releases(snapshot.vocabulary);
  const { path, uri } = documentPath(page.site, iri);
  const shown = html`<p>${snapshot.release.version} (${date(page, snapshot.release.at)})</p>`;
  if (releases.length < 2) return shown;
  return html`${shown}
    <form class="picker" method="get" action="${rootOf(page.site)}${path}">
      ${uri !== undefined && html`<input type="hidden" name="uri" value="${uri}" />`}
      ${page.chosen && html`<input type="hidden" name="lang" value="${page.language}" />`}
      <label for="version">${t.version.pick}</label>
      <div class="search-row">
        <select id="version" name="version">
          ${releases.map(
            ({ version, at }) =>
              html`<option value="${version}" ${version === snapshot.release.version && html` selected`}>
                ${version} (${at.slice(0, 10)})
              </option>`,
          )}
        </select>
        <button type="submit">${t.version.show}</button>
      </div>
    </form>`;
}

/** For the head: the other formats, the address this document stands for, and what search engines read. */
export function resourceHead(page: Page, what: ResourcePage): Html {
  const { iri, snapshot } = what;
  const { path, uri } = documentPath(page.site, iri);
  const canonical = `${page.site.base}${path}${uri === undefined ? '' : `?uri=${encodeURIComponent(uri)}`}`;
  return html`<link rel="canonical" href="${canonical}" />
    ${FORMATS.map(({ extension, type }) => html`<link rel="alternate" type="${type}" href="${documentHref(page, iri, snapshot.release.version, extension)}" />`)}
    <script type="application/ld+json">
      ${json(definedTerm(page, what))}
    </script>`;
}

/** https://schema.org/DefinedTerm. A data block: browsers never run it, and no `<` in it is left as it is. */
export function definedTerm(page: Page, { snapshot, iri, resource }: ResourcePage): object {
  const definition = preferred(notes(snapshot, resource, SKOS.definition), [page.language])[0];
  const [code] = objects(resource, SKOS.notation);
  const scheme = snapshot.schemes.get(iri)?.[0] ?? mainScheme(snapshot);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': iri,
    name: nameOf(page, snapshot, iri).value,
    ...(definition && { description: definition.value, inLanguage: definition.language || undefined }),
    ...(code !== undefined && { termCode: valueOf(code) }),
    ...(scheme !== undefined && {
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        '@id': scheme,
        name: nameOf(page, snapshot, scheme).value,
      },
    }),
  };
}
