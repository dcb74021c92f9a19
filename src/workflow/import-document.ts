import type { Finding } from '../domain/finding.ts';
import { IMPORT_RULES, SKOS_RULES } from '../domain/rules/index.ts';
import { findingsOf, summarise, type Summary } from '../domain/validate.ts';
import { viewOf } from '../domain/view.ts';
import { encode, resourcesOf, type Content, type Resource } from '../domain/resource.ts';
import { OPEN } from '../domain/proposal/proposal.ts';
import { refuse, Refused, valueOrThrow, type Result } from '../domain/refusal.ts';
import type { Term } from '../domain/term.ts';
import type { RdfDocument } from '../rdf/read.ts';
import type { Store } from '../store/open.ts';
import type { ReleaseRow } from '../store/tables.ts';
import type { Transaction } from '../store/transaction.ts';
import { decide } from './decide.ts';
import { publish, unfit } from './publish-release.ts';
import { acceptedWithin, takeUp } from './releases/take-up.ts';
import { countsOf, writeRevision, type RowChange } from './write-revision.ts';

export interface ImportCommand {
  readonly vocabulary: string;
  readonly document: RdfDocument;
  /** Who imports, for the log: `cli:name`. */
  readonly actor: string;
  readonly now: Date;
  readonly message?: string;
  /** Publish what is imported under this number. */
  readonly release?: string | undefined;
  readonly notes?: string;
  /** Import also where people review: the release notes will say so. Otherwise REVIEW_NEEDED. */
  readonly unreviewed?: boolean;
  /** Refuse a document that breaks a SKOS integrity condition, instead of reporting it. */
  readonly strict?: boolean;
  readonly onProgress?: (step: 'compare' | 'check' | 'store' | 'digest', done: number, total: number) => void;
}

export interface ImportOutcome {
  readonly vocabulary: string;
  /** The head after the import: a new number, or the old one where the file holds nothing new. */
  readonly revision: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly release: ReleaseRow | undefined;
  /** What IMPORT_RULES find in the document, with one example each. */
  readonly findings: Summary;
}

const VOCABULARY_ID = /^[a-z0-9][a-z0-9._-]{0,63}$/;

/**
 * Makes the vocabulary hold exactly what the document says: its next revision keeps only what differs, and a
 * document that differs in nothing makes none. Whoever owns the database may do this without review; it is logged.
 *
 * What is odd is kept and reported. Refuses BAD_ARGUMENT, VERSION_TAKEN, REVIEW_NEEDED and, where asked to be strict,
 * RULE_BROKEN.
 */
export async function importDocument(store: Store, command: ImportCommand): Promise<Result<ImportOutcome>> {
  const { vocabulary, document, release } = command;
  if (!VOCABULARY_ID.test(vocabulary))
    return refuse({
      code: 'BAD_ARGUMENT',
      item: vocabulary,
      message: `"${vocabulary}" cannot name a vocabulary.`,
      remedy:
        'Use up to 64 lower-case letters, digits, dots, hyphens and underscores, starting with a letter or digit.',
    });
  const content = resourcesOf(document.statements);
  if (content.size === 0)
    return refuse({
      code: 'BAD_ARGUMENT',
      item: vocabulary,
      message: 'The document holds no statements.',
      remedy: 'An import replaces the whole vocabulary: give the whole file.',
    });
  command.onProgress?.('check', 0, content.size);
  const findings = summarise(findingsOf(viewOf(content), IMPORT_RULES), 1);
  const broken = command.strict ? brokenSkos(findings) : undefined;
  if (broken) return refuse(unfit(vocabulary, broken));
  return decide(store, async (transaction) => {
    if (!command.unreviewed) await refuseAround(transaction, vocabulary);
    const [before] = await transaction.releases(vocabulary);
    const outcome = await storeRevision(transaction, command, content);
    if (release === undefined) return { ...outcome, findings, release: undefined };
    command.onProgress?.('digest', 0, content.size);
    const published = await publish(transaction, content.values(), {
      vocabulary,
      revision: outcome.revision,
      version: release,
      notes: command.notes ?? '',
      actor: command.actor,
      now: command.now,
    });
    const { revision } = outcome;
    const from = before?.revision ?? 0;
    const { standing } = await acceptedWithin(transaction, vocabulary, from, revision, (iri) =>
      content.get(iri),
    );
    await takeUp(transaction, standing, { version: release, by: command.actor, now: command.now });
    return { ...outcome, findings, release: valueOrThrow(published) };
  });
}

/** Where a vocabulary has a policy, or changes under way, a file is proposed like any other change. */
async function refuseAround(transaction: Transaction, vocabulary: string): Promise<void> {
  const underWay = await transaction.countRecords('proposal', { vocabulary, status: [...OPEN, 'accepted'] });
  if (underWay === 0 && !(await transaction.record('policy', vocabulary))) return;
  throw new Refused({
    code: 'REVIEW_NEEDED',
    item: vocabulary,
    message:
      underWay > 0
        ? `${vocabulary} has ${underWay} proposals under way: an import would go around their review.`
        : `${vocabulary} has a policy of review: an import would go around it.`,
    remedy: 'Propose the file (proposeFile), or import it with --unreviewed: the release notes then say so.',
  });
}

const SKOS = new Set(SKOS_RULES.map(({ id }) => id));

const brokenSkos = ({ rules }: Summary): Finding | undefined =>
  rules.find(({ rule }) => SKOS.has(rule))?.listed[0];

async function storeRevision(
  transaction: Transaction,
  command: ImportCommand,
  content: Content,
): Promise<Omit<ImportOutcome, 'release' | 'findings'>> {
  const { vocabulary, actor, now, message = '' } = command;
  const at = now.toISOString();
  const { head } = await transaction.lock(vocabulary, at);
  const change = await difference(transaction, vocabulary, head, content, command);
  const counts = countsOf(change);
  if (change.fresh.size + change.ended.length === 0) return { vocabulary, revision: head, ...counts };
  const number = head + 1;
  const prefixes = JSON.stringify(command.document.prefixes);
  const made = { vocabulary, number, at, actor, message, prefixes };
  const payload = await writeRevision(transaction, made, change, (done) =>
    command.onProgress?.('store', done, change.fresh.size),
  );
  const subjects = [`vocabulary:${vocabulary}`];
  await transaction.appendLog({ at, vocabulary, actor, action: 'import', payload, subjects });
  return { vocabulary, revision: number, ...counts };
}

async function difference(
  transaction: Transaction,
  vocabulary: string,
  head: number,
  content: Content,
  { onProgress }: ImportCommand,
): Promise<RowChange> {
  onProgress?.('compare', 0, content.size);
  const fresh = new Map<Term, string>();
  // In the order of the keys, as the database's indexes have them: filling those costs a little less.
  for (const iri of [...content.keys()].sort()) fresh.set(iri, encode(content.get(iri) as Resource));
  const ended: Term[] = [];
  for await (const { iri, content: old } of transaction.descriptions(vocabulary, head)) {
    const now = fresh.get(iri);
    if (now === old) fresh.delete(iri);
    else ended.push(iri);
  }
  return { fresh, ended };
}
