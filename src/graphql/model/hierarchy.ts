import { Refused } from '../../domain/refusal.ts';
import type { Resource } from '../../domain/resource.ts';
import { statusOf, type Status } from '../../domain/status.ts';
import type { Iri } from '../../domain/term.ts';
import type { View } from '../../domain/view.ts';
import type { Scope } from '../model.ts';
import { keeper } from './memo.ts';
import { byLabel } from './order.ts';

/** One line of the hierarchy written out. */
export interface Line {
  readonly uri: Iri;
  readonly level: number;
  readonly parent: Iri | null;
  /** Whether it stands elsewhere in the list too, where what is below it is shown. */
  readonly repeated: boolean;
}

export interface TreeLineModel extends Line {
  readonly scope: Scope;
}

/** The concepts above one, from the top down. */
export interface PathModel {
  readonly scope: Scope;
  readonly concepts: readonly Iri[];
}

const NONE: readonly Iri[] = [];
const lists = keeper<readonly Iri[]>();
const levelMaps = keeper<ReadonlyMap<Iri, number>>();
const trees = keeper<readonly Line[]>();

/** The concepts of a version: one and the same list each time. */
export const conceptsOf = (view: View): readonly Iri[] => ofOneKind(view, 'concept');
export const collectionsOf = (view: View): readonly Iri[] => ofOneKind(view, 'collection');
export const schemesOf = (view: View): readonly Iri[] => ofOneKind(view, 'scheme');

const ofOneKind = (view: View, kind: 'concept' | 'collection' | 'scheme'): readonly Iri[] =>
  lists(view, kind, () => [...view.kinds].filter(([, is]) => is === kind).map(([iri]) => iri));

/** The concepts where the hierarchy starts: stated top concepts, else those with nothing above them. */
export const topConceptsOf = (view: View): readonly Iri[] =>
  lists(view, 'top', () => {
    const stated = conceptsOf(view).filter((iri) => view.topConceptOf.has(iri));
    return stated.length > 0 ? stated : conceptsOf(view).filter((iri) => !hasParent(view, iri));
  });

const hasParent = (view: View, iri: Iri): boolean =>
  (view.broader.get(iri) ?? NONE).some((parent) => view.kinds.get(parent) === 'concept');

export const childrenOf = (view: View, iri: Iri): readonly Iri[] => {
  const children = view.narrower.get(iri) ?? NONE;
  return children.every((child) => view.kinds.has(child))
    ? children
    : children.filter((child) => view.kinds.has(child));
};

/**
 * How far below the top each concept is, by the shortest way. Every concept has a level: the top is what is stated to
 * be, then whatever has nothing above it, then, for each circle that nothing leads into, its first concept.
 */
export const levelsOf = (view: View): ReadonlyMap<Iri, number> =>
  levelMaps(view, '', () => {
    const levels = new Map<Iri, number>();
    const roots = new Set([
      ...topConceptsOf(view),
      ...conceptsOf(view).filter((iri) => !hasParent(view, iri)),
    ]);
    spread(view, [...roots], levels);
    for (const iri of conceptsOf(view)) if (!levels.has(iri)) spread(view, [iri], levels);
    return levels;
  });

function spread(view: View, roots: readonly Iri[], levels: Map<Iri, number>): void {
  for (const root of roots) levels.set(root, 0);
  let level = roots;
  for (let depth = 1; level.length > 0; depth += 1) {
    const next: Iri[] = [];
    for (const iri of level)
      for (const child of childrenOf(view, iri))
        if (!levels.has(child)) {
          levels.set(child, depth);
          next.push(child);
        }
    level = next;
  }
}

/** The concepts on each level; without `level`, the number on each. */
export const onLevel = (view: View, level: number): readonly Iri[] => levelLists(view)[level] ?? NONE;
export const levelCounts = (view: View): readonly number[] => levelLists(view).map(({ length }) => length);

const levelGroups = keeper<readonly (readonly Iri[])[]>();
const levelLists = (view: View): readonly (readonly Iri[])[] =>
  levelGroups(view, '', () => {
    const groups: Iri[][] = [];
    for (const [iri, level] of levelsOf(view)) (groups[level] ??= []).push(iri);
    return groups;
  });

