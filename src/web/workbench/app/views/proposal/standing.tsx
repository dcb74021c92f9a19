import type { Proposal } from '../../documents/proposal.ts';
import { date, t } from '../../language.ts';

/** Approvals, sign-offs, consultation, and how it ended. */
export function StandingView({ proposal }: { readonly proposal: Proposal }) {
  const { standing, reviews, consultation, decision, status } = proposal;
  if (status === 'DRAFT') return null;
  return (
    <>
      <h2>{t.standing.title}</h2>
      <p>{t.standing.approvals(standing.approvals, standing.needed)}</p>
      {standing.signOffs.length > 0 && (
        <ul class="bullets">
          {standing.signOffs.map(({ organisation, state }) => (
            <li key={organisation}>
              {organisation}: {t.signOffs[state]}
            </li>
          ))}
        </ul>
      )}
      {consultation && <p>{t.standing.consultation(date(consultation.opens), date(consultation.closes))}</p>}
      {reviews.length > 0 && (
        <ul class="reviews">
          {reviews.map(({ by, verdict, text, at, stands, organisation }) => (
            <li key={by.id + at}>
              <p class="facts">
                <bdi>{by.name ?? by.id}</bdi>
                {organisation && ` (${organisation})`}, {date(at)}
              </p>
              <p>
                <strong>{t.verdicts[verdict]}</strong>
                {!stands && <span class="quiet"> {t.standing.fallen}</span>}
              </p>
              {text && <p class="words">{text}</p>}
            </li>
          ))}
        </ul>
      )}
      {decision && (
        <>
          <h3>{t.standing.decision}</h3>
          <p>
            {t.statuses[status]}, <bdi>{decision.by.name ?? decision.by.id}</bdi>, {date(decision.at)}
          </p>
          {decision.reason && <p class="words">{decision.reason}</p>}
        </>
      )}
    </>
  );
}
