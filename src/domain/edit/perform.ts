import type { ResourceChange } from '../diff.ts';
import { encode, objects, type Content, type Resource } from '../resource.ts';
import { ok, Refused, type Result } from '../refusal.ts';
import type { Term } from '../term.ts';
import { viewWith } from '../view-with.ts';
import type { View } from '../view.ts';
import { Draft } from './draft.ts';
import type { Edit, Territory } from './edit.ts';
import { BROADER, NARROWER, refuseCycle } from './hierarchy.ts';
import { no } from './no.ts';
import type { Operation } from './operation.ts';
import { addCollection } from './operations/add-collection.ts';
import { addConcept } from './operations/add-concept.ts';
import { map } from './operations/map.ts';
import { merge } from './operations/merge.ts';
import { move } from './operations/move.ts';
import { relate } from './operations/relate.ts';
import { resolve } from './operations/resolve.ts';
import { retire } from './operations/retire.ts';
import { revise } from './operations/revise.ts';
import { setMembers } from './operations/set-members.ts';
import { split } from './operations/split.ts';
import { slotChanges } from './slot.ts';

/**
 * What an operation makes of the vocabulary's resources; none where it is so already. Refuses OUTSIDE_VOCABULARY,
 * UNKNOWN_URI, URI_TAKEN, WRONG_KIND, RETIRED_TARGET, RETIRED_SUCCESSOR, ALREADY_RETIRED, CYCLE, SELF_RELATION,
 * BAD_TEXT, BAD_TERM, BAD_ARGUMENT; then nothing is done.
 */
export function perform(
  operation: Operation,
  view: View,
  territory: Territory,
): Result<readonly ResourceChange[]> {
  try {
    const draft = new Draft(view);
    dispatch(draft, operation, territory);
    const changes = draft.changes();
    const placed = changes.filter(isPlaced);
    const after = placed.length > 0 ? viewWith(view, placed) : view;
    for (const { iri } of placed) refuseCycle(view, after, iri);
    return ok(changes);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** Whether a change says something else of what is above or below. */
const isPlaced = ({ before, after }: ResourceChange): boolean =>
  [...BROADER, ...NARROWER].some(
    (property) => objects(before, property).join(' ') !== objects(after, property).join(' '),
  );

function dispatch(draft: Draft, operation: Operation, territory: Territory): void {
  switch (operation.kind) {
    case 'add-concept':
      return addConcept(draft, operation, territory);
    case 'revise':
      return revise(draft, operation, territory);
    case 'move':
      return move(draft, operation, territory);
    case 'relate':
      return relate(draft, operation, territory);
    case 'map':
      return map(draft, operation, territory);
    case 'retire':
      return retire(draft, operation, territory);
    case 'merge':
      return merge(draft, operation, territory);
    case 'split':
      return split(draft, operation, territory);
    case 'add-collection':
      return addCollection(draft, operation, territory);
    case 'set-members':
      return setMembers(draft, operation, territory);
    case 'resolve':
      return resolve(draft, operation);
    case 'upload':
    case 'rollback':
      return no(
        'BAD_ARGUMENT',
        operation.kind,
        `An edit of the kind ${operation.kind} is made of what it brings, not of the vocabulary alone.`,
        'Hand over the file or the revision.',
      );
  }
}

type Made = Pick<Edit, 'id' | 'by' | 'at'>;

/** An operation as an edit upon the view. Refuses what `perform` refuses. */
export function edit(operation: Operation, view: View, territory: Territory, made: Made): Result<Edit> {
  const result = perform(operation, view, territory);
  return result.ok ? ok({ ...made, operation, changes: slotChanges(result.value) }) : result;
}

/** The whole difference with `content`, which takes the place of all that the view holds. */
export const uploadChanges = (view: View, content: Content): ResourceChange[] =>
  differences(
    new Set([...view.content.keys(), ...content.keys()]),
    (iri) => view.content.get(iri),
    (iri) => content.get(iri),
  );

type Lookup = (iri: Term) => Resource | undefined;

/** What makes of each resource in `iris` (those that changed since) again what it was `then`. */
export const rollbackChanges = (iris: Iterable<Term>, now: Lookup, then: Lookup): ResourceChange[] =>
  differences(new Set(iris), now, then);

function differences(iris: ReadonlySet<Term>, now: Lookup, then: Lookup): ResourceChange[] {
  const changes: ResourceChange[] = [];
  for (const iri of iris) {
    const [before, after] = [now(iri), then(iri)];
    if ((before && encode(before)) !== (after && encode(after))) changes.push({ iri, before, after });
  }
  return changes;
}
