import { netOf, changedResources } from '../../domain/edit/net.ts';
import { mayDo } from '../../domain/policy.ts';
import { Refused } from '../../domain/refusal.ts';
import { SKOS } from '../../domain/namespaces.ts';
import { objects, type Resource } from '../../domain/resource.ts';
import { labelsOf, textsOfKind } from '../../domain/rules/facts/labels.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Iri, Term } from '../../domain/term.ts';
import { textsOf, toText } from '../../domain/text.ts';
import { viewOf, type View } from '../../domain/view.ts';
import { likenessOf, type Likeness, type Unreleased } from '../../search/duplicates.ts';
import type { HeldProposal } from '../../workflow/proposals/held-proposal.ts';
import { unknownVocabulary } from '../../workflow/unknown.ts';
import type { Context } from '../context.ts';
import { changedSinceRelease } from './beside.ts';
import { keeper } from './memo.ts';
import { isSeen, type NamedModel, type ProposalModel } from './proposal.ts';

/** A concept that is not released, and the proposal that adds it. */
interface Candidate extends Unreleased {
  readonly proposal?: HeldProposal;
}

export interface LikenessModel {
  readonly like: Likeness;
  readonly proposal: HeldProposal | undefined;
}

/** A concept that a proposal adds. */
export interface AddedModel extends NamedModel {
  readonly of: ProposalModel;
}

/** A label as it is being typed, and where it may have its like. */
export interface Typed {
  readonly label: string;
  readonly language: string | undefined;
  /** All where left out. */
  readonly vocabularies?: readonly string[] | undefined;
  /** In which it is typed. */
  readonly within?: ProposalModel | undefined;
}

/** @throws Refused UNKNOWN_VOCABULARY */
export async function likenesses(context: Context, typed: Typed): Promise<LikenessModel[]> {
  const { label, language, vocabularies, within } = typed;
  const wanted = vocabularies && new Set(vocabularies);
  for (const id of wanted ?? []) await checkVocabulary(context, id);
  const isWanted = ({ vocabulary }: { vocabulary: string }): boolean => wanted?.has(vocabulary) ?? true;
  const snapshots = context.catalog.snapshots().filter(isWanted);
  const extra = [...(await candidates(context, within)).values()].filter(isWanted);
  const proposals = new Map(extra.map((one) => [keyOf(one), one.proposal]));
  return likenessOf(label, language, snapshots, extra).map((like) => ({
    like,
    proposal: proposals.get(keyOf(like)),
  }));
}

/** Those of a concept that a proposal adds, itself left out; by each of its preferred labels. */
export async function likenessesOf(context: Context, { uri, of }: AddedModel): Promise<LikenessModel[]> {
  const { after } = await of.outcome();
  const resource = after.content.get(uri);
  const labels = resource ? textsOfKind(after, resource, 'prefLabel').map(toText) : [];
  const found = new Map<string, LikenessModel>();
  for (const { value, language } of labels.slice(0, MOST_LABELS))
    for (const one of await likenesses(context, {
      label: value,
      language: language || undefined,
      within: of,
    }))
      if (one.like.uri !== uri && !found.has(keyOf(one.like))) found.set(keyOf(one.like), one);
  const all = [...found.values()];
  return [
    ...all.filter(({ like }) => like.kind === 'same'),
    ...all.filter(({ like }) => like.kind === 'near'),
  ].slice(0, MOST);
}

const MOST = 20;
const MOST_LABELS = 10;

const keyOf = ({ vocabulary, uri }: { vocabulary: string; uri: string }): string => `${vocabulary} ${uri}`;

async function checkVocabulary({ catalog, loaders, actor }: Context, id: string): Promise<void> {
  if (catalog.snapshot(id)) return;
  if (mayDo(actor, 'read-draft', { vocabulary: id }).ok && (await loaders.vocabulary.load(id))) return;
  throw new Refused(unknownVocabulary(id));
}

const kept = keeper<Promise<ReadonlyMap<string, Candidate>>>();

/** What is not released and the caller may see; of the same concept, what is newest. Gathered once a request. */
const candidates = (
  context: Context,
  within: ProposalModel | undefined,
): Promise<ReadonlyMap<string, Candidate>> =>
  kept(context, within ? `${within.proposal.id} ${within.version}` : '', () => gather(context, within));

async function gather(
  context: Context,
  within: ProposalModel | undefined,
): Promise<ReadonlyMap<string, Candidate>> {
  const found = new Map<string, Candidate>();
  const add = (all: Iterable<Candidate>): void => {
    for (const one of all)
      if (!found.has(keyOf(one)) && !context.catalog.withdrawn(one.vocabulary).has(one.uri))
        found.set(keyOf(one), one);
  };
  if (within) add(await madeBy(within));
  for (const held of await context.loaders.openProposals.load('all'))
    if (held.proposal.id !== within?.proposal.id && isSeen(context, held)) add(addedBy(held));
  for (const { id } of await context.desk.store.reader.vocabularies()) add(await unreleased(context, id));
  return found;
}

/** Everything that a proposal changes, as it makes it. */
async function madeBy(model: ProposalModel): Promise<Candidate[]> {
  const { after, changes } = await model.outcome();
  const { vocabulary } = model.proposal;
  const all = candidatesIn(
    after,
    vocabulary,
    changes.map(({ iri }) => iri),
  );
  const added = new Set(bornIn(model.proposal));
  return all.map((one) => (added.has(one.uri) ? { ...one, proposal: model } : one));
}

function addedBy(held: HeldProposal): Candidate[] {
  const { proposal } = held;
  const born = new Set(bornIn(proposal));
  if (born.size === 0) return [];
  const content = new Map<Term, Resource>();
  for (const { iri, after } of changedResources(proposal.edits, () => undefined))
    if (after && born.has(iri)) content.set(iri, after);
  return candidatesIn(viewOf(content), proposal.vocabulary, born).map((one) => ({ ...one, proposal: held }));
}

/** What edits make, and do not take away again. */
export const bornIn = ({ edits, amendments }: Proposal): Iri[] =>
  [...netOf([...edits, ...amendments])].flatMap(([iri, { born, gone }]) => (born && !gone ? [iri] : []));

/** What the head of a vocabulary has that its newest release has not, for those who may read its drafts. */
async function unreleased(context: Context, vocabulary: string): Promise<Candidate[]> {
  if (!mayDo(context.actor, 'read-draft', { vocabulary }).ok) return [];
  const head = await context.loaders.head.load(vocabulary);
  return candidatesIn(head, vocabulary, await changedSinceRelease(context, vocabulary));
}

function candidatesIn(view: View, vocabulary: string, iris: Iterable<Term>): Candidate[] {
  const found: Candidate[] = [];
  for (const uri of iris) {
    const resource = view.content.get(uri);
    const kind = view.kinds.get(uri);
    if (!resource || (kind !== 'concept' && kind !== 'collection')) continue;
    const labels = labelsOf(view, resource).map(({ term }) => toText(term));
    found.push({ uri, vocabulary, labels, definitions: textsOf(objects(resource, SKOS.definition)) });
  }
  return found;
}
