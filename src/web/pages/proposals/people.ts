import { accountOf } from '../../../identity/accounts.ts';
import type { Reader } from '../../../store/reader.ts';
import { html, type Html } from '../html.ts';
import type { Page } from '../page.ts';

export interface Person {
  readonly name: string;
  readonly organisation: string;
}

export type People = ReadonlyMap<string, Person>;

/** Names and organisations of accounts: nothing else of them is for the public. */
export async function peopleOf(reader: Reader, ids: readonly string[]): Promise<People> {
  const rows = ids.length > 0 ? await reader.records('account', { id: [...new Set(ids)] }) : [];
  return new Map(
    rows.map((row) => {
      const { id, name, organisation } = accountOf(row);
      return [id, { name, organisation }];
    }),
  );
}

/** Someone by name, with the organisation they spoke for; by default that of their account. */
export function person(page: Page, people: People, id: string, organisation?: string): Html {
  const { t } = page;
  const known = people.get(id);
  const house = organisation ?? known?.organisation ?? '';
  const unknown = id.startsWith('cli:') ? t.proposals.databaseOwner : t.proposals.someone;
  return html`<span class="person"
    >${known ? html`<bdi>${known.name}</bdi>` : unknown}${house && html` (<bdi>${house}</bdi>)`}</span
  >`;
}
