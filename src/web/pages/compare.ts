import { decode } from '../../domain/resource.ts';
import { preferred } from '../../domain/text.ts';
import type { Iri } from '../../domain/term.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { rowAt, slotChanges, type Description } from './changes.ts';
import { descriptions, nameOf } from './describe.ts';
import { sortedByName } from './facts.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { documentHref, href, rootOf, type Page } from './page.ts';
import { homeStep, pager, trail, vocabularyStep } from './parts.ts';
import { changeTable, wordingIn } from './marks.ts';
import { block, inline, number } from './text.ts';

const WHAT = ['added', 'changed', 'removed'] as const;
type What = (typeof WHAT)[number];

/** Resources on a page; each may have a table of its own. */
const SHOWN = 25;

interface Difference {
  readonly iri: Iri;
  readonly before: Description | undefined;
  readonly after: Description | undefined;
}

export type Tally = Readonly<Record<What, number>>;

/** What differs between two revisions, from the rows that came or went between them; either may be the older. */
export function differences(
  rows: readonly Description[],
  from: number,
  to: number,
): Record<What, Difference[]> {
  const byIri = new Map<Iri, Description[]>();
  for (const row of rows) byIri.set(row.iri, [...(byIri.get(row.iri) ?? []), row]);
  const result: Record<What, Difference[]> = { added: [], changed: [], removed: [] };
  for (const [iri, list] of byIri) {
    const [before, after] = [rowAt(list, from), rowAt(list, to)];
    if (before?.content === after?.content) continue;
    result[!before ? 'added' : after ? 'changed' : 'removed'].push({ iri, before, after });
  }
  return result;
}

export const tallyOf = (all: Record<What, readonly unknown[]>): Tally => ({
  added: all.added.length,
  changed: all.changed.length,
  removed: all.removed.length,
});

export interface Comparison {
  readonly from: Snapshot;
  readonly to: Snapshot;
  readonly all: Record<What, Difference[]>;
  readonly only: What | undefined;
  readonly page: number;
}

export const isWhat = (value: string | undefined): value is What => WHAT.includes(value as What);

export function comparePage(page: Page, comparison: Comparison): string {
  const { t } = page;
  const { from, to } = comparison;
  const releases = page.site.catalog.releases(to.vocabulary);
  const heading = t.compare.heading(from.release.version, to.release.version);
  return layout(page, {
    title: `${t.compare.title}: ${heading}`,
    body: html`${trail(t.concept.trail, [homeStep(page), vocabularyStep(page, to), { text: t.compare.title }])}
      <h1>${t.compare.title}</h1>
      ${releases.length < 2 ? html`<p>${t.compare.one}</p>` : html`${choose(page, comparison)}${result(page, comparison, heading)}`}`,
  });
}

function choose(page: Page, { from, to }: Comparison): Html {
  const { t, site } = page;
  const select = (name: string, label: string, chosen: string): Html =>
    html`<div>
      <label for="${name}">${label}</label
      ><select id="${name}" name="${name}">
        ${site.catalog
          .releases(to.vocabulary)
          .map(
            ({ version, at }) =>
              html`<option value="${version}" ${version === chosen && html` selected`}>
                ${version} (${at.slice(0, 10)})
              </option>`,
          )}
      </select>
    </div>`;
  return html`<form
    class="filters filters-row"
    method="get"
    action="${rootOf(site)}/compare/${to.vocabulary}"
  >
    ${page.chosen && html`<input type="hidden" name="lang" value="${page.language}" />`}
    ${select('from', t.compare.from, from.release.version)}${select('to', t.compare.to, to.release.version)}
    <button type="submit">${t.compare.go}</button>
  </form>`;
}

function result(page: Page, comparison: Comparison, heading: string): Html {
  const { t } = page;
  const { from, to, all, only } = comparison;
  const tally = tallyOf(all);
  const total = tally.added + tally.changed + tally.removed;
  const link = (what: What | undefined, at = 1): string =>
    href(page, `/compare/${to.vocabulary}`, {
      from: from.release.version,
      to: to.release.version,
      only: what,
      page: at > 1 ? at : undefined,
    });
  if (total === 0)
    return html`<h2>${heading}</h2>
      <p>${t.compare.same}</p>`;
  const tab = (what: What | undefined, label: string, count: number): Html =>
    html`<li>
      <a href="${link(what)}" ${what === only && html` aria-current="true"`}
        >${label} (${number(page, count)})</a
      >
    </li>`;
  const items = ordered(page, comparison);
  const shown = items.slice((comparison.page - 1) * SHOWN, comparison.page * SHOWN);
  return html`<h2>${heading}</h2>
    <nav class="choice" aria-label="${t.compare.only}">
      <ul>
        ${tab(undefined, t.compare.all, total)}${WHAT.map((what) => tab(what, t.compare[what], tally[what]))}
      </ul>
    </nav>
    <p class="quiet">
      ${t.compare.legend}<del>${t.compare.oldText}</del>${t.compare.legendNew}<ins>${t.compare.newText}</ins>.
    </p>
    ${shown.map(({ what, difference }) => item(page, comparison, what, difference))}
    ${pager(page, { current: comparison.page, size: SHOWN, total: items.length, href: (at) => link(only, at) })}`;
}

/** Changed first, for that is what readers come for; then added, then removed; each by name. */
function ordered(page: Page, { from, to, all, only }: Comparison): { what: What; difference: Difference }[] {
  const kinds: What[] = only ? [only] : ['changed', 'added', 'removed'];
  return kinds.flatMap((what) => {
    const byIri = new Map(all[what].map((difference) => [difference.iri, difference]));
    const snapshot = what === 'removed' ? from : to;
    return sortedByName(snapshot, [...byIri.keys()], page.language).map((iri) => ({
      what,
      difference: byIri.get(iri) as Difference,
    }));
  });
}

function item(page: Page, { from, to }: Comparison, what: What, { iri, before, after }: Difference): Html {
  const { t } = page;
  const snapshot = what === 'removed' ? from : to;
  const name = nameOf(page, snapshot, iri);
  const heading = html`<h3>
    <a href="${documentHref(page, iri, snapshot.release.version)}">${inline(page, name)}</a>
    <span class="mark mark-${what}">${t.compare[what]}</span>
  </h3>`;
  if (what === 'changed' && before && after) {
    const slots = slotChanges(iri, decode(iri, before.content), decode(iri, after.content));
    return html`<section class="difference">
      ${heading}${changeTable(page, wordingIn(page, snapshot), slots, t.compare.caption(name.value))}
    </section>`;
  }
  const resource = snapshot.content.get(iri);
  const about = resource && preferred(descriptions(snapshot, resource), [page.language])[0];
  return html`<section class="difference">${heading}${about && block(page, about)}</section>`;
}
