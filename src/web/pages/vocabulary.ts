import { DCT } from '../../domain/namespaces.ts';
import { objects, type Resource } from '../../domain/resource.ts';
import type { Iri } from '../../domain/term.ts';
import { preferred } from '../../domain/text.ts';
import type { Release, Snapshot } from '../../snapshot/snapshot.ts';
import { letterLinks, listLanguage, type Alphabet } from './alphabet.ts';
import { otherData } from './all-data.ts';
import { nameOf, schemeDescriptions } from './describe.ts';
import { conceptsByScheme, counts, rootsOf, schemesOf, sortedByName, topCollections } from './facts.ts';
import { html, type Child, type Html } from './html.ts';
import { layout, script } from './layout.ts';
import { documentHref, href, pinOf, vocabularyHref, type Page } from './page.ts';
import {
  homeStep,
  list,
  olderVersion,
  pager,
  resourceLink,
  section,
  term,
  trail,
  vocabularyStep,
} from './parts.ts';
import { FORMATS, resourceHead } from './reference.ts';
import { block, date, inline, number } from './text.ts';
import { BRANCH, tree } from './tree.ts';
import { vocabularyName } from './vocabulary-name.ts';

export interface VocabularyPage {
  readonly snapshot: Snapshot;
  /** One scheme of the vocabulary; undefined for the vocabulary as a whole. */
  readonly scheme: Iri | undefined;
  readonly alphabet: Alphabet;
  readonly page: number;
}

/** A vocabulary, or one concept scheme of it: where a vocabulary has one scheme, the two are the same page. */
export function vocabulary(page: Page, what: VocabularyPage): string {
  const { snapshot, scheme } = what;
  const { t } = page;
  const schemes = schemesOf(snapshot);
  const main = scheme ?? (schemes.length === 1 ? schemes[0] : undefined);
  const resource = main === undefined ? undefined : snapshot.content.get(main);
  const name = scheme === undefined ? vocabularyName(page, snapshot) : nameOf(page, snapshot, scheme);
  const about = resource ? preferred(schemeDescriptions(snapshot, resource), [page.language]) : [];
  const steps = scheme !== undefined && schemes.length > 1 ? [vocabularyStep(page, snapshot)] : [];
  return layout(page, {
    title: name.value,
    summary: about[0]?.value,
    head: html`${script(page, 'tree.js')}${
      resource && scheme !== undefined && resourceHead(page, { snapshot, iri: scheme, resource, moments: [] })
    }`,
    body: html`${trail(t.concept.trail, [homeStep(page), ...steps, { text: inline(page, name) }])}
      ${olderVersion(page, snapshot, vocabularyHref({ ...page, pin: undefined }, snapshot.vocabulary))}
      <h1>${inline(page, name)}</h1>
      ${about.map((text) => html`<div class="lead">${block(page, text)}</div>`)}
      ${facts(page, what, resource)} ${schemeList(page, what)}
      ${section('tree', t.vocabulary.tree, concepts(page, what))}
      ${section(
        'index',
        t.vocabulary.index,
        html`<p>${t.vocabulary.indexHelp}</p>
          ${letterLinks(page, snapshot, what.alphabet, listLanguage(page, what.alphabet))}`,
      )}
      ${collections(page, snapshot)} ${section('releases', t.vocabulary.releases, releases(page, snapshot))}
      ${section('downloads', t.vocabulary.downloads, downloads(page, snapshot))}
      ${section('application', t.vocabulary.application, application(page, snapshot))}
      ${resource && otherData(page, snapshot, resource)}`,
  });
}

