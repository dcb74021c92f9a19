import type { Edit } from '../../../domain/edit/edit.ts';
import { html } from '../html.ts';
import { layout } from '../layout.ts';
import { href, type Page } from '../page.ts';
import { homeStep, pager, trail } from '../parts.ts';
import { number } from '../text.ts';
import { editHref, editTitle, isWithdrawn, PARTS, partList, partsOf, type EditView } from './edits.ts';
import { proposalsStep } from './proposal-page.ts';

/** One edit with all it changes, page by page. */
export function editPage(page: Page, view: EditView, edit: Edit, current: number): string {
  const t = page.t.proposals;
  const { one } = view;
  const title = editTitle(page, view, edit);
  const back = href(page, `/proposals/${one.proposal.id}`);
  const parts = isWithdrawn(page, view, edit) ? [] : partsOf(edit);
  const shown = parts.slice((current - 1) * PARTS, current * PARTS);
  return layout(page, {
    title,
    body: html`${trail(page.t.concept.trail, [homeStep(page), proposalsStep(page), { href: back, text: html`<bdi>${one.proposal.title}</bdi>` }, { text: title }])}
      <h1>${title}</h1>
      <p class="facts">${t.parts(parts.length, number(page, parts.length))}</p>
      <div class="difference">${partList(page, view, edit, shown)}</div>
      ${pager(page, { current, size: PARTS, total: parts.length, href: (at) => editHref(page, one, edit, at) })}
      <p><a href="${back}">${t.back}</a></p>`,
  });
}
