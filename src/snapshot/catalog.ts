import { momentOf } from '../domain/moment.ts';
import { ok, refuse, type Result } from '../domain/refusal.ts';
import type { Iri } from '../domain/term.ts';
import type { Reader } from '../store/reader.ts';
import type { DescriptionRow } from '../store/tables.ts';
import { followSnapshot, readSnapshot, type Release, type Snapshot } from './snapshot.ts';
import {
  NO_TOMBSTONES,
  readTombstones,
  withoutWithdrawn,
  type Tombstone,
  type Tombstones,
} from './tombstone.ts';

/** Which version is meant: a release number, or the release that was current at a moment; neither: the newest. */
export interface Pin {
  readonly version?: string | null | undefined;
  /** ISO 8601: a date means the end of that day, UTC. */
  readonly at?: string | null | undefined;
}

/** What is to be done with a new snapshot before any reader sees it; `previous` is the one it follows. */
type Prepare = (previous: Snapshot | undefined, next: Snapshot) => void;

/** Resources of older releases kept at hand: snapshots differ a thousandfold in size, so they are not counted. */
const OLDER = 250_000;

/** The newest release of every vocabulary, in memory, and the way to any older one. */
export class Catalog {
  private readonly current = new Map<string, Snapshot>();
  /** What `current` is made of: with the terms that were withdrawn by law. */
  private readonly complete = new Map<string, Snapshot>();
  private stones: ReadonlyMap<string, Tombstones> = new Map();
  private readonly released = new Map<string, readonly Release[]>();
  private readonly older = new Map<string, Promise<Snapshot>>();
  private readonly sizes = new Map<string, number>();
  private reading: Promise<void> = Promise.resolve();
  private cursor = 0;
  private refreshing: Promise<string[]> | undefined;

  private constructor(
    private readonly reader: Reader,
    private readonly prepare: Prepare,
  ) {}

  static async open(reader: Reader, prepare: Prepare = () => {}): Promise<Catalog> {
    const catalog = new Catalog(reader, prepare);
    await catalog.refresh();
    return catalog;
  }

  /** The newest release of each vocabulary, oldest vocabulary first. */
  snapshots(): readonly Snapshot[] {
    return [...this.current.values()];
  }

  /** The newest release of one vocabulary. */
  snapshot(vocabulary: string): Snapshot | undefined {
    return this.current.get(vocabulary);
  }

  /** The same with what was withdrawn by law: what the next release is made from, not for readers. */
  whole(vocabulary: string): Snapshot | undefined {
    return this.complete.get(vocabulary);
  }

  /** What is left of a term that was withdrawn by law; undefined where another vocabulary describes it still. */
  tombstone(uri: Iri): Tombstone | undefined {
    if (this.stones.size === 0 || this.find(uri)) return undefined;
    for (const stones of this.stones.values()) if (stones.has(uri)) return stones.get(uri);
    return undefined;
  }

  /** What was withdrawn by law from one vocabulary: no reader sees it, of whatever release. The same until it changes. */
  withdrawn(vocabulary: string): Tombstones {
    return this.stones.get(vocabulary) ?? NO_TOMBSTONES;
  }

  /** Of rows of descriptions, those that readers may see. */
  shown(rows: readonly DescriptionRow[]): readonly DescriptionRow[] {
    if (this.stones.size === 0) return rows;
    return rows.filter(({ vocabulary, iri }) => !this.withdrawn(vocabulary).has(iri));
  }

  /** What a release holds and readers do not get, by code point: it is then not what its digest says. */
  async withheld({ vocabulary, revision }: Release): Promise<readonly Iri[]> {
    const stones = this.withdrawn(vocabulary);
    if (stones.size === 0) return [];
    const rows = await this.reader.histories([...stones.keys()]);
    const held = rows.filter(
      (row) => row.vocabulary === vocabulary && row.since <= revision && (row.until ?? Infinity) > revision,
    );
    return held.map(({ iri }) => iri).sort();
  }

  /** Newest first. */
  releases(vocabulary: string): readonly Release[] {
    return this.released.get(vocabulary) ?? [];
  }

  /** The newest release that describes `uri`; of two vocabularies that do, the older vocabulary's. */
  find(uri: Iri): Snapshot | undefined {
    for (const snapshot of this.current.values()) if (snapshot.content.has(uri)) return snapshot;
    return undefined;
  }

  /** The release that a pin means, newest where it pins nothing. Refuses as `select` does, and reads nothing. */
  release(vocabulary: string, pin: Pin = {}): Result<Release> {
    if (this.current.has(vocabulary)) return pinned(this.releases(vocabulary), vocabulary, pin);
    return refuse({
      code: 'UNKNOWN_VOCABULARY',
      item: vocabulary,
      message: `There is no released vocabulary "${vocabulary}".`,
      remedy: `Known: ${[...this.current.keys()].join(', ') || 'none yet'}.`,
    });
  }

  /** One vocabulary as pinned. Refuses UNKNOWN_VOCABULARY, UNKNOWN_VERSION and BAD_ARGUMENT. */
  async select(vocabulary: string, pin: Pin = {}): Promise<Result<Snapshot>> {
    const release = this.release(vocabulary, pin);
    if (!release.ok) return release;
    const newest = this.current.get(vocabulary);
    const isNewest = newest?.release.revision === release.value.revision;
    return ok(isNewest ? newest : await this.olderSnapshot(release.value));
  }

