import { Refused, valueOrThrow } from '../domain/refusal.ts';
import type { Iri } from '../domain/term.ts';
import type { Catalog, Pin } from '../snapshot/catalog.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Context } from './context.ts';
import type { Maybe, ResolverTypeWrapper } from './generated.ts';
import { described, type ResourceModel, type Scope } from './model.ts';

/** A version as asked: with the moment at which other vocabularies are read. */
export function scopeOf(snapshot: Snapshot, { version, at }: Pin): Scope {
  return { snapshot, moment: version ? snapshot.release.at : (at ?? undefined) };
}

/** A vocabulary as pinned. @throws Refused UNKNOWN_VOCABULARY, UNKNOWN_VERSION, BAD_ARGUMENT */
export async function vocabularyAt({ catalog }: Context, id: string, pin: Pin): Promise<Scope> {
  return scopeOf(valueOrThrow(await catalog.select(id, pin)), pin);
}

/**
 * What `uri` names as pinned; null where it names no concept (or collection) there. Without a pin everything is at
 * hand: only a URI that is no longer described is looked up in the store.
 */
export function resourceAt(
  context: Context,
  uri: Iri,
  pin: Pin,
  kind: 'concept' | 'collection',
): ResourceModel | null | Promise<ResourceModel | null> {
  const here = context.catalog.find(uri);
  if (!pin.version && !pin.at) return here ? described(scopeOf(here, pin), uri, kind) : null;
  return pinnedResource(context, uri, pin, kind, here?.vocabulary);
}

async function pinnedResource(
  context: Context,
  uri: Iri,
  pin: Pin,
  kind: 'concept' | 'collection',
  here: string | undefined,
): Promise<ResourceModel | null> {
  const home = here ?? (await context.loaders.formerHome.load(uri));
  if (home === undefined) return null;
  return described(await vocabularyAt(context, home, pin), uri, kind);
}

const MOST_URIS = 1_000;

/** Many concepts, in the order asked. A version that one of them has not refuses that one alone. */
export function conceptsAt(
  context: Context,
  uris: readonly Iri[],
  pin: Pin,
): Maybe<ResolverTypeWrapper<ResourceModel>>[] {
  if (uris.length > MOST_URIS)
    throw new Refused({
      code: 'BAD_ARGUMENT',
      item: 'uris',
      message: `${uris.length} URIs are asked for; at most ${MOST_URIS} are answered at once.`,
      remedy: `Ask them in parts of ${MOST_URIS}.`,
    });
  return uris.map(
    (uri) => resourceAt(context, uri, pin, 'concept') as Maybe<ResolverTypeWrapper<ResourceModel>>,
  );
}

/** The newest releases, or where a moment is meant, those that were current then. */
export function versionsAt(
  catalog: Catalog,
  scope: Scope,
): readonly Snapshot[] | Promise<readonly Snapshot[]> {
  const { snapshot, moment } = scope;
  if (moment === undefined) return [snapshot, ...catalog.snapshots().filter(isNot(snapshot))];
  return allAt(catalog, moment).then((others) => [snapshot, ...others.filter(isNot(snapshot))]);
}

const isNot =
  ({ vocabulary }: Snapshot) =>
  (other: Snapshot): boolean =>
    other.vocabulary !== vocabulary;

/** Every vocabulary that had a release at the moment, as it was. */
async function allAt(catalog: Catalog, at: string): Promise<Snapshot[]> {
  const all = await Promise.all(
    catalog.snapshots().map(({ vocabulary }) => catalog.select(vocabulary, { at })),
  );
  return all.flatMap((result) => (result.ok ? [result.value] : []));
}

/** The vocabularies asked for, all where none is named, as pinned. @throws Refused UNKNOWN_VOCABULARY … */
export async function selected(
  { catalog }: Context,
  ids: readonly string[] | null | undefined,
  pin: Pin,
): Promise<readonly Scope[]> {
  if (pin.version && ids?.length !== 1)
    throw new Refused({
      code: 'BAD_ARGUMENT',
      item: pin.version,
      message: 'A version names a release of one vocabulary.',
      remedy: 'Name that one in `vocabularies`, or give a date with `at`.',
    });
  if (ids) {
    const results = await Promise.all([...new Set(ids)].map((id) => catalog.select(id, pin)));
    return results.map((result) => scopeOf(valueOrThrow(result), pin));
  }
  const snapshots = pin.at ? await allAt(catalog, pin.at) : catalog.snapshots();
  return snapshots.map((snapshot) => scopeOf(snapshot, pin));
}
