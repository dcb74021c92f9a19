import type { Happening, Review } from '../../../domain/proposal/proposal.ts';
import { html, type Html } from '../html.ts';
import type { Page } from '../page.ts';
import { section } from '../parts.ts';
import { block, date } from '../text.ts';
import type { EditView } from './edits.ts';
import { person } from './people.ts';

/** What reviewers said, oldest first, and whether it was of the text that stands now. */
export function reviews(page: Page, { one: { proposal }, people }: EditView): Html | false {
  const t = page.t.proposals;
  const item = ({ by, organisation, verdict, text, at, digest }: Review): Html =>
    html`<li>
      <p>
        ${person(page, people, by, organisation)}, ${date(page, at)}: <strong>${t.verdicts[verdict]}</strong>
        ${digest !== proposal.digest && html`<span class="quiet">(${t.earlierText})</span>`}
      </p>
      ${text && block(page, { value: text, language: '' })}
    </li>`;
  return (
    proposal.reviews.length > 0 &&
    section(
      'reviews',
      t.reviews,
      html`<ol class="history">
        ${proposal.reviews.map(item)}
      </ol>`,
    )
  );
}

export function decision(page: Page, { one: { proposal }, people }: EditView): Html | false {
  const t = page.t.proposals;
  const { decision: made, status } = proposal;
  if (!made || !(status in t.decided)) return false;
  return section(
    'decision',
    t.decision,
    html`<p>
        <strong>${t.decided[status as keyof typeof t.decided]}</strong>, ${date(page, made.at)},
        ${person(page, people, made.by)}
      </p>
      ${made.reason && block(page, { value: made.reason, language: '' })}`,
  );
}

/** Every step, folded: it is there for who wants to know how it went. */
export function history(page: Page, { one: { proposal }, people }: EditView): Html {
  const { actions, history: title } = page.t.proposals;
  const item = ({ at, by, action, text }: Happening): Html =>
    html`<li>
      <p>
        ${date(page, at)}:
        ${Object.hasOwn(actions, action) ? actions[action as keyof typeof actions] : action}${action === 'release' && html` ${text}`},
        ${person(page, people, by)}
      </p>
    </li>`;
  return html`<details class="fold" id="history">
    <summary>${title}</summary>
    <ol class="history">
      ${proposal.history.map(item)}
    </ol>
  </details>`;
}