  /**
   * The pinned release of the vocabulary that describes `uri`, or described it once; undefined where none ever did.
   * A pin is looked up in that vocabulary, so a URI and its pin always mean one version.
   */
  async locate(uri: Iri, pin: Pin = {}): Promise<Result<Snapshot | undefined>> {
    const here = this.find(uri)?.vocabulary ?? (await this.formerHome(uri));
    return here === undefined ? ok(undefined) : this.select(here, pin);
  }

  /** Reads what has come since the last time. Answers with the vocabularies that have a new release. */
  refresh(): Promise<string[]> {
    return (this.refreshing ??= this.readNews().finally(() => (this.refreshing = undefined)));
  }

  private async readNews(): Promise<string[]> {
    const head = await this.reader.logHead();
    if (head === this.cursor) return [];
    const before = this.stones;
    const stones: Map<string, Tombstones> = await readTombstones(this.reader);
    // What has not changed stays the same map: what is made from it is kept by that.
    for (const [id, held] of before) if (sameKeys(held, stones.get(id))) stones.set(id, held);
    this.stones = stones;
    const isAltered = (id: string): boolean => before.get(id) !== stones.get(id);
    const news: string[] = [];
    for (const { id } of await this.reader.vocabularies()) {
      const releases = await this.reader.releases(id);
      const newest = releases[0];
      if (!newest) continue;
      const complete = this.complete.get(id);
      const isNew = complete?.release.revision !== newest.revision;
      if (!isNew && !isAltered(id)) continue;
      // A release of its own identity: what is kept of the vocabulary as it was is kept no longer.
      const next =
        isNew && complete
          ? await followSnapshot(this.reader, complete, newest)
          : isNew
            ? await readSnapshot(this.reader, newest)
            : { ...complete, release: newest };
      const shown = withoutWithdrawn(next, this.withdrawn(id));
      this.prepare(this.current.get(id), shown);
      this.complete.set(id, next);
      this.current.set(id, shown);
      this.released.set(id, releases);
      news.push(id);
    }
    if ([...before.keys(), ...stones.keys()].some(isAltered)) this.older.clear();
    this.cursor = head;
    return news;
  }

  private async formerHome(uri: Iri): Promise<string | undefined> {
    const rows = this.shown(await this.reader.histories([uri]));
    return rows.find(({ vocabulary }) => this.current.has(vocabulary))?.vocabulary;
  }

  /** One at a time: many readers of many old versions must not fill the memory, nor stop the others for long. */
  private olderSnapshot(release: Release): Promise<Snapshot> {
    const key = `${release.vocabulary}@${release.revision}`;
    const kept = this.older.get(key);
    const snapshot = kept ?? this.reading.then(() => this.readOlder(release));
    // Taken out and put back: a Map keeps insertion order, so the first key is the one longest unused.
    this.older.delete(key);
    this.older.set(key, snapshot);
    if (!kept)
      this.reading = snapshot
        .then(({ content }) => this.makeRoom(key, content.size))
        .catch(() => void this.older.delete(key));
    return snapshot;
  }

  private async readOlder(release: Release): Promise<Snapshot> {
    const snapshot = await readSnapshot(this.reader, release);
    return withoutWithdrawn(snapshot, this.withdrawn(release.vocabulary));
  }

  private makeRoom(newest: string, size: number): void {
    this.sizes.set(newest, size);
    let total = [...this.older.keys()].reduce((sum, key) => sum + (this.sizes.get(key) ?? 0), 0);
    for (const key of [...this.older.keys()]) {
      if (total <= OLDER || key === newest) continue;
      total -= this.sizes.get(key) ?? 0;
      this.older.delete(key);
      this.sizes.delete(key);
    }
  }
}

/** Whether the same stones stand, each as it was set. */
const sameKeys = (a: Tombstones, b: Tombstones | undefined): boolean =>
  a.size === b?.size && [...a].every(([uri, { at }]) => b.get(uri)?.at === at);

function pinned(releases: readonly Release[], vocabulary: string, { version, at }: Pin): Result<Release> {
  if (version && at)
    return refuse({
      code: 'BAD_ARGUMENT',
      message: 'Both "version" and "at" are given.',
      remedy: 'Give one of them: a version names a release, a date finds the one that was current then.',
    });
  if (version) {
    const release = releases.find((one) => one.version === version);
    return release ? ok(release) : unknownVersion(releases, vocabulary, version, `has no release ${version}`);
  }
  if (!at) return ok(releases[0] as Release);
  const moment = momentOf(at);
  if (Number.isNaN(moment))
    return refuse({
      code: 'BAD_ARGUMENT',
      item: at,
      message: `"${at}" is not a date.`,
      remedy: 'Write it as 2026-01-31 or 2026-01-31T12:00:00Z.',
    });
  const release = releases.find((one) => Date.parse(one.at) <= moment);
  return release ? ok(release) : unknownVersion(releases, vocabulary, at, `had no release yet on ${at}`);
}

function unknownVersion(
  releases: readonly Release[],
  vocabulary: string,
  item: string,
  what: string,
): Result<never> {
  const listed = releases.slice(0, 10).map((one) => `${one.version} (${one.at.slice(0, 10)})`);
  return refuse({
    code: 'UNKNOWN_VERSION',
    item,
    message: `The vocabulary "${vocabulary}" ${what}.`,
    remedy: `Its releases: ${listed.join(', ')}${releases.length > 10 ? ' …' : ''}.`,
  });
}
