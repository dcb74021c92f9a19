import { SKOS } from '../../domain/namespaces.ts';
import { objects, type Resource } from '../../domain/resource.ts';
import { labelsOf } from '../../domain/rules/facts/labels.ts';
import { languageOf, valueOf, type Iri, type Term } from '../../domain/term.ts';
import type { View } from '../../domain/view.ts';
import { likenessOf, withNotation } from '../../search/duplicates.ts';
import type { Context } from '../context.ts';
import type { Outcome } from './outcome.ts';

/** Names looked up beyond the edit: each costs a search. */
const MOST_NAMES = 200;

/** More than that is read whole for every release; who needs it all, releases it. */
const MOST_UNRELEASED = 20_000;

/**
 * What may clash with the labels and notations that are set, though nothing links it with them: what the search index
 * finds in the newest release, and what has the same among what was accepted since.
 */
export async function besideOf(context: Context, vocabulary: string, outcome: Outcome): Promise<Set<Iri>> {
  const names = freshNames(outcome);
  const found = new Set<Iri>();
  if (names.size === 0) return found;
  const snapshot = context.catalog.snapshot(vocabulary);
  for (const term of snapshot ? [...names.values()].slice(0, MOST_NAMES) : [])
    for (const uri of [
      ...likenessOf(valueOf(term), languageOf(term) || undefined, [snapshot!], []).map((like) => like.uri),
      ...withNotation(valueOf(term), snapshot!),
    ])
      found.add(uri);
  const head = await context.loaders.head.load(vocabulary);
  for (const iri of await changedSinceRelease(context, vocabulary)) {
    const resource = head.content.get(iri);
    if (resource && namesOf(head, resource).some((term) => names.has(keyOf(term)))) found.add(iri);
  }
  return found;
}

/** What the head has that the newest release has not; nothing where that is far too much. */
export async function changedSinceRelease(
  { catalog, desk, loaders }: Context,
  vocabulary: string,
): Promise<ReadonlySet<Iri>> {
  const head = await loaders.head.load(vocabulary);
  const released = catalog.snapshot(vocabulary)?.release.revision ?? 0;
  if (head.revision === released) return new Set();
  if (released === 0) return new Set(head.content.size > MOST_UNRELEASED ? [] : head.content.keys());
  const rows = await desk.store.reader.changes(vocabulary, released, head.revision);
  return new Set(rows.map(({ iri }) => iri));
}

/** Labels and notations that the changes set, by how they are compared. */
function freshNames({ before, after, changes }: Outcome): Map<string, Term> {
  const names = new Map<string, Term>();
  for (const { iri } of changes) {
    const [was, is] = [before.content.get(iri), after.content.get(iri)];
    const known = new Set(was && namesOf(before, was));
    if (is) for (const term of namesOf(after, is)) if (!known.has(term)) names.set(keyOf(term), term);
  }
  return names;
}

const namesOf = (view: View, resource: Resource): Term[] => [
  ...labelsOf(view, resource).map(({ term }) => term),
  ...objects(resource, SKOS.notation),
];

/** Case does not count: see `quality-label-clash`. */
const keyOf = (term: Term): string => term.toLowerCase();
