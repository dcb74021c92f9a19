import type { Problem } from '../error.ts';
import type { Page } from '../page.ts';
import { pageNumber } from '../parts.ts';
import { editPage } from './edit-page.ts';
import { proposalsPage, SHOWN } from './list-page.ts';
import { proposalPage, viewOf } from './proposal-page.ts';
import { publicProposal, publicProposals, STATES, type Records } from './public-proposals.ts';

/** An id is a ULID; what is none cannot be there. */
const isId = (id: string | undefined): id is string => id !== undefined && /^[0-9A-Z]{26}$/.test(id);

/** Said alike of what is not there and of what is not public: nobody learns that there is a draft. */
const unknown = (item: string): Problem => ({ status: 404, item });

export async function listed(page: Page, records: Records): Promise<string> {
  const { vocabulary, status, uri, after } = page.query;
  const wanted = {
    vocabulary: vocabulary || undefined,
    state: STATES.find((one) => one === status),
    uri: uri || undefined,
    after: isId(after) ? after : undefined,
  };
  return proposalsPage(page, wanted, await publicProposals(records, wanted, SHOWN));
}

export async function shown(
  page: Page,
  params: Record<string, string>,
  records: Records,
): Promise<string | Problem> {
  const id = params['id'];
  const one = isId(id) ? await publicProposal(records, id) : undefined;
  return one ? proposalPage(page, records, one, pageNumber(page.query['page'])) : unknown(page.path);
}

export async function shownEdit(
  page: Page,
  params: Record<string, string>,
  records: Records,
): Promise<string | Problem> {
  const { id, edit: asked } = params;
  const one = isId(id) ? await publicProposal(records, id) : undefined;
  const { edits = [], amendments = [] } = one?.proposal ?? {};
  const edit = [...edits, ...amendments].find((each) => each.id === asked);
  if (!one || !edit) return unknown(page.path);
  return editPage(page, await viewOf(page, records, one), edit, pageNumber(page.query['page']));
}
