import { html, type Child, type Html } from '../html.ts';
import { layout } from '../layout.ts';
import { documentHref, href, type Page } from '../page.ts';
import { homeStep, trail } from '../parts.ts';
import { nameOf } from '../describe.ts';
import { choice } from '../choice.ts';
import { boundary, date, inline } from '../text.ts';
import { vocabularyName } from '../vocabulary-name.ts';
import { vocabularyTitle } from './proposal-page.ts';
import { isOpen, STATES, type Found, type PublicProposal, type Wanted } from './public-proposals.ts';
import { stateMark } from './state.ts';

export const SHOWN = 20;

/** What the public may read of proposals, newest first. */
export function proposalsPage(page: Page, wanted: Wanted, { found, older }: Found): string {
  const t = page.t.proposals;
  const filtered = (wanted.vocabulary ?? wanted.state ?? wanted.uri) !== undefined;
  return layout(page, {
    title: t.title,
    summary: t.intro,
    body: html`${trail(page.t.concept.trail, [homeStep(page), { text: t.title }])}
      <h1>${t.title}</h1>
      <p class="lead">${t.intro}</p>
      ${about(page, wanted)}
      <div class="results">
        ${filters(page, wanted)}
        <div>
          <h2 class="total" id="results">${t.list}</h2>
          ${
            found.length > 0
              ? html`<ol class="hits">
                  ${found.map((one) => proposalItem(page, one))}
                </ol>`
              : html`<p>${older === undefined ? (filtered ? t.noneHere : t.none) : t.olderHere}</p>`
          }
          ${older !== undefined || wanted.after !== undefined ? further(page, wanted, older) : undefined}
        </div>
      </div>`,
  });
}

const link = (page: Page, { vocabulary, state, uri, after }: Wanted): string =>
  href(page, '/proposals', { vocabulary, status: state, uri, after });

function about(page: Page, { uri, ...wanted }: Wanted): Html | false {
  if (uri === undefined) return false;
  const t = page.t.proposals;
  const snapshot = page.site.catalog.find(uri);
  const name = snapshot
    ? html`<a href="${documentHref(page, uri)}">${inline(page, nameOf(page, snapshot, uri))}</a>`
    : html`<bdi class="iri">${uri}</bdi>`;
  return html`<p class="banner banner-quiet">
    ${t.about} <strong>${name}</strong>.
    <a href="${link(page, { ...wanted, after: undefined })}">${t.everything}</a>
  </p>`;
}

/** A proposal in a list: its title, how it stands, and what it is about. */
export function proposalItem(page: Page, one: PublicProposal): Html {
  const t = page.t.proposals;
  const { id, title, rationale, vocabulary, submittedAt, openedAt, consultation } = one.proposal;
  const dated: Child = isOpen(one)
    ? html`${t.openUntil} ${boundary(page, consultation?.closes ?? '')}`
    : html`${t.submitted} ${date(page, submittedAt ?? openedAt)}`;
  return html`<li class="hit">
    <h3>
      <a href="${href(page, `/proposals/${id}`)}"><bdi>${title}</bdi></a> ${stateMark(page, one)}
    </h3>
    <p class="clamp" dir="auto">${rationale}</p>
    <p class="facts">${vocabularyTitle(page, vocabulary)} · ${dated}</p>
  </li>`;
}

function filters(page: Page, { vocabulary, state, uri }: Wanted): Html {
  const t = page.t.proposals;
  const { search } = page.t;
  const vocabularies = page.site.catalog
    .snapshots()
    .map((one) => ({ value: one.vocabulary, text: vocabularyName(page, one).value }));
  const states = STATES.map((value) => ({ value, text: t.statuses[value] }));
  return html`<form
    class="filters"
    method="get"
    action="${href(page, '/proposals').split('?')[0]}"
    aria-label="${search.filters}"
  >
    ${uri !== undefined && html`<input type="hidden" name="uri" value="${uri}" />`}
    ${page.chosen && html`<input type="hidden" name="lang" value="${page.language}" />`}
    ${choice('vocabulary', t.vocabulary, search.allVocabularies, vocabularies, vocabulary)}
    ${choice('status', t.status, t.any, states, state)}
    <button type="submit" class="quiet-button">${search.apply}</button>
    ${(vocabulary ?? state) !== undefined && html`<a href="${link(page, { uri })}">${search.clear}</a>`}
  </form>`;
}

/** By where one is, not by number: proposals come in at the front while one reads. */
function further(page: Page, wanted: Wanted, older: string | undefined): Html {
  const t = page.t.proposals;
  return html`<nav class="pager" aria-label="${page.t.paging.label}">
    <ul>
      ${wanted.after !== undefined && html`<li><a href="${link(page, { ...wanted, after: undefined })}">${t.newest}</a></li>`}
      ${older !== undefined && html`<li><a rel="next" href="${link(page, { ...wanted, after: older })}">${t.older}</a></li>`}
    </ul>
  </nav>`;
}
