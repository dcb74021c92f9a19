import { useState } from 'preact/hooks';
import { FOLLOW, FOLLOWING, UNFOLLOW, type Work } from '../documents/work.ts';
import { useCommand, useLoaded } from '../loading.ts';
import { t } from '../language.ts';
import { Problem } from '../parts/problem.tsx';

interface Subject {
  readonly vocabulary?: string;
  readonly proposal?: string;
  readonly uri?: string;
}

/** Follows a proposal, or no longer: whether one does is asked first. */
export function FollowProposal({ proposal }: { readonly proposal: string }) {
  const { data } = useLoaded<Pick<Work, 'viewer'>>(FOLLOWING);
  if (!data) return null;
  const following = data.viewer.following.nodes.some((one) => one.proposal === proposal);
  return <FollowButton subject={{ proposal }} following={following} />;
}

export function FollowButton({
  subject,
  following,
}: {
  readonly subject: Subject;
  readonly following: boolean;
}) {
  const { run, busy, refusal } = useCommand();
  const [is, setIs] = useState(following);
  const all = { vocabulary: null, proposal: null, uri: null, ...subject };
  const toggle = async (): Promise<void> => {
    if (await run(is ? UNFOLLOW : FOLLOW, all)) setIs(!is);
  };
  return (
    <>
      <button type="button" class="small" aria-busy={busy} onClick={() => void toggle()}>
        {is ? t.follow.end : t.follow.begin}
      </button>
      <span role="status" class="quiet">
        {is !== following && (is ? t.follow.begun : t.follow.ended)}
      </span>
      <Problem refusal={refusal} />
    </>
  );
}
