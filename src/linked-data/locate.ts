import { ok, refuse, type Refusal, type Result } from '../domain/refusal.ts';
import type { Resource } from '../domain/resource.ts';
import { isIri, type Iri } from '../domain/term.ts';
import type { Pin } from '../snapshot/catalog.ts';
import type { Lifetime } from './lifetimes.ts';
import { unknownUri, type Site } from './site.ts';
import type { Version } from './version-data.ts';

/** One version of the description of a resource, with all the releases that describe it. */
export interface Located {
  readonly version: Version;
  readonly resource: Resource;
  readonly lifetime: Lifetime;
}

/**
 * The pinned version of a resource; without a pin the newest release's. What the newest release no longer describes
 * is answered with the last description there was, and told to be withdrawn: a URI once published keeps resolving
 * (URI standard, persistence). Refuses UNKNOWN_URI, UNKNOWN_VERSION and BAD_ARGUMENT.
 */
export async function locate(site: Site, iri: Iri, pin: Pin): Promise<Result<Located>> {
  const lifetime = isIri(iri) ? await site.lifetimes.of(iri) : undefined;
  return lifetime ? locateIn(site, iri, pin, lifetime) : refuse(unknownUri(iri));
}

/** The same, of a resource whose lifetime is known. */
export async function locateIn(site: Site, iri: Iri, pin: Pin, lifetime: Lifetime): Promise<Result<Located>> {
  const [last] = lifetime.releases;
  const pinned = pin.version !== undefined || pin.at !== undefined;
  const selected = await site.catalog.select(lifetime.vocabulary, pinned ? pin : { version: last?.version });
  if (!selected.ok) return selected;
  const snapshot = selected.value;
  const resource = snapshot.content.get(iri);
  if (!resource) return refuse(notInVersion(iri, snapshot.release.version, lifetime));
  const { base } = site;
  const place = lifetime.releases.findIndex(({ version }) => version === snapshot.release.version);
  const previous = lifetime.releases[place + 1];
  const droppedBy = pinned ? undefined : lifetime.droppedBy;
  return ok({ version: { base, snapshot, iri, previous, droppedBy }, resource, lifetime });
}

const notInVersion = (iri: Iri, version: string, { vocabulary, releases }: Lifetime): Refusal => ({
  code: 'UNKNOWN_VERSION',
  item: version,
  message: `Release ${version} of "${vocabulary}" does not describe ${iri}.`,
  remedy: `These do: ${releases
    .slice(0, 10)
    .map((release) => release.version)
    .join(', ')}${releases.length > 10 ? ' …' : ''}.`,
});

/** The first of several spellings of an IRI that is, or was, described here. */
export async function firstKnown(site: Site, iris: readonly Iri[]): Promise<Iri | undefined> {
  for (const iri of iris)
    if (isIri(iri) && (site.catalog.tombstone(iri) || (await site.lifetimes.of(iri)))) return iri;
  return undefined;
}
