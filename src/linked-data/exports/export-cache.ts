import { createHash, randomUUID } from 'node:crypto';
import {
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { Iri } from '../../domain/term.ts';
import type { Release } from '../../snapshot/snapshot.ts';
import type { Reader } from '../../store/reader.ts';
import type { ExportFormat } from './export-format.ts';
import { CODINGS, type Coding, type Measure, type Rendered } from './render.ts';
import { renderApart } from './render-apart.ts';
import { spool } from './spool.ts';

/** Changes whenever a writer gives other bytes for the same content: files of an older program are not served. */
const RENDERER = 1;
/** Left-overs of a crash are removed when they are this old; younger ones may be another process's. */
const STALE_MS = 3_600_000;
const TEMPORARY = '.tmp';

/** A release as readers get it. */
interface Edition {
  readonly release: Release;
  /** What of it was withdrawn by law: `Catalog.withheld`. */
  readonly withheld: readonly Iri[];
}

/** An export ready to be read; `file` must be closed. */
export interface CachedExport extends Measure {
  readonly file: FileHandle;
}

/**
 * Exports of releases, each rendered once to files. A file gets its name when it is whole and on the disk, and the
 * `.json` that vouches for it comes last: a crash leaves only files nobody looks at. What was asked for longest ago
 * is removed when the folder outgrows its limit; who is reading it reads on, as an open file outlives its name.
 */
export class ExportCache {
  private readonly rendering = new Map<string, Promise<Rendered>>();
  private readonly measures = new Map<string, Rendered | undefined>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly reader: Reader,
    private readonly folder: string,
    private readonly limitBytes: number,
  ) {}

  /** The export in one coding. @throws Refused where the format cannot hold the vocabulary. */
  async open(edition: Edition, format: ExportFormat, coding: Coding): Promise<CachedExport> {
    const key = keyOf(edition, format);
    const rendered = (await this.known(key)) ?? (await this.once(key, edition, format));
    const file = await open(this.path(key, coding), 'r');
    const now = new Date();
    await utimes(this.path(key, 'json'), now, now).catch(() => undefined);
    return { ...rendered[coding], file };
  }

  /** Goes up with each rendering: what is told of sizes and checksums is as it was while this is. */
  generation = 0;

  /** The measures of an export that is there already; nothing is rendered for the asking. */
  async measured(edition: Edition, format: ExportFormat): Promise<Rendered | undefined> {
    const key = keyOf(edition, format);
    if (!this.measures.has(key)) this.measures.set(key, await this.known(key));
    return this.measures.get(key);
  }

  private async known(key: string): Promise<Rendered | undefined> {
    try {
      const rendered = JSON.parse(await readFile(this.path(key, 'json'), 'utf8')) as Rendered;
      for (const coding of CODINGS)
        if ((await stat(this.path(key, coding))).size !== rendered[coding].bytes) return undefined;
      return rendered;
    } catch {
      return undefined;
    }
  }

  private path(key: string, part: Coding | 'json'): string {
    return join(this.folder, `${key}.${part}`);
  }

  /** One rendering at a time, and one for all who ask for the same: rendering is what costs. */
  private once(key: string, edition: Edition, format: ExportFormat): Promise<Rendered> {
    const started = this.rendering.get(key);
    if (started) return started;
    const rendered = this.queue.then(() => this.render(key, edition, format));
    this.queue = rendered.catch(() => undefined);
    this.rendering.set(key, rendered);
    void this.queue.then(() => this.rendering.delete(key));
    return rendered;
  }

  private async render(
    key: string,
    { release, withheld }: Edition,
    { name }: ExportFormat,
  ): Promise<Rendered> {
    await mkdir(this.folder, { recursive: true });
    const temporary = (part: string): string =>
      join(this.folder, `${key}.${part}.${randomUUID()}${TEMPORARY}`);
    const files = { identity: temporary('identity'), gzip: temporary('gzip'), br: temporary('br') };
    const [spooled, vouching] = [temporary('spool'), temporary('json')];
    try {
      await spool(this.reader, release.vocabulary, release.revision, spooled, withheld);
      const row = await this.reader.revision(release.vocabulary, release.revision);
      const prefixes = JSON.parse(row?.prefixes ?? '{}') as Record<string, string>;
      const rendered = await renderApart({ spool: spooled, prefixes, format: name, files });
      if (name === 'nquads' && withheld.length === 0) assertDigest(release, rendered);
      await writeFile(vouching, JSON.stringify(rendered), { flush: true });
      for (const coding of CODINGS) await rename(files[coding], this.path(key, coding));
      await rename(vouching, this.path(key, 'json'));
      this.measures.set(key, rendered);
      this.generation += 1;
      await this.tidy(key);
      return rendered;
    } finally {
      for (const path of [...Object.values(files), spooled, vouching]) await rm(path, { force: true });
    }
  }

  private async tidy(keep: string): Promise<void> {
    const kept = new Map<string, { used: number; bytes: number }>();
    for (const name of await readdir(this.folder)) {
      const info = await stat(join(this.folder, name)).catch(() => undefined);
      if (!info) continue;
      if (name.endsWith(TEMPORARY)) {
        if (Date.now() - info.mtimeMs > STALE_MS) await rm(join(this.folder, name), { force: true });
        continue;
      }
      const key = name.slice(0, name.lastIndexOf('.'));
      const { used = 0, bytes = 0 } = kept.get(key) ?? {};
      kept.set(key, { used: name.endsWith('.json') ? info.mtimeMs : used, bytes: bytes + info.size });
    }
    let total = [...kept.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    for (const [key, { bytes }] of [...kept].sort(([, a], [, b]) => a.used - b.used)) {
      if (total <= this.limitBytes) return;
      if (key === keep) continue;
      for (const part of ['json', ...CODINGS] as const) await rm(this.path(key, part), { force: true });
      total -= bytes;
    }
  }
}

/** An export that is not what was released is never served: the rows were changed behind our back. */
function assertDigest({ vocabulary, version, digest }: Release, { identity }: Rendered): void {
  const found = `sha256-${Buffer.from(identity.sha256, 'base64').toString('hex')}`;
  if (found !== digest) throw new Error(`${vocabulary} ${version} has the digest ${found}, not ${digest}`);
}

function keyOf({ release, withheld }: Edition, { name }: ExportFormat): string {
  const { vocabulary, version, revision, digest } = release;
  const identity = JSON.stringify([RENDERER, vocabulary, version, revision, digest, name, ...withheld]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 40);
}
