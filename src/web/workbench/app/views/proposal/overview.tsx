import { t } from '../../language.ts';
import type { Held } from '../../data/use-proposal.ts';
import { Link } from '../../router.tsx';
import { EditList } from './edit-list.tsx';
import { Discussion } from './discussion.tsx';
import { FindingList } from './findings.tsx';
import { ImpactView } from './impact.tsx';
import { NextStep } from './next-step.tsx';
import { StandingView } from './standing.tsx';

/** What is proposed, what it touches, what was said of it, and what one can do with it now. */
export function Overview({ held }: { readonly held: Held }) {
  const { proposal, beside } = held;
  const mayEdit = proposal.viewerMay.includes('EDIT');
  return (
    <div class="two-sides with-step">
      <NextStep held={held} />
      <div>
        {proposal.rationale && (
          <>
            <h2>{t.proposal.why}</h2>
            <p class="words">{proposal.rationale}</p>
          </>
        )}
        {proposal.sources.length > 0 && (
          <>
            <h3>{t.proposal.sources}</h3>
            <ul class="bullets">
              {proposal.sources.map((source) => (
                <li key={source}>
                  {/^https?:\/\//.test(source) ? (
                    <a href={source} target="_blank" rel="noopener">
                      {source}
                    </a>
                  ) : (
                    source
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>
          {t.proposal.changes} ({proposal.edits.totalCount})
        </h2>
        {proposal.edits.totalCount === 0 && <p>{t.proposal.noChanges}</p>}
        {mayEdit && (
          <p>
            <Link class="button" to={`/proposals/${proposal.id}/edit`}>
              {t.proposal.addChange}
            </Link>
          </p>
        )}
        <EditList held={held} edits={proposal.edits} />
        {proposal.amendments.totalCount > 0 && (
          <>
            <h2>{t.proposal.amendments}</h2>
            <EditList held={held} edits={proposal.amendments} fixed />
          </>
        )}
        <h2>{t.discussion.title}</h2>
        <Discussion held={held} />
      </div>
      <aside aria-label={t.proposal.state}>
        <StandingView proposal={proposal} />
        <h2>{t.findings.title}</h2>
        {!beside && <p class="quiet">{t.loading}</p>}
        {beside?.findings.totalCount === 0 && <p>{t.findings.none}</p>}
        {beside && (
          <FindingList
            findings={beside.findings.nodes}
            total={beside.findings.totalCount}
            edit={mayEdit ? proposal.id : undefined}
          />
        )}
        <h2>{t.impact.title}</h2>
        {beside ? <ImpactView impact={beside.impact} /> : <p class="quiet">{t.loading}</p>}
      </aside>
    </div>
  );
}
