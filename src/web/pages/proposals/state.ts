import { standingOf } from '../../../domain/proposal/standing.ts';
import { html, type Html } from '../html.ts';
import { workbenchHref, type Page } from '../page.ts';
import { list } from '../parts.ts';
import { boundary } from '../text.ts';
import { isOpen, type PublicProposal } from './public-proposals.ts';

/** In a word or two: a consultation that is open says more than who is at work meanwhile. */
export const stateMark = (page: Page, one: PublicProposal): Html =>
  html`<span class="mark mark-state-${isOpen(one) ? 'consultation' : one.proposal.status}"
    >${page.t.proposals.statuses[isOpen(one) ? 'consultation' : one.proposal.status]}</span
  >`;

/** Until when one can take part, and how; or what the state means, and what is still needed. */
export function stateBanner(page: Page, one: PublicProposal): Html {
  const { proposal, policy, now } = one;
  const t = page.t.proposals;
  const { missing, consultation } = standingOf(proposal, policy, now);
  const undecided = proposal.status === 'submitted' || proposal.status === 'approved';
  const explained = html`<p>
    <strong>${t.explained[proposal.status]}</strong>
    ${proposal.decision === undefined && consultation === 'closed' && html`${t.closed} ${boundary(page, proposal.consultation?.closes ?? '')}.`}
  </p>`;
  const lacks =
    undecided &&
    missing.length > 0 &&
    html`<p>${t.missing}:</p>
      ${list(
        missing.map((phrase) => phrase[page.language]),
        'bullets',
      )}`;
  if (!isOpen(one)) return html`<div class="banner banner-quiet">${explained}${lacks}</div>`;
  return html`<div class="banner">
      <p>
        <strong>${t.open}</strong> ${t.openUntil}
        <strong>${boundary(page, proposal.consultation?.closes ?? '')}</strong>. ${t.howToTakePart}
      </p>
      ${
        page.site.accounts &&
        html`<p>
          <a class="button" href="${workbenchHref(page, `/proposals/${proposal.id}`)}">${t.takePart}</a>
        </p>`
      }
    </div>
    <div class="banner banner-quiet">${explained}${lacks}</div>`;
}