export interface TreeArguments {
  readonly root?: string | null | undefined;
  readonly depth?: number | null | undefined;
}

/**
 * The hierarchy in reading order: each concept under each of its parents, but what is below it once, at its first
 * place. So the list is as long as the relations are many, and a circle ends. @throws Refused UNKNOWN_URI
 */
export function treeOf(
  scope: Scope,
  { root, depth }: TreeArguments,
  languages: readonly string[],
): readonly Line[] {
  const view = scope.snapshot;
  if (root && view.kinds.get(root) !== 'concept') throw unknown(root, view.vocabulary);
  const deepest = depth ?? Infinity;
  const key = `${root ?? ''} ${deepest} ${languages.join(' ')}`;
  return trees(view, key, () =>
    writeOut(scope, root ? [root] : rootsOf(scope, languages), deepest, languages),
  );
}

const rootsOf = (scope: Scope, languages: readonly string[]): readonly Iri[] =>
  byLabel(scope, onLevel(scope.snapshot, 0), languages);

function writeOut(scope: Scope, roots: readonly Iri[], depth: number, languages: readonly string[]): Line[] {
  const lines: Line[] = [];
  const shown = new Set<Iri>();
  // Its own stack: a hierarchy may be deeper than the call stack.
  const open: Omit<Line, 'repeated'>[] = roots.map((uri) => ({ uri, level: 0, parent: null })).reverse();
  for (let line = open.pop(); line; line = open.pop()) {
    const { uri, level } = line;
    const repeated = shown.has(uri);
    lines.push({ ...line, repeated });
    if (repeated) continue;
    shown.add(uri);
    if (level >= depth) continue;
    const children = byLabel(scope, childrenOf(scope.snapshot, uri), languages);
    for (let i = children.length - 1; i >= 0; i -= 1)
      open.push({ uri: children[i] as Iri, level: level + 1, parent: uri });
  }
  return lines;
}

/** More ways up than this are not written out. */
const MOST_PATHS = 1_000;

/** The chains of broader concepts above one, each from the top down, shortest first. @throws Refused TOO_LARGE */
export function pathsTo(view: View, concept: Iri): readonly (readonly Iri[])[] {
  const paths: Iri[][] = [];
  const open: Iri[][] = [[concept]];
  for (let path = open.pop(); path; path = open.pop()) {
    const walked = path;
    const parents = (view.broader.get(walked[0] as Iri) ?? NONE).filter((parent) => !walked.includes(parent));
    if (parents.length === 0 && walked.length > 1) paths.push(walked.slice(0, -1));
    for (const parent of parents) open.push([parent, ...walked]);
    if (paths.length + open.length > MOST_PATHS) throw tooMany(concept);
  }
  return paths.sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1));
}

const tooMany = (item: Iri): Refused =>
  new Refused({
    code: 'TOO_LARGE',
    item,
    message: `More than ${MOST_PATHS} paths lead to ${item}.`,
    remedy: 'Ask `ancestors` instead, or walk up with `broader`.',
  });

const unknown = (item: string, vocabulary: string): Refused =>
  new Refused({
    code: 'UNKNOWN_URI',
    item,
    message: `The vocabulary "${vocabulary}" has no concept ${item} in this version.`,
    remedy: 'Give the URI of a concept of it, or leave `root` out.',
  });

/** Concepts of a scheme. */
export const inScheme = (view: View, scheme: Iri): readonly Iri[] =>
  schemeMembers(view, '', () => membersByScheme(view)).get(scheme) ?? NONE;

const schemeMembers = keeper<ReadonlyMap<Iri, readonly Iri[]>>();

function membersByScheme(view: View): ReadonlyMap<Iri, readonly Iri[]> {
  const members = new Map<Iri, Iri[]>();
  for (const iri of conceptsOf(view))
    for (const scheme of view.schemes.get(iri) ?? NONE) {
      const list = members.get(scheme);
      if (list) list.push(iri);
      else members.set(scheme, [iri]);
    }
  return members;
}

/** The concepts that are in force, or those that are not. */
export const withStatus = (view: View, list: readonly Iri[], status: Status): readonly Iri[] =>
  lists(list, status, () => list.filter((iri) => statusOf(view.content.get(iri) as Resource) === status));
