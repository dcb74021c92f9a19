import type { Snapshot } from '../../snapshot/snapshot.ts';
import { preferred } from '../../domain/text.ts';
import { nameOf, schemeDescriptions } from './describe.ts';
import { counts, schemesOf } from './facts.ts';
import { html, type Child, type Html } from './html.ts';
import { layout, searchForm } from './layout.ts';
import { documentHref, href, vocabularyHref, type Page } from './page.ts';
import { list, section } from './parts.ts';
import { proposalItem } from './proposals/list-page.ts';
import type { PublicProposal } from './proposals/public-proposals.ts';
import { date, inline, number } from './text.ts';
import { vocabularyName } from './vocabulary-name.ts';

const LATEST = 6;
/** Names of schemes on a card. */
const SCHEMES = 8;

/** `open`: the consultations that run now. */
export function home(page: Page, open: readonly PublicProposal[]): string {
  const { t } = page;
  const snapshots = page.site.catalog.snapshots();
  return layout(page, {
    title: t.site.name,
    summary: t.home.what,
    withoutSearch: true,
    body: html`<div class="hero">
        <h1>${t.home.title}</h1>
        <p class="lead">${t.home.what}</p>
        ${searchForm(page, { id: 'home-search', large: true })} ${examples(page)}
      </div>
      ${section(
        'vocabularies',
        t.home.vocabularies,
        snapshots.length > 0
          ? html`<ul class="cards">
              ${snapshots.map((one) => card(page, one))}
            </ul>`
          : html`<p>${t.home.empty}</p>`,
      )}
      ${open.length > 0 && section('consultations', t.proposals.openNow, consultationList(page, open))}
      ${snapshots.length > 0 && section('latest', t.home.latest, latest(page))}
      ${section('developers', t.home.developers, developers(page))}`,
  });
}

/** Words a reader may try: names of terms that are really there. */
function examples(page: Page): Html | false {
  const words = page.t.home.exampleWords.slice(0, 4);
  return html`<p class="examples">
    ${page.t.home.examples}
    ${words.map(
      (word, i) => html`${i > 0 && ', '}<a href="${href(page, '/search', { q: word })}">${word}</a>`,
    )}
  </p>`;
}

function card(page: Page, snapshot: Snapshot): Html {
  const { t } = page;
  const { concept, collection } = counts(snapshot);
  return html`<li class="card">
    <h3>
      <a href="${vocabularyHref(page, snapshot.vocabulary)}"
        >${inline(page, vocabularyName(page, snapshot))}</a
      >
    </h3>
    <p class="clamp">${about(page, snapshot)}</p>
    <p class="facts">
      ${t.count.concepts(concept, number(page, concept))}${collection > 0 && html` · ${t.count.collections(collection, number(page, collection))}`}
      · ${t.version.version} ${snapshot.release.version}
    </p>
  </li>`;
}

/** What a vocabulary is about: its scheme's description; of several schemes, their names. */
function about(page: Page, snapshot: Snapshot): Child {
  const schemes = schemesOf(snapshot);
  if (schemes.length > 1)
    return schemes
      .slice(0, SCHEMES)
      .map((iri, i) => html`${i > 0 && ', '}${inline(page, nameOf(page, snapshot, iri))}`);
  const [resource] = schemes.map((iri) => snapshot.content.get(iri));
  const [text] = resource ? preferred(schemeDescriptions(snapshot, resource), [page.language]) : [];
  return text && inline(page, text);
}

function latest(page: Page): Html {
  const { catalog } = page.site;
  const releases = catalog
    .snapshots()
    .flatMap((snapshot) =>
      catalog
        .releases(snapshot.vocabulary)
        .slice(0, LATEST)
        .map((release) => ({ snapshot, release })),
    )
    .sort((a, b) => (a.release.at < b.release.at ? 1 : -1))
    .slice(0, LATEST);
  return list(
    releases.map(
      ({ snapshot, release }) =>
        html`${date(page, release.at)}:
          <a href="${vocabularyHref(page, snapshot.vocabulary, `/releases/${release.version}`)}"
            >${inline(page, vocabularyName(page, snapshot))} ${release.version}</a
          >`,
    ),
    'releases',
  );
}

const consultationList = (page: Page, open: readonly PublicProposal[]): Html =>
  html`<ul class="hits">
      ${open.map((one) => proposalItem(page, one))}
    </ul>
    <p><a href="${href(page, '/proposals')}">${page.t.proposals.allProposals}</a></p>`;

function developers(page: Page): Html {
  const { t, site } = page;
  const [first] = site.catalog.snapshots();
  const concept = first && [...first.kinds].find(([, kind]) => kind === 'concept')?.[0];
  return html`<p>${t.home.developersIntro}</p>
    <dl class="rows">
      <dt>${t.developers.graphql}</dt>
      <dd><a href="${href(page, '/graphql')}">${site.base}/graphql</a><br />${t.developers.graphqlHow}</dd>
      <dt>${t.developers.resolve}</dt>
      <dd>
        ${t.developers.resolveHow}${
          concept !== undefined &&
          html`<pre
              tabindex="0"
            ><code>curl -L -H 'Accept: text/turtle' '${concept.startsWith(site.base) ? concept : `${site.base}/doc?uri=${encodeURIComponent(concept)}`}'</code></pre>
            <a href="${documentHref(page, concept)}">${t.developers.resolveTry}</a>`
        }
      </dd>
      ${
        first &&
        html`<dt>${t.developers.download}</dt>
          <dd>
            ${t.developers.downloadHow}<br /><a href="${href(page, `/export/${first.vocabulary}.ttl`)}"
              >${site.base}/export/${first.vocabulary}.ttl</a
            >
          </dd>`
      }
    </dl>
    <p><a href="${href(page, '/help')}#applications">${t.home.developersMore}</a></p>`;
}
