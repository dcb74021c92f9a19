import { useProposal, type Held } from '../../data/use-proposal.ts';
import { date, t } from '../../language.ts';
import { Loading, Problem } from '../../parts/problem.tsx';
import { Link } from '../../router.tsx';
import { useSite, vocabularyName } from '../context.ts';
import { ConflictList } from './conflicts.tsx';
import { Describe } from './describe.tsx';
import { EditView } from './edit.tsx';
import { History } from './history.tsx';
import { Overview } from './overview.tsx';
import { FollowProposal } from '../follow.tsx';

/** One proposal: what it changes, where it is made, what it is about, and its story. */
export function ProposalPage({ id, part }: { readonly id: string; readonly part: string }) {
  const holding = useProposal(id);
  if ('held' in holding) return <Shown held={holding.held} part={part} />;
  if (holding.refusal) return <Problem refusal={holding.refusal} />;
  return holding.absent ? <p class="banner">{t.proposal.absent}</p> : <Loading />;
}

function Shown({ held, part }: { readonly held: Held; readonly part: string }) {
  const site = useSite();
  const { proposal, refusal, meanwhile, clear } = held;
  const here = `/proposals/${proposal.id}`;
  const may = (action: string): boolean => proposal.viewerMay.includes(action);
  const tabs = [
    ['', t.proposal.overview, true],
    ['edit', t.proposal.edit, may('EDIT')],
    ['describe', t.proposal.describe, may('DESCRIBE')],
    ['history', t.proposal.history, true],
  ] as const;
  return (
    <>
      <h1>
        <bdi>{proposal.title}</bdi>
      </h1>
      <p class="facts">
        <span class={`mark mark-state-${proposal.status.toLowerCase().replace('_', '-')}`}>
          {t.statuses[proposal.status]}
        </span>{' '}
        {vocabularyName(site, proposal.vocabulary)} · {t.proposal.by}{' '}
        <bdi>{proposal.author.name ?? proposal.author.id}</bdi>
        {proposal.organisation && ` (${proposal.organisation})`}, {date(proposal.openedAt)}
        {proposal.release !== null && ` · ${t.version} ${proposal.release}`}
      </p>
      <div class="buttons">
        <FollowProposal proposal={proposal.id} />
      </div>
      <nav class="tabs" aria-label={t.proposal.parts}>
        <ul>
          {tabs
            .filter(([, , shown]) => shown)
            .map(([path, text]) => (
              <li key={path}>
                <Link to={path ? `${here}/${path}` : here} current={part === path}>
                  {text}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
      {refusal && (
        <>
          <Problem refusal={refusal} />
          {meanwhile.length > 0 && (
            <div class="banner banner-quiet">
              <p>{t.proposal.meanwhile}</p>
              <ul class="bullets">
                {meanwhile.map(({ at, by, action }) => (
                  <li key={at + action}>
                    <bdi>{by.name ?? by.id}</bdi>: {t.steps[action as keyof typeof t.steps] ?? action}
                  </li>
                ))}
              </ul>
              <p>{t.proposal.again}</p>
            </div>
          )}
          <p>
            <button type="button" class="quiet-button" onClick={clear}>
              {t.close}
            </button>
          </p>
        </>
      )}
      <ConflictList held={held} />
      {part === '' && <Overview held={held} />}
      {part === 'edit' &&
        (may('EDIT') ? <EditView held={held} /> : <p class="banner">{t.proposal.noEdit}</p>)}
      {part === 'describe' && <Describe held={held} />}
      {part === 'history' && <History proposal={proposal} />}
    </>
  );
}
