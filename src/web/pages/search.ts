import type { EntryKind } from '../../search/entry.ts';
import type { SearchHit } from '../../search/search-index.ts';
import { SKOS } from '../../domain/namespaces.ts';
import { preferred, type Text } from '../../domain/text.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { descriptions, labels, nameOf, notes } from './describe.ts';
import { choice } from './choice.ts';
import { html, type Html } from './html.ts';
import { layout, searchForm } from './layout.ts';
import { href, resourceHref, vocabularyHref, type Page } from './page.ts';
import { list, pager, resourceLink, retiredMark } from './parts.ts';
import { inline, langAttribute, number } from './text.ts';
import { vocabularyName } from './vocabulary-name.ts';

export const RESULTS = 20;
export const KINDS: readonly EntryKind[] = ['concept', 'collection', 'scheme'];
export const STATUSES = ['current', 'retired'] as const;

export interface Question {
  readonly query: string;
  readonly vocabulary?: string | undefined;
  readonly kind?: EntryKind | undefined;
  readonly status?: (typeof STATUSES)[number] | undefined;
  readonly page: number;
}

export interface Answer {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  readonly match: 'ALL' | 'MOST';
}

/** The search page; `answer` is undefined where nothing was asked, 'refused' where it cannot be searched. */
export function searchPage(page: Page, question: Question, answer: Answer | 'refused' | undefined): string {
  const { t } = page;
  const { query } = question;
  return layout(page, {
    title: query ? t.search.titleFor(query) : t.search.title,
    withoutSearch: true,
    body: html`<h1>${query ? html`${t.search.title}: <bdi>${query}</bdi>` : t.search.title}</h1>
      ${searchForm(page, { id: 'q', query, large: true, vocabulary: question.vocabulary })}
      ${
        answer === undefined
          ? html`<p>${t.search.intro}</p>
              ${within(page, question.vocabulary)} ${browse(page)}`
          : result(page, question, answer)
      }`,
  });
}

/** Said where a search is kept to one vocabulary before anything is asked. */
function within(page: Page, vocabulary: string | undefined): Html | false {
  const snapshot = vocabulary === undefined ? undefined : page.site.catalog.snapshot(vocabulary);
  return (
    snapshot !== undefined &&
    html`<p>
      ${page.t.search.within} <strong>${inline(page, vocabularyName(page, snapshot))}</strong>.
      <a href="${href(page, '/search')}">${page.t.search.everywhere}</a>
    </p>`
  );
}

function result(page: Page, question: Question, answer: Answer | 'refused'): Html {
  const { t } = page;
  if (answer === 'refused')
    return html`<div class="banner" role="alert">
      <p><strong>${t.search.refused}</strong> ${t.search.tooMany}</p>
    </div>`;
  const { total, hits, match } = answer;
  return html`<div class="results">
    ${filters(page, question)}
    <div>
      <h2 class="total" id="results">
        ${t.count.results(total, number(page, total))} ${t.search.resultsFor} “<bdi>${question.query}</bdi>”
      </h2>
      ${match === 'MOST' && hits.length > 0 && html`<p class="banner banner-quiet">${t.search.most}</p>`}
      ${
        total === 0
          ? nothing(page, question)
          : html`<ol class="hits" start="${(question.page - 1) * RESULTS + 1}">
              ${hits.map((one) => hit(page, one))}
            </ol>`
      }
      ${pager(page, { current: question.page, size: RESULTS, total, href: (at) => link(page, { ...question, page: at }) })}
    </div>
  </div>`;
}

const link = (page: Page, { query, vocabulary, kind, status, page: at }: Question): string =>
  href(page, '/search', { q: query, vocabulary, kind, status, page: at > 1 ? at : undefined });

function hit(page: Page, { uri, vocabulary, matched, reason, retired, replacedBy }: SearchHit): Html | false {
  const snapshot = page.site.catalog.snapshot(vocabulary);
  const resource = snapshot?.content.get(uri);
  if (!snapshot || !resource) return false;
  const { t } = page;
  const name = nameOf(page, snapshot, uri);
  const about = preferred(descriptions(snapshot, resource), [page.language])[0];
  const kind = snapshot.kinds.get(uri) ?? 'other';
  return html`<li class="hit">
    <h3>
      <a href="${resourceHref(page, snapshot, uri) ?? ''}">${inline(page, name)}</a
      >${retired && html` ${retiredMark(page)}`}
    </h3>
    ${retired && replacedBy !== undefined && html`<p>${t.search.useInstead}: ${resourceLink(page, snapshot, replacedBy)}</p>`}
    ${about && html`<p class="clamp" ${langAttribute(page, about.language)} dir="auto">${about.value}</p>`}
    <p class="facts">
      ${why(page, name, matched, reason)}${kind !== 'concept' && html`${t.kinds[kind]} · `}${inline(page, vocabularyName(page, snapshot))}
    </p>
  </li>`;
}

