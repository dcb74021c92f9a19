import type { Proposal } from '../../../domain/proposal/proposal.ts';
import type { Reader } from '../../../store/reader.ts';
import { heldComment, type Comment } from '../../../workflow/discussion/comment.ts';
import { html, type Child, type Html } from '../html.ts';
import { href, type Page } from '../page.ts';
import { pager } from '../parts.ts';
import { block, date, number } from '../text.ts';
import { person, type People } from './people.ts';

const THREADS = 50;

/** What was said first, and the answers to it; oldest first. */
export interface Thread {
  readonly first: Comment;
  readonly answers: readonly Comment[];
}

export async function threadsOf(reader: Reader, { id }: Proposal): Promise<Thread[]> {
  const rows = await reader.records('comment', { subject: `proposal:${id}`, oldest: true });
  // What was said among editors, before a consultation, stays theirs: pages are for everyone.
  const comments = rows
    .map((row) => heldComment(row).comment)
    .filter(({ audience }) => audience === 'public');
  return comments
    .filter(({ replyTo }) => replyTo === undefined)
    .map((first) => ({ first, answers: comments.filter(({ replyTo }) => replyTo === first.id) }));
}

export function commentList(
  page: Page,
  proposal: Proposal,
  people: People,
  { threads, current }: { readonly threads: readonly Thread[]; readonly current: number },
): Html {
  const t = page.t.proposals;
  if (threads.length === 0) return html`<p>${t.noComments}</p>`;
  const shown = threads.slice((current - 1) * THREADS, current * THREADS);
  const to = (at: number): string => `${href(page, `/proposals/${proposal.id}`, { page: at })}#comments`;
  return html`<ol class="comments">
      ${shown.map(
        ({ first, answers }) =>
          html`<li>
            ${comment(page, proposal, people, first)}${
              answers.length > 0 &&
              html`<ol class="comments">
                ${answers.map((answer) => html`<li>${comment(page, proposal, people, answer)}</li>`)}
              </ol>`
            }
          </li>`,
      )}
    </ol>
    ${pager(page, { current, size: THREADS, total: threads.length, href: to })}`;
}

/** One comment; of a deleted one, that it was there. */
function comment(page: Page, proposal: Proposal, people: People, one: Comment): Html {
  const t = page.t.proposals;
  if (one.deleted)
    return html`<article class="comment" id="comment-${one.id}">
      <p class="facts">${person(page, people, one.by)}, ${date(page, one.at)}</p>
      <p class="quiet">${t.deleted}</p>
    </article>`;
  const place = proposal.edits.findIndex(({ id }) => id === one.edit) + 1;
  const changed = one.earlier.at(-1);
  const marks: Child[] = [
    place > 0 &&
      one.replyTo === undefined &&
      html` · <a href="#edit-${one.edit}">${t.atEdit(number(page, place))}</a>`,
    changed && html` · ${t.edited} ${date(page, changed.at)}`,
    one.resolved && html` · ${t.resolved}`,
  ];
  return html`<article class="comment" id="comment-${one.id}">
    <p class="facts">${person(page, people, one.by)}, ${date(page, one.at)}${marks}</p>
    ${block(page, { value: one.text, language: '' })}
  </article>`;
}

/** Those who speak, for their names. */
export const speakers = (threads: readonly Thread[]): string[] =>
  threads.flatMap(({ first, answers }) => [first, ...answers].map(({ by }) => by));
