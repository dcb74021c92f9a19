import { decode } from '../domain/resource.ts';
import { digestOf } from '../rdf/canonical.ts';
import { firstBreak } from '../store/log.ts';
import type { Reader } from '../store/reader.ts';
import type { LogRow, ReleaseRow, RevisionRow } from '../store/tables.ts';
import { changeDigest } from './change-digest.ts';
import { checkSubjects } from './verify/check-subjects.ts';
import { LoggedDecisions } from './verify/logged-decisions.ts';

export interface Verification {
  readonly vocabularies: number;
  readonly revisions: number;
  readonly releases: number;
  /** Proposals, comments, accounts, tokens, policies … */
  readonly records: number;
  readonly entries: number;
  /** What does not hold, one sentence each; empty: everything holds. */
  readonly faults: readonly string[];
}

/**
 * Recomputes the chain of the log, the digest of every revision's rows, of every release's RDF and of every record, and
 * holds them against what the log says was done. The log vouches for the rows; the chain vouches for the log.
 */
export async function verify(reader: Reader, onProgress?: (what: string) => void): Promise<Verification> {
  const faults: string[] = [];
  const broken = await firstBreak(reader.log());
  if (broken) faults.push(`The log breaks at entry ${broken.sequence}: ${broken.reason}.`);
  const entries = new LoggedDecisions();
  for await (const entry of reader.log()) entries.add(entry);
  const totals = { vocabularies: 0, revisions: 0, releases: 0, records: 0, entries: entries.count };
  faults.push(...entries.faults);
  faults.push(...(await checkSubjects(reader)));
  for (const { id, head, createdAt } of await reader.vocabularies()) {
    totals.vocabularies += 1;
    const began = entries.beginning(id);
    if (began === undefined) faults.push(`${id} is not in the log.`);
    else if (began !== createdAt) faults.push(`${id} was made at ${createdAt}, and at ${began} in the log.`);
    const revisions = await reader.revisions(id);
    if (head !== revisions.length)
      faults.push(`${id} is at revision ${head} but has ${revisions.length} revisions.`);
    for (const revision of revisions) {
      onProgress?.(`${id} revision ${revision.number}`);
      totals.revisions += 1;
      const entry = entries.take(id, 'revision', revision.number);
      faults.push(
        ...(await guarded(`${id} revision ${revision.number}`, checkRevision(reader, revision, entry))),
      );
    }
    for (const release of await reader.releases(id)) {
      onProgress?.(`${id} release ${release.version}`);
      totals.releases += 1;
      const entry = entries.take(id, 'release', release.version);
      faults.push(
        ...(await guarded(`${id} release ${release.version}`, checkRelease(reader, release, entry))),
      );
    }
  }
  onProgress?.('records');
  for await (const record of reader.allRecords()) {
    totals.records += 1;
    faults.push(...entries.checkRecord(record));
  }
  for (const { vocabulary, iri, since } of await reader.strays())
    faults.push(`${vocabulary} has a description of ${iri} of revision ${since}, which it does not have.`);
  for (const key of entries.left()) faults.push(`The log tells of ${key}, which is not there.`);
  return { ...totals, faults };
}

/** Rows too broken to be checked are a fault like any other, not the end of the check. */
async function guarded(name: string, check: Promise<string[]>): Promise<string[]> {
  try {
    return await check;
  } catch (error) {
    return [`${name} cannot be read: ${(error as Error).message}.`];
  }
}

async function checkRevision(reader: Reader, row: RevisionRow, entry: LogRow | undefined): Promise<string[]> {
  const { vocabulary, number } = row;
  const name = `${vocabulary} revision ${number}`;
  if (!entry) return [`${name} is not in the log.`];
  const fresh = new Map<string, string>();
  const ended: string[] = [];
  for (const { iri, since, until, content } of await reader.changes(vocabulary, number - 1, number)) {
    if (since === number) fresh.set(iri, content);
    if (until === number) ended.push(iri);
  }
  const { change, ...logged } = JSON.parse(entry.payload) as RevisionRow & { change: string };
  const faults = differences(name, row, logged);
  if (changeDigest(fresh, ended) !== change)
    faults.push(`The rows of ${name} are not those that were logged.`);
  return faults;
}

/** Every column that is not as it was logged. */
function differences<Row extends object>(name: string, row: Row, logged: Row): string[] {
  return (Object.keys(row) as (keyof Row & string)[])
    .filter((column) => logged[column] !== row[column])
    .map((column) => `${name} has another ${column} than the log.`);
}

async function checkRelease(reader: Reader, row: ReleaseRow, entry: LogRow | undefined): Promise<string[]> {
  const { vocabulary, revision, version } = row;
  const name = `${vocabulary} release ${version}`;
  if (!entry) return [`${name} is not in the log.`];
  const resources = [];
  for await (const { iri, content } of reader.descriptions(vocabulary, revision))
    resources.push(decode(iri, content));
  const { digest: recomputed } = await digestOf(resources);
  const faults = differences(name, row, JSON.parse(entry.payload) as ReleaseRow);
  if (recomputed !== row.digest) faults.push(`${name} has the digest ${recomputed}, not ${row.digest}.`);
  return faults;
}
