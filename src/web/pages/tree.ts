import { once } from '../../domain/rules/facts/once.ts';
import type { Iri } from '../../domain/term.ts';
import type { View } from '../../domain/view.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { nameOf } from './describe.ts';
import { sortedByName } from './facts.ts';
import { html, type Html } from './html.ts';
import { layout, script } from './layout.ts';
import { documentHref, pinOf, vocabularyHref, type Page } from './page.ts';
import { homeStep, olderVersion, pager, resourceLink, trail, vocabularyStep } from './parts.ts';
import { inline, number } from './text.ts';

/** Concepts in one tree: what a browser opens at once, and a reader still oversees. */
const BUDGET = 400;
/** Children shown under one concept, and concepts on a page of a branch. */
const BRANCH = 100;

interface Branch {
  readonly iri: Iri;
  readonly below: number;
  /** Undefined where the budget was spent: the branch then has a page of its own. */
  children: readonly Branch[] | undefined;
  readonly circle: boolean;
}

/** The tree under `roots`, filled level by level until the budget is spent, so that every branch gets its first level. */
export function tree(page: Page, snapshot: Snapshot, roots: readonly Iri[]): Html {
  let left = BUDGET;
  const grow = (iri: Iri, above: readonly Iri[]): Branch => {
    const circle = above.includes(iri);
    return { iri, below: circle ? 0 : childrenOf(snapshot, iri).length, children: undefined, circle };
  };
  const top = roots.map((iri) => grow(iri, []));
  let level = top.map((branch) => ({ branch, above: [] as readonly Iri[] }));
  left -= top.length;
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { branch, above } of level) {
      if (branch.below === 0 || branch.below > left) continue;
      const path = [...above, branch.iri];
      const shown = sortedChildren(snapshot, branch.iri, page.language).slice(0, BRANCH);
      branch.children = shown.map((iri) => grow(iri, path));
      left -= shown.length;
      for (const child of branch.children) next.push({ branch: child, above: path });
    }
    level = next;
  }
  const { vocabulary: t, status } = page.t;
  return html`<ul
    class="tree"
    aria-label="${t.tree}"
    data-branch="${vocabularyHref(page, snapshot.vocabulary, '/branch')}"
    data-more="${t.next}"
    data-retired="${status.retired}"
  >
    ${top.map((branch) => node(page, snapshot, branch))}
  </ul>`;
}

/** Ten thousand names are sorted once, not for each page of a hundred. */
const MUCH = 500;
const sorted = once((_: View) => new Map<string, readonly Iri[]>());

export function sortedChildren(snapshot: Snapshot, iri: Iri, language: string): readonly Iri[] {
  const children = childrenOf(snapshot, iri);
  if (children.length < MUCH) return sortedByName(snapshot, children, language);
  const key = `${language} ${iri}`;
  const kept = sorted(snapshot);
  let known = kept.get(key);
  if (!known) kept.set(key, (known = sortedByName(snapshot, children, language)));
  return known;
}

const childrenOf = (snapshot: Snapshot, iri: Iri): readonly Iri[] =>
  (snapshot.narrower.get(iri) ?? []).filter((child) => child !== iri);

function node(page: Page, snapshot: Snapshot, { iri, below, children, circle }: Branch): Html {
  const { t } = page;
  const link = resourceLink(page, snapshot, iri);
  if (circle) return html`<li class="leaf">${link} <small>(${t.vocabulary.circle})</small></li>`;
  if (below === 0) return html`<li class="leaf">${link}</li>`;
  const branchPage = vocabularyHref(page, snapshot.vocabulary, '/tree', { of: iri });
  const name = nameOf(page, snapshot, iri).value;
  if (!children)
    return html`<li class="leaf" data-of="${iri}" data-below="${below}">
      ${link}
      <a class="small" href="${branchPage}"
        >${t.vocabulary.open(number(page, below))}<span class="visually-hidden"> (${name})</span></a
      >
    </li>`;
  return html`<li data-of="${iri}" data-below="${below}">
    ${link}
    <details>
      <summary>
        <span class="visually-hidden">${t.vocabulary.below(name)} </span
        ><span aria-hidden="true" class="count">${number(page, below)}</span>
      </summary>
      <ul>
        ${children.map((child) => node(page, snapshot, child))}${below > children.length && html`<li class="leaf" data-rest><a href="${branchPage}">${t.vocabulary.more(number(page, below))}</a></li>`}
      </ul>
    </details>
  </li>`;
}

/** A branch with more concepts than a tree can show, page by page. */
export function branchPage(page: Page, snapshot: Snapshot, of: Iri, current: number): string {
  const { t } = page;
  const name = inline(page, nameOf(page, snapshot, of));
  const all = sortedChildren(snapshot, of, page.language);
  const shown = all.slice((current - 1) * BRANCH, current * BRANCH);
  const version = pinOf(page, snapshot.vocabulary);
  return layout(page, {
    title: t.vocabulary.below(nameOf(page, snapshot, of).value),
    head: script(page, 'tree.js'),
    body: html`${trail(t.concept.trail, [homeStep(page), vocabularyStep(page, snapshot), { href: documentHref(page, of, version), text: name }, { text: t.relations.narrower }])}
      ${olderVersion(page, snapshot, vocabularyHref({ ...page, pin: undefined }, snapshot.vocabulary))}
      <h1>${t.vocabulary.below('')}${name}</h1>
      <p class="facts">${t.count.concepts(all.length, number(page, all.length))}</p>
      ${all.length > 0 ? tree(page, snapshot, shown) : html`<p>${t.vocabulary.noConcepts}</p>`}
      ${pager(page, { current, size: BRANCH, total: all.length, href: (at) => vocabularyHref(page, snapshot.vocabulary, '/tree', { of, page: at }) })}`,
  });
}

export { BRANCH };
