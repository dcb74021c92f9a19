import type { ResourceChange } from './diff.ts';
import { levelOf, termChanges, type Level, type TermChanges } from './impact/level.ts';
import { objects } from './resource.ts';
import { MAPPINGS } from './rules/facts/relations.ts';
import { statusOf } from './status.ts';
import type { Iri, Term } from './term.ts';
import type { View } from './view.ts';
import { viewWith, type LinkName } from './view-with.ts';

/** `stranded`: it stays, on a concept that is no longer in force or no longer described. */
export type Effect = 'added' | 'removed' | 'stranded';

/** `concept` was not edited itself, but gets or loses `other` as its broader, narrower or related concept. */
export interface RelationTouched {
  readonly concept: Iri;
  readonly property: 'broader' | 'narrower' | 'related';
  readonly other: Iri;
  readonly effect: Exclude<Effect, 'stranded'>;
}

export interface MappingTouched {
  readonly concept: Iri;
  readonly property: Iri;
  readonly target: Term;
  readonly effect: Effect;
}

export interface MembershipTouched {
  readonly collection: Iri;
  readonly member: Iri;
  readonly effect: Effect;
}

/** Concepts in force that keep a link with one that is retired or removed. */
export interface Left {
  readonly concept: Iri;
  readonly narrower: readonly Iri[];
  readonly related: readonly Iri[];
}

export interface Impact {
  readonly level: Level;
  readonly concepts: TermChanges;
  readonly relations: readonly RelationTouched[];
  readonly mappings: readonly MappingTouched[];
  readonly collections: readonly MembershipTouched[];
  readonly left: readonly Left[];
}

/** What the changes do within the vocabulary, `view` being it before; at the cost of what they touch. */
export function impactOf(view: View, changes: readonly ResourceChange[]): Impact {
  const after = viewWith(view, changes);
  const all = changes.map(({ iri, after }) => ({ iri, before: view.content.get(iri), after }));
  const kinds = { before: view.kinds, after: after.kinds };
  const concepts = termChanges(all, kinds);
  const gone = [...concepts.retired, ...concepts.removed];
  return {
    level: levelOf(all, kinds),
    concepts,
    relations: relationsTouched(view, after, new Set(all.map(({ iri }) => iri))),
    mappings: [
      ...all.flatMap(mappingsTouched),
      ...concepts.retired.flatMap((iri) => strandedMappings(after, iri)),
    ],
    collections: membershipsTouched(view, after, all, gone),
    left: gone.flatMap((iri) => leftAt(after, iri)),
  };
}

const INVERSE = { broader: 'narrower', narrower: 'broader', related: 'related' } as const;

function relationsTouched(view: View, after: View, touched: ReadonlySet<Term>): RelationTouched[] {
  const found: RelationTouched[] = [];
  for (const iri of touched)
    for (const name of ['broader', 'narrower', 'related'] as const)
      for (const [concept, effect] of compared(view, after, name, iri))
        if (!touched.has(concept)) found.push({ concept, property: INVERSE[name], other: iri, effect });
  return found;
}

/** The ends of links from `iri` that came or went. */
function compared(view: View, after: View, name: LinkName, iri: Iri): [Iri, 'added' | 'removed'][] {
  const [was, is] = [new Set(view[name].get(iri)), new Set(after[name].get(iri))];
  return [
    ...[...is].filter((end) => !was.has(end)).map((end): [Iri, 'added'] => [end, 'added']),
    ...[...was].filter((end) => !is.has(end)).map((end): [Iri, 'removed'] => [end, 'removed']),
  ];
}

function mappingsTouched({ iri, before, after }: ResourceChange): MappingTouched[] {
  return MAPPINGS.flatMap((property) => {
    const [was, is] = [objects(before, property), objects(after, property)];
    const touched = (target: Term, effect: Effect): MappingTouched => ({
      concept: iri,
      property,
      target,
      effect,
    });
    return [
      ...is.filter((target) => !was.includes(target)).map((target) => touched(target, 'added')),
      ...was.filter((target) => !is.includes(target)).map((target) => touched(target, 'removed')),
    ];
  });
}

const strandedMappings = ({ content }: View, concept: Iri): MappingTouched[] =>
  MAPPINGS.flatMap((property) =>
    objects(content.get(concept), property).map((target) => ({
      concept,
      property,
      target,
      effect: 'stranded' as const,
    })),
  );

function membershipsTouched(
  view: View,
  after: View,
  changes: readonly ResourceChange[],
  gone: readonly Iri[],
): MembershipTouched[] {
  const found = new Map<string, MembershipTouched>();
  const add = (collection: Iri, member: Iri, effect: Effect): void => {
    found.set(`${collection} ${member}`, { collection, member, effect });
  };
  for (const iri of gone)
    for (const collection of after.memberOf.get(iri) ?? []) add(collection, iri, 'stranded');
  for (const { iri } of changes) {
    for (const [member, effect] of compared(view, after, 'members', iri)) add(iri, member, effect);
    for (const [collection, effect] of compared(view, after, 'memberOf', iri)) add(collection, iri, effect);
  }
  return [...found.values()];
}

function leftAt(after: View, concept: Iri): Left[] {
  const isInForce = (iri: Iri): boolean => {
    const resource = after.content.get(iri);
    return resource !== undefined && statusOf(resource) === 'current';
  };
  const narrower = (after.narrower.get(concept) ?? []).filter(isInForce);
  const related = (after.related.get(concept) ?? []).filter(isInForce);
  return narrower.length + related.length > 0 ? [{ concept, narrower, related }] : [];
}
