import { NAMES } from '../documents/concept.ts';
import type { Named } from '../documents/terms.ts';
import { TITLE, WORK, type Work } from '../documents/work.ts';
import { LANGS, SPOKEN, t } from '../language.ts';
import { useLoaded } from '../loading.ts';
import { documentOf } from '../page.ts';
import { Loading, Problem } from '../parts/problem.tsx';
import { Link } from '../router.tsx';
import { useSite, vocabularyName } from './context.ts';
import { FollowButton } from './follow.tsx';
import { InboxList } from './inbox.tsx';
import { Rows } from './rows.tsx';

/** What waits for whom: mine to write, mine to judge, mine to hear of. */
export function MyWork() {
  const site = useSite();
  const { data, refusal } = useLoaded<Work>(WORK, { me: site.account, lang: SPOKEN.lang });
  const mayPropose = site.me.rights.length > 0;
  return (
    <>
      <h1>{t.work.title}</h1>
      {mayPropose ? (
        <p>
          <Link class="button" to="/new">
            {t.start.title}
          </Link>
        </p>
      ) : (
        <p class="banner banner-quiet">{t.work.noRights}</p>
      )}
      <Problem refusal={refusal} />
      {!data && !refusal && <Loading />}
      {data && (
        <div class="two-sides">
          <div>
            <Waiting work={data} />
            <h2>{t.work.drafts}</h2>
            <Rows rows={data.drafts.nodes} empty={t.work.noDrafts} />
            <h2>{t.work.waiting}</h2>
            <Rows rows={data.waiting.nodes} empty={t.work.noWaiting} />
          </div>
          <aside aria-label={t.work.news}>
            <h2>{t.inbox.title}</h2>
            <InboxList />
            <h2>{t.work.following}</h2>
            <Followed work={data} />
          </aside>
        </div>
      )}
    </>
  );
}

/** What this very person may judge or decide now. */
function Waiting({ work }: { readonly work: Work }) {
  const may = (...actions: string[]) =>
    work.open.nodes.filter(({ viewerMay }) => actions.some((one) => viewerMay.includes(one)));
  const toDecide = may('ACCEPT');
  const toReview = may('APPROVE').filter((one) => !toDecide.includes(one));
  const { me } = useSite();
  const reviews = me.rights.some(({ role }) => role === 'REVIEWER' || role === 'STEWARD');
  if (!reviews) return null;
  return (
    <>
      {toDecide.length > 0 && (
        <>
          <h2>{t.work.toDecide}</h2>
          <Rows rows={toDecide} empty="" />
        </>
      )}
      <h2>{t.work.toReview}</h2>
      <Rows rows={toReview} empty={t.work.noReview} />
    </>
  );
}

function Followed({ work }: { readonly work: Work }) {
  const site = useSite();
  const { nodes, totalCount } = work.viewer.following;
  if (nodes.length === 0) return <p class="quiet">{t.work.noFollowing}</p>;
  return (
    <>
      <ul class="items">
        {nodes.map(({ subject, vocabulary, proposal, uri }) => (
          <li key={subject}>
            {proposal !== null && <FollowedProposal id={proposal} />}
            {vocabulary !== null && <span>{vocabularyName(site, vocabulary)}</span>}
            {uri !== null && <FollowedTerm uri={uri} />}{' '}
            <FollowButton
              following
              subject={
                proposal !== null ? { proposal } : vocabulary !== null ? { vocabulary } : { uri: uri ?? '' }
              }
            />
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && <p class="quiet">{t.andMore(totalCount - nodes.length)}</p>}
    </>
  );
}

/** Whatever one follows has a name; what it is called now is asked for each. */
function FollowedProposal({ id }: { readonly id: string }) {
  const { data } = useLoaded<{ proposal: { title: string } | null }>(TITLE, { id });
  return (
    <Link to={`/proposals/${id}`}>
      <bdi>{data?.proposal?.title ?? t.work.oneProposal(id.slice(-6))}</bdi>
    </Link>
  );
}

function FollowedTerm({ uri }: { readonly uri: string }) {
  const { data } = useLoaded<{ concepts: (Named | null)[] }>(NAMES, { uris: [uri], langs: LANGS });
  return (
    <a href={documentOf(uri)}>
      <bdi>{data?.concepts[0]?.prefLabel?.value ?? uri}</bdi>
    </a>
  );
}