/** Why a hit matched. The text it matched is shown where it is not the name that stands above it. */
function why(page: Page, name: Text, matched: SearchHit['matched'], reason: SearchHit['reason']): Html {
  const { t } = page;
  const inText = matched.property === 'definition' || matched.property === 'note';
  const shown = !inText && matched.value !== name.value;
  return html`${t.search.matchedOn}
  ${t.matched[matched.property]}${shown && html` “${inline(page, matched)}”`} (${t.reasons[reason]}) · `;
}

function filters(page: Page, { query, vocabulary, kind, status }: Question): Html {
  const { t, site } = page;
  const vocabularies = site.catalog
    .snapshots()
    .map((one) => ({ value: one.vocabulary, text: vocabularyName(page, one).value }));
  return html`<form
    class="filters"
    method="get"
    action="${href(page, '/search').split('?')[0]}"
    aria-label="${t.search.filters}"
  >
    <input
      type="hidden"
      name="q"
      value="${query}"
    />${page.chosen && html`<input type="hidden" name="lang" value="${page.language}" />`}
    ${choice('vocabulary', t.search.vocabulary, t.search.allVocabularies, vocabularies, vocabulary)}
    ${choice(
      'kind',
      t.search.kind,
      t.search.allKinds,
      KINDS.map((value) => ({ value, text: t.kinds[value] })),
      kind,
    )}
    ${choice(
      'status',
      t.search.status,
      t.search.allStatuses,
      STATUSES.map((value) => ({ value, text: t.status[value] })),
      status,
    )}
    <button type="submit" class="quiet-button">${t.search.apply}</button>
    ${(vocabulary ?? kind ?? status) !== undefined && html`<a href="${href(page, '/search', { q: query })}">${t.search.clear}</a>`}
  </form>`;
}

function nothing(page: Page, { query, vocabulary, kind, status }: Question): Html {
  const { t } = page;
  const filtered = (vocabulary ?? kind ?? status) !== undefined;
  return html`<p><strong>${t.search.none}.</strong> ${t.search.noneHelp}</p>
    <ul>
      ${filtered && html`<li><a href="${href(page, '/search', { q: query })}">${t.search.clear}</a></li>`}${t.search.tips.map((tip) => html`<li>${tip}</li>`)}
    </ul>
    ${browse(page)}
    <p class="quiet">${t.search.missing}</p>`;
}

const browse = (page: Page): Html =>
  list(
    page.site.catalog
      .snapshots()
      .map(
        (one) =>
          html`<a href="${vocabularyHref(page, one.vocabulary, '/index')}"
            >${page.t.search.browse} ${inline(page, vocabularyName(page, one))}</a
          >`,
      ),
  );

export interface Suggestion {
  readonly uri: string;
  readonly vocabulary: string;
  readonly label: string;
  readonly language: string;
  /** What tells it apart: its definition's beginning, or the name it is better known by. */
  readonly note: string;
  readonly href: string;
}

const NOTE = 90;

/** What the type-ahead box shows of a hit: the label that matched, and the name where that is another. */
export function suggestion(
  page: Page,
  snapshot: Snapshot,
  { uri, vocabulary, matched, retired }: SearchHit,
): Suggestion {
  const { t } = page;
  const resource = snapshot.content.get(uri);
  const name = nameOf(page, snapshot, uri);
  const names = labels(snapshot, uri, 'prefLabel').map(({ value }) => value);
  const asMatched = matched.property === 'altLabel' || names.includes(matched.value);
  const { value: label, language } = asMatched ? matched : name;
  const definition =
    resource && preferred(notes(snapshot, resource, SKOS.definition), [page.language])[0]?.value;
  const told = [
    retired && t.status.retired,
    label !== name.value && `→ ${name.value}`,
    label === name.value && shorten(definition ?? ''),
  ];
  return {
    uri,
    vocabulary,
    label,
    language,
    note: told.filter(Boolean).join(' · '),
    href: resourceHref(page, snapshot, uri) ?? '',
  };
}

const shorten = (text: string): string =>
  text.length > NOTE ? `${text.slice(0, NOTE).replace(/\s+\S*$/u, '')} …` : text;
