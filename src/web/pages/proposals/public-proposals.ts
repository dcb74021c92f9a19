import { ANONYMOUS } from '../../../domain/actor.ts';
import { standingOf, type VocabularyPolicy } from '../../../domain/proposal/standing.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import type { Reader } from '../../../store/reader.ts';
import type { RecordRow } from '../../../store/tables.ts';
import {
  heldProposal,
  sees,
  standingNow,
  type HeldProposal,
} from '../../../workflow/proposals/held-proposal.ts';
import { touched } from '../../../workflow/proposals/touched.ts';
import { policiesOf } from '../../../workflow/vocabulary-policy.ts';

/** Where proposals are read, and by which clock. */
export interface Records {
  readonly reader: Reader;
  readonly base: string;
  readonly clock: () => Date;
}

/** A proposal as anyone may read it, as it stands at this moment. */
export interface PublicProposal {
  readonly proposal: Proposal;
  readonly policy: VocabularyPolicy;
  readonly now: Date;
}

/** States that the public may ever see; `consultation` are those one can take part in now. */
export const STATES = [
  'consultation',
  'submitted',
  'changes-requested',
  'approved',
  'accepted',
  'released',
  'rejected',
] as const;
export type State = (typeof STATES)[number];

export interface Wanted {
  readonly vocabulary?: string | undefined;
  readonly state?: State | undefined;
  /** Only those that change this resource. */
  readonly uri?: string | undefined;
  /** The id of the proposal to go on behind. */
  readonly after?: string | undefined;
}

export interface Found {
  readonly found: readonly PublicProposal[];
  /** Where older ones begin, if there may be any. */
  readonly older: string | undefined;
}

const BATCH = 50;
/** Rows looked at for one page: most of a long past may be hidden, and a reader can always go on from there. */
const MOST_READ = 500;

/** The newest that the public may see, at most `size`. */
export async function publicProposals(records: Records, wanted: Wanted, size: number): Promise<Found> {
  const { vocabulary, state } = wanted;
  const now = records.clock();
  const found: PublicProposal[] = [];
  let cursor = wanted.after;
  for (let read = 0; read < MOST_READ; read += BATCH) {
    const rows = await records.reader.records('proposal', {
      ...(vocabulary !== undefined && { vocabulary }),
      status: storedAs(state),
      after: cursor,
      first: BATCH,
    });
    const shown = await publicOf(records.reader, rows, now);
    const policies = await policiesFor(records, shown);
    for (const held of shown) {
      const policy = policies.get(held.proposal.vocabulary) as VocabularyPolicy;
      const { proposal } = standingNow(held, policy, now);
      const one = { proposal, policy, now };
      if (!isWanted(one, wanted)) continue;
      // One more than fits says that there are older ones.
      if (found.length === size) return { found, older: found.at(-1)?.proposal.id };
      found.push(one);
    }
    if (rows.length < BATCH) return { found, older: undefined };
    cursor = rows.at(-1)?.id;
  }
  return { found, older: cursor };
}

async function publicOf(reader: Reader, rows: readonly RecordRow[], now: Date): Promise<HeldProposal[]> {
  const all = rows.map(heldProposal);
  const seen = await Promise.all(all.map(({ proposal }) => sees(reader, ANONYMOUS, proposal, now)));
  return all.filter((_held, at) => seen[at]);
}

/** The proposal of that id; undefined where there is none, or none that the public may see. */
export async function publicProposal(records: Records, id: string): Promise<PublicProposal | undefined> {
  const row = await records.reader.record('proposal', id);
  const held = row && heldProposal(row);
  const now = records.clock();
  if (!held || !(await sees(records.reader, ANONYMOUS, held.proposal, now))) return undefined;
  const policy = (await policiesFor(records, [held])).get(held.proposal.vocabulary) as VocabularyPolicy;
  return { proposal: standingNow(held, policy, now).proposal, policy, now };
}

/** Whether one can take part now: what is decided is not open, whatever its window says. */
export const isOpen = ({ proposal, policy, now }: PublicProposal): boolean =>
  proposal.decision === undefined && standingOf(proposal, policy, now).consultation === 'open';

function isWanted(one: PublicProposal, { state, uri }: Wanted): boolean {
  const { status, edits, amendments } = one.proposal;
  if (state === 'consultation' ? !isOpen(one) : state !== undefined && status !== state) return false;
  return uri === undefined || touched([...edits, ...amendments]).includes(uri);
}

/** What rows may stand now as is wanted: time makes submitted and approved of each other. */
function storedAs(state: State | undefined): readonly string[] {
  if (state === undefined) return STATES.slice(1);
  if (state === 'consultation') return ['submitted', 'changes-requested', 'approved'];
  return state === 'submitted' || state === 'approved' ? ['submitted', 'approved'] : [state];
}

async function policiesFor(
  { reader, base }: Records,
  all: readonly { readonly proposal: Proposal }[],
): Promise<Map<string, VocabularyPolicy>> {
  const ids = [...new Set(all.map(({ proposal }) => proposal.vocabulary))];
  const held = ids.length > 0 ? await policiesOf(reader, ids, base) : [];
  return new Map(ids.map((id, i) => [id, held[i]?.policy as VocabularyPolicy]));
}
