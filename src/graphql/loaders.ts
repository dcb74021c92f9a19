import DataLoader from 'dataloader';
import type { Iri } from '../domain/term.ts';
import type { Catalog } from '../snapshot/catalog.ts';
import { compare, type Comparison } from '../snapshot/compare.ts';
import { comparisonWithout } from '../snapshot/tombstone.ts';
import { OPEN } from '../domain/proposal/proposal.ts';
import type { Head, Heads } from '../snapshot/heads.ts';
import type { Reader } from '../store/reader.ts';
import type { DescriptionRow, RecordRow, ReleaseRow, VocabularyRow } from '../store/tables.ts';
import { flagKey, flagsOf, type ReleaseFlag } from '../workflow/releases/flag-release.ts';
import { policiesOf, type HeldPolicy } from '../workflow/vocabulary-policy.ts';
import { heldComment, type HeldComment } from '../workflow/discussion/comment.ts';
import { heldProposal, type HeldProposal } from '../workflow/proposals/held-proposal.ts';
import { accountsOf, type AccountModel } from './model/accounts.ts';

/** What one request reads from the store: each thing once, and lists in one statement, whatever their length. */
export interface Loaders {
  /** Everything ever said of a resource, oldest first. */
  readonly history: DataLoader<Iri, readonly DescriptionRow[]>;
  /** The released vocabulary that describes a URI, or described it once; undefined where none ever did. */
  readonly formerHome: DataLoader<Iri, string | undefined>;
  readonly comparison: DataLoader<Span, Comparison, string>;
  /** Who did something, by the id the log knows them by. */
  readonly account: DataLoader<string, AccountModel>;
  /** A vocabulary as it is now, released or not; undefined where there is none of that id. */
  readonly vocabulary: DataLoader<string, VocabularyRow | undefined>;
  readonly policy: DataLoader<string, HeldPolicy>;
  /** A vocabulary as it is now, with all that is said in it. */
  readonly head: DataLoader<string, Head>;
  /** As it was when it changed last; who may see it is not asked here. */
  readonly proposal: DataLoader<string, HeldProposal | undefined>;
  /** All that have not ended, by whatever key: `all`. */
  readonly openProposals: DataLoader<'all', readonly HeldProposal[]>;
  /** About `proposal:ID`, or about a term's URI in any vocabulary; oldest first. */
  readonly comments: DataLoader<string, readonly HeldComment[]>;
  /** What was said of a release afterwards. */
  readonly flag: DataLoader<Pick<ReleaseRow, 'vocabulary' | 'version'>, ReleaseFlag | undefined, string>;
}

/** Two revisions of a vocabulary. */
export interface Span {
  readonly vocabulary: string;
  readonly from: number;
  readonly to: number;
}

export interface Sources {
  readonly reader: Reader;
  readonly catalog: Catalog;
  readonly heads: Heads;
  /** The public URL of the server. */
  readonly base: string;
}

export function createLoaders(sources: Sources): Loaders {
  const { reader, catalog, heads, base } = sources;
  const history = new DataLoader<Iri, readonly DescriptionRow[]>((iris) => histories(sources, iris));
  return {
    history,
    formerHome: new DataLoader(async (iris) => {
      const all = await history.loadMany(iris);
      return all.map((rows) => (rows instanceof Error ? rows : homeOf(rows, catalog)));
    }),
    comparison: new DataLoader((spans) => Promise.all(spans.map((span) => shownBetween(sources, span))), {
      cacheKeyFn: ({ vocabulary, from, to }) => `${vocabulary} ${from} ${to}`,
    }),
    account: new DataLoader((ids) => accountsOf(reader, ids)),
    vocabulary: new DataLoader(async (ids) => {
      const rows = new Map((await reader.vocabularies()).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id));
    }),
    policy: new DataLoader((ids) => policiesOf(reader, ids, base)),
    head: new DataLoader((ids) => Promise.all(ids.map((id) => heads.headOf(reader, id)))),
    proposal: new DataLoader(async (ids) => {
      const rows = new Map((await reader.records('proposal', { id: ids })).map((row) => [row.id, row]));
      return ids.map((id) => heldWhere(rows.get(id)));
    }),
    openProposals: new DataLoader(async (keys) => {
      const rows = await reader.records('proposal', { status: OPEN });
      const all = rows.map(heldProposal);
      return keys.map(() => all);
    }),
    comments: new DataLoader((subjects) => commentsAbout(reader, subjects)),
    flag: new DataLoader((releases) => flagsOf(reader, releases), { cacheKeyFn: flagKey }),
  };
}

async function shownBetween(
  { reader, catalog }: Sources,
  { vocabulary, from, to }: Span,
): Promise<Comparison> {
  const whole = await compare(reader, vocabulary, from, to);
  return comparisonWithout(whole, catalog.withdrawn(vocabulary));
}

const homeOf = (rows: readonly DescriptionRow[], catalog: Catalog): string | undefined =>
  rows.find(({ vocabulary }) => catalog.snapshot(vocabulary))?.vocabulary;

async function histories({ reader, catalog }: Sources, iris: readonly Iri[]): Promise<DescriptionRow[][]> {
  const found = new Map<Iri, DescriptionRow[]>(iris.map((iri) => [iri, []]));
  for (const row of catalog.shown(await reader.histories(iris))) found.get(row.iri)?.push(row);
  return iris.map((iri) => found.get(iri) ?? []);
}

const heldWhere = (row: RecordRow | undefined): HeldProposal | undefined => row && heldProposal(row);

async function commentsAbout(reader: Reader, subjects: readonly string[]): Promise<HeldComment[][]> {
  const found = new Map<string, HeldComment[]>(subjects.map((subject) => [subject, []]));
  for (const row of await reader.records('comment', { subject: subjects, oldest: true }))
    found.get(row.subject)?.push(heldComment(row));
  return subjects.map((subject) => found.get(subject) ?? []);
}

/** After a command nothing that was read before it holds. */
export const forget = (loaders: Loaders): void => {
  for (const loader of Object.values(loaders) as { clearAll(): unknown }[]) loader.clearAll();
};