function facts(page: Page, { snapshot, scheme }: VocabularyPage, resource: Resource | undefined): Html {
  const { t } = page;
  const size =
    scheme === undefined ? counts(snapshot).concept : (conceptsByScheme(snapshot).get(scheme)?.length ?? 0);
  const licence = objects(resource, DCT.license);
  const publisher = objects(resource, DCT.publisher);
  const row = (name: string, value: Child): Html =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="key-facts">
      ${row(t.vocabulary.size, t.count.concepts(size, number(page, size)))}
      ${row(t.vocabulary.newest, html`<a href="${vocabularyHref(page, snapshot.vocabulary, `/releases/${snapshot.release.version}`)}">${snapshot.release.version}</a> (${date(page, snapshot.release.at)})`)}
      ${
        publisher.length > 0 &&
        row(
          t.vocabulary.publisher,
          publisher.map((one) => term(page, snapshot, one)),
        )
      }
      ${
        licence.length > 0 &&
        row(
          t.vocabulary.licence,
          licence.map((one) => term(page, snapshot, one)),
        )
      }
    </dl>
    <p>
      <a href="${href(page, '/search', { vocabulary: snapshot.vocabulary })}">${t.vocabulary.searchIn}</a>
    </p>`;
}

function schemeList(page: Page, { snapshot, scheme }: VocabularyPage): Html | false {
  const all = schemesOf(snapshot);
  if (scheme !== undefined || all.length < 2) return false;
  const sizes = conceptsByScheme(snapshot);
  return section(
    'schemes',
    page.t.vocabulary.schemes,
    list(
      sortedByName(snapshot, all, page.language).map((iri) => {
        const size = sizes.get(iri)?.length ?? 0;
        return html`${resourceLink(page, snapshot, iri)}
          <small>(${page.t.count.concepts(size, number(page, size))})</small>`;
      }),
    ),
  );
}

/** The tree: of one scheme, or of all schemes together. */
function concepts(page: Page, { snapshot, scheme, page: current }: VocabularyPage): Html {
  const { t } = page;
  const starts = scheme === undefined ? [...conceptsByScheme(snapshot).keys()] : [scheme];
  const roots = [...new Set(starts.flatMap((one) => rootsOf(snapshot, one)))];
  if (roots.length === 0) return html`<p>${t.vocabulary.noConcepts}</p>`;
  const shown = sortedByName(snapshot, roots, page.language).slice((current - 1) * BRANCH, current * BRANCH);
  const to = (at: number): string =>
    `${vocabularyHref(page, snapshot.vocabulary, '', { scheme, page: at })}#tree`;
  return html`<p>${t.vocabulary.treeHelp}</p>
    ${tree(page, snapshot, shown)} ${pager(page, { current, size: BRANCH, total: roots.length, href: to })}`;
}

function collections(page: Page, snapshot: Snapshot): Html | false {
  const top = topCollections(snapshot);
  return (
    top.length > 0 &&
    section(
      'collections',
      page.t.vocabulary.collections,
      list(
        sortedByName(snapshot, top, page.language)
          .slice(0, BRANCH)
          .map((iri) => resourceLink(page, snapshot, iri)),
      ),
    )
  );
}

function releases(page: Page, snapshot: Snapshot): Html {
  const { t } = page;
  const all = page.site.catalog.releases(snapshot.vocabulary);
  const row = (release: Release, before: Release | undefined): Html =>
    html`<tr>
      <th scope="row">
        <a href="${vocabularyHref(page, snapshot.vocabulary, `/releases/${release.version}`)}"
          >${release.version}</a
        >
      </th>
      <td>${date(page, release.at)}</td>
      <td>
        ${before ? html`<a href="${href(page, `/compare/${snapshot.vocabulary}`, { from: before.version, to: release.version })}">${t.vocabulary.compareWith(before.version)}</a>` : t.vocabulary.firstRelease}
      </td>
      <td><code class="digest">${release.digest}</code></td>
    </tr>`;
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${t.version.version}</th>
          <th scope="col">${t.vocabulary.releaseDate}</th>
          <th scope="col">${t.compare.title}</th>
          <th scope="col">${t.vocabulary.digest}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map((release, i) => row(release, all[i + 1]))}
      </tbody>
    </table>
    <p class="quiet">${t.vocabulary.digestHelp}</p>`;
}

export function downloads(page: Page, snapshot: Snapshot): Html {
  const { version } = snapshot.release;
  const formats = [...FORMATS, { extension: '.csv', name: 'CSV', type: 'text/csv' }];
  return html`<p>${page.t.vocabulary.downloadHelp}</p>
    ${list(
      formats.map(
        ({ extension, name, type }) =>
          html`<a
            href="${href(page, `/export/${snapshot.vocabulary}${extension}`, { version })}"
            type="${type}"
            download
            >${name}</a
          >`,
      ),
      'inline',
    )}`;
}

function application(page: Page, snapshot: Snapshot): Html {
  const { t, site } = page;
  const concept = [...snapshot.kinds].find(([, kind]) => kind === 'concept')?.[0];
  const version = pinOf(page, snapshot.vocabulary) ?? snapshot.release.version;
  const query = `{ vocabulary(id: ${JSON.stringify(snapshot.vocabulary)}) { id } }`;
  return html`<p>${t.vocabulary.applicationHelp}</p>
    <pre tabindex="0"><code>curl ${site.base}/graphql -H 'content-type: application/json' \\
  -d '${JSON.stringify({ query: concept === undefined ? query : `{ concept(uri: ${JSON.stringify(concept)}, version: ${JSON.stringify(version)}) { uri prefLabel { value language } definition { value language } } }` })}'</code></pre>
    ${concept !== undefined && html`<p><a href="${documentHref(page, concept)}">${t.developers.resolveTry}</a></p>`}
    <p><a href="${href(page, '/help')}#applications">${t.home.developersMore}</a></p>`;
}
