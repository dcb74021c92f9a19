import type { Catalog } from '../../snapshot/catalog.ts';
import type { Release } from '../../snapshot/snapshot.ts';
import type { Reader } from '../../store/reader.ts';
import { changedResources, NOTHING } from './release-changes.ts';

/** Members of a page. Never to be changed: pages that are full have been told to be as they are for ever. */
export const PAGE_SIZE = 250;

/** One release as the stream tells it. */
export interface Edition {
  readonly release: Release;
  /** The revision that the edition before it holds. */
  readonly previous: number;
  /** Later than that of every edition before it, whatever the clocks said (LDES-4). ISO 8601. */
  readonly at: string;
}

/** What happened to one resource in one edition. */
export interface Event {
  readonly iri: string;
  readonly edition: Edition;
}

/**
 * The order of the members of a vocabulary's stream: by edition, then by IRI. It follows from the releases alone, so
 * it is the same after a restart, and a new release only adds to its end. Of an event no more is kept than its IRI.
 */
export class EventLog {
  readonly editions: Edition[] = [];
  /** The IRIs of each page, each with the number of its edition: one string a page, as there may be 500,000. */
  private readonly pages: string[] = [];
  private open: string[] = [];
  private taken = 0;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly catalog: Catalog,
    private readonly reader: Reader,
    private readonly vocabulary: string,
  ) {}

  /** Full pages: they never change again. The page after them is the open one; it may be empty. */
  get closed(): number {
    return this.pages.length;
  }

  /** Takes up the releases that have come; one reading at a time. */
  refresh(): Promise<void> {
    return (this.reading = this.reading.catch(() => undefined).then(() => this.read()));
  }

  private async read(): Promise<void> {
    const editions = inOrder(this.catalog.releases(this.vocabulary));
    for (; this.taken < editions.length; this.taken += 1) {
      const edition = editions[this.taken] as Edition;
      const iris: string[] = [];
      const { previous, release } = edition;
      for await (const { iri } of changedResources(this.reader, this.vocabulary, previous, release.revision))
        iris.push(iri);
      // Only now, and at once: a reader never sees half a release (LDES-12).
      this.editions.push(edition);
      for (const iri of iris) this.append(`${this.taken} ${iri}`);
    }
  }

  private append(event: string): void {
    if (this.open.push(event) < PAGE_SIZE) return;
    this.pages.push(this.open.join('\n'));
    this.open = [];
  }

  /** The events of a page; undefined where there is no such page yet. */
  page(number: number): Event[] | undefined {
    const lines = number === this.closed ? this.open : this.pages[number]?.split('\n');
    return lines?.map((line) => {
      const space = line.indexOf(' ');
      return { iri: line.slice(space + 1), edition: this.editions[Number(line.slice(0, space))] as Edition };
    });
  }

  /** The first and last moment of a page; undefined where it is empty. */
  bounds(number: number): { from: string; to: string } | undefined {
    const lines = number === this.closed ? this.open : this.pages[number]?.split('\n');
    const editionOf = (line: string | undefined) => this.editions[Number.parseInt(line ?? '', 10)]?.at;
    const [from, to] = [editionOf(lines?.[0]), editionOf(lines?.at(-1))];
    return from === undefined || to === undefined ? undefined : { from, to };
  }
}

/** Releases as editions, oldest first: in the order of their revisions, as a clock may have been set back. */
function inOrder(newestFirst: readonly Release[]): Edition[] {
  const editions: Edition[] = [];
  for (const release of newestFirst.toReversed()) {
    const last = editions.at(-1);
    const earliest = last ? Date.parse(last.at) + 1 : 0;
    const at = new Date(Math.max(Date.parse(release.at), earliest)).toISOString();
    editions.push({ release, previous: last?.release.revision ?? NOTHING, at });
  }
  return editions;
}

/** One log a vocabulary, made when it is first asked for. */
export class EventLogs {
  private readonly logs = new Map<string, EventLog>();

  constructor(
    private readonly catalog: Catalog,
    private readonly reader: Reader,
  ) {}

  /** The log with all releases known here; undefined where the vocabulary has none. */
  async of(vocabulary: string): Promise<EventLog | undefined> {
    if (!this.catalog.snapshot(vocabulary)) return undefined;
    let log = this.logs.get(vocabulary);
    if (!log) this.logs.set(vocabulary, (log = new EventLog(this.catalog, this.reader, vocabulary)));
    await log.refresh();
    return log;
  }
}
