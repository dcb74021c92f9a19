import { useState } from 'preact/hooks';
import { INBOX, READ_INBOX, type Inbox } from '../documents/work.ts';
import { SPOKEN, t, time } from '../language.ts';
import { useCommand, useLoaded } from '../loading.ts';
import { Loading, Problem } from '../parts/problem.tsx';
import { Link } from '../router.tsx';
import { useSite } from './context.ts';

/** What others did to what one follows. */
export function InboxList() {
  const site = useSite();
  const [after, setAfter] = useState<string | null>(null);
  const { data, refusal, reload } = useLoaded<Inbox>(INBOX, { after, unreadOnly: false, lang: SPOKEN.lang });
  const command = useCommand();
  const inbox = data?.viewer.inbox;
  const read = async (upTo: number): Promise<void> => {
    if (!(await command.run(READ_INBOX, { upTo }))) return;
    await Promise.all([reload(), site.reload()]);
  };
  if (!inbox) return refusal ? <Problem refusal={refusal} /> : <Loading />;
  const [newest] = inbox.nodes;
  return (
    <>
      <Problem refusal={command.refusal} />
      <p role="status">{t.inbox.unread(inbox.unreadCount)}</p>
      {newest && inbox.unreadCount > 0 && after === null && (
        <p>
          <button type="button" class="small" onClick={() => void read(newest.sequence)}>
            {t.inbox.markAll}
          </button>
        </p>
      )}
      {inbox.nodes.length === 0 && <p class="quiet">{t.inbox.empty}</p>}
      <ul class="items">
        {inbox.nodes.map(({ sequence, at, actor, summary, proposal, read: isRead }) => (
          <li key={sequence} class={isRead ? '' : 'unread'}>
            {!isRead && <span class="mark">{t.inbox.new}</span>}{' '}
            {proposal ? <Link to={`/proposals/${proposal.id}`}>{summary}</Link> : summary}
            <p class="facts">
              <bdi>{actor.name ?? actor.id}</bdi>, {time(at)}
            </p>
          </li>
        ))}
      </ul>
      <p class="buttons">
        {after !== null && (
          <button type="button" class="small" onClick={() => setAfter(null)}>
            {t.newest}
          </button>
        )}
        {inbox.pageInfo.hasNextPage && (
          <button type="button" class="small" onClick={() => setAfter(inbox.pageInfo.endCursor)}>
            {t.older}
          </button>
        )}
      </p>
    </>
  );
}
