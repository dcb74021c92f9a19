import { mayDo } from '../../domain/policy.ts';
import { valueOrThrow } from '../../domain/refusal.ts';
import type { Reader } from '../../store/reader.ts';
import type { LogRow } from '../../store/tables.ts';
import { isFor } from '../../workflow/discussion/audience.ts';
import { heldComment, type Comment } from '../../workflow/discussion/comment.ts';
import { heldProposal, type HeldProposal } from '../../workflow/proposals/held-proposal.ts';
import type { Context } from '../context.ts';
import { page, type Connection, type PageArguments } from './connection.ts';
import { keyedConnection, keyedPage } from './keyed.ts';
import { isSeen } from './proposal.ts';

/** An entry of the log, as it came into someone's inbox. */
export interface NotificationModel {
  readonly entry: LogRow;
  readonly told: Told;
  /** Of what it is about, what its reader follows. */
  readonly subjects: readonly string[];
  readonly proposal: HeldProposal | undefined;
  readonly isRead: boolean;
}

/** What the payload of an entry tells, where it does. */
interface Told {
  readonly subjects?: readonly string[];
  readonly version?: string;
  readonly release?: string;
  readonly record?: { readonly kind: string; readonly id: string };
}

/** A page of an inbox; what is beyond `readTo` is not read. */
export interface InboxModel extends Omit<Connection<NotificationModel>, 'totalCount'> {
  readonly readTo: number;
}

/** Rows read at a time, and how often at most for one page: entries one may not see are passed over. */
const WINDOW = 200;
const MOST_WINDOWS = 50;
const MOST_COUNTED = 1_000;

/** What others did to what the caller follows, newest first. @throws Refused SIGN_IN_NEEDED, FORBIDDEN, BAD_ARGUMENT */
export async function inboxOf(
  context: Context,
  { unreadOnly, ...args }: PageArguments & { readonly unreadOnly?: boolean | null | undefined },
): Promise<InboxModel> {
  const { actor, desk } = context;
  // It tells of drafts too, where one may read them: a token must be for reading what is not public.
  valueOrThrow(mayDo(actor, 'read-draft', { authors: [actor.id] }));
  const list = `inbox ${actor.id} ${unreadOnly === true}`;
  const { first, after } = keyedPage(args, list);
  const readTo = await desk.store.reader.readTo(actor.id);
  const followed = new Set(await desk.store.reader.followed(actor.id));
  const found: NotificationModel[] = [];
  const since = unreadOnly ? readTo : 0;
  for await (const entry of visible(context, {
    before: after === undefined ? undefined : Number(after),
    since,
  })) {
    const { told, proposal, entry: row } = entry;
    const subjects = (told.subjects ?? []).filter((subject) => followed.has(subject));
    found.push({ entry: row, told, proposal, subjects, isRead: row.sequence <= readTo });
    if (found.length > first) break;
  }
  const items = found.slice(0, first).map((node) => ({ key: String(node.entry.sequence), node }));
  return {
    ...keyedConnection(items, { list, after, more: found.length > first }),
    readTo,
  };
}

/** How many entries after `since` the caller may see; no more than MOST_COUNTED are counted. */
export async function unread(context: Context, since: number): Promise<number> {
  const entries = visible(context, { before: undefined, since });
  let count = 0;
  while (count < MOST_COUNTED && !(await entries.next()).done) count += 1;
  return count;
}

type Seen = Pick<NotificationModel, 'entry' | 'told' | 'proposal'>;

/** The entries after `since` that the caller may see, newest first. Three statements for each window of rows. */
async function* visible(
  context: Context,
  { before, since }: { readonly before: number | undefined; readonly since: number },
): AsyncGenerator<Seen> {
  const { desk, actor } = context;
  const { reader } = desk.store;
  let cursor = before;
  for (let window = 0; window < MOST_WINDOWS; window += 1) {
    const read = await reader.inbox(actor.id, { before: cursor, first: WINDOW });
    const rows = read.filter(({ sequence }) => sequence > since);
    const told = rows.map(({ payload }) => JSON.parse(payload) as Told);
    const ids = [...new Set(told.flatMap(proposalsOf))];
    const held = ids.length === 0 ? [] : (await reader.records('proposal', { id: ids })).map(heldProposal);
    const byId = new Map(held.map((one) => [one.proposal.id, one]));
    const comments = await commentsOf(reader, told);
    for (const [at, entry] of rows.entries()) {
      const about = told[at] as Told;
      const proposals = proposalsOf(about).map((id) => byId.get(id));
      // Whoever follows a vocabulary hears of every proposal in it: which of them they may see is asked at reading.
      if (!proposals.every((one) => one && isSeen(context, one))) continue;
      // And of a comment, whether it was written for them: who follows a term need be no editor.
      const comment = about.record?.kind === 'comment' ? comments.get(about.record.id) : undefined;
      if (
        !comment ||
        isFor(actor, comment, comment.proposal ? byId.get(comment.proposal)?.proposal : undefined)
      )
        yield { entry, told: about, proposal: proposals[0] };
    }
    if (rows.length < WINDOW) return;
    cursor = (rows.at(-1) as LogRow).sequence;
  }
}

async function commentsOf(reader: Reader, told: readonly Told[]): Promise<ReadonlyMap<string, Comment>> {
  const ids = told.flatMap(({ record }) => (record?.kind === 'comment' ? [record.id] : []));
  const rows = ids.length === 0 ? [] : await reader.records('comment', { id: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.id, heldComment(row).comment]));
}

function proposalsOf({ subjects = [], record }: Told): string[] {
  const named = subjects
    .filter((one) => one.startsWith('proposal:'))
    .map((one) => one.slice('proposal:'.length));
  return [...new Set(record?.kind === 'proposal' ? [record.id, ...named] : named)];
}

export interface Following {
  readonly subject: string;
  readonly vocabulary: string | null;
  readonly proposal: string | null;
  readonly uri: string | null;
}

export function followingAs(subject: string): Following {
  const [, kind, id = ''] = /^(vocabulary|proposal):(.*)$/.exec(subject) ?? [];
  return {
    subject,
    vocabulary: kind === 'vocabulary' ? id : null,
    proposal: kind === 'proposal' ? id : null,
    uri: kind === undefined ? subject : null,
  };
}

/** What the caller follows; that one hears of one's own account, nobody chose. */
export async function followingOf(
  { actor, desk }: Context,
  args: PageArguments,
): Promise<Connection<Following>> {
  const all = (await desk.store.reader.followed(actor.id)).filter((one) => !one.startsWith('account:'));
  return page(all, args, `following ${actor.id}`, followingAs);
}
