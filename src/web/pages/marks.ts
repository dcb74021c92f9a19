import { isText, valueOf, type Iri, type Term } from '../../domain/term.ts';
import { compareWords, type Stretch } from '../../domain/words.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { SlotChange } from './changes.ts';
import { html, type Child, type Html } from './html.ts';
import type { Page } from './page.ts';
import { list, term } from './parts.ts';
import { langAttribute, languageName } from './text.ts';
import { propertyName } from './property-name.ts';

/** One text before and after, as two texts with the words that differ marked. */
function sides(page: Page, { language, removed, added }: SlotChange): { before: Child; after: Child } {
  const stretches = compareWords(valueOf(removed[0] as string), valueOf(added[0] as string));
  const lang = langAttribute(page, language);
  const side = (kind: Stretch['kind']): Html =>
    html`<span class="text" dir="auto" ${lang}
      >${stretches.filter((one) => one.kind === 'same' || one.kind === kind).map(mark)}</span
    >`;
  return { before: side('old'), after: side('new') };
}

function mark({ kind, text }: Stretch): Child {
  if (kind === 'same') return text;
  return kind === 'old' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
}

/** Only one text for one text can be compared word by word; of more, nobody can say which became which. */
const isEdit = ({ removed, added }: SlotChange): boolean =>
  removed.length === 1 && added.length === 1 && isText(removed[0] as string) && isText(added[0] as string);

/** How properties and values are shown: as a snapshot knows them, or as a proposal does. */
export interface Wording {
  readonly property: (property: Iri) => string;
  readonly value: (value: Term) => Html;
}

export const wordingIn = (page: Page, snapshot: Snapshot): Wording => ({
  property: (property) => propertyName(page, snapshot, property),
  value: (value) => term(page, snapshot, value),
});

/** What changed in a resource, old beside new. */
export function changeTable(
  page: Page,
  wording: Wording,
  slots: readonly SlotChange[],
  caption: Child,
): Html {
  const { t } = page;
  return html`<table class="changes">
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.changes.property}</th>
        <th scope="col">${t.changes.before}</th>
        <th scope="col">${t.changes.after}</th>
      </tr>
    </thead>
    <tbody>
      ${slots.map((slot) => row(page, wording, slot))}
    </tbody>
  </table>`;
}

function row(page: Page, wording: Wording, slot: SlotChange): Html {
  const { t } = page;
  const name = wording.property(slot.property);
  const values = (side: 'removed' | 'added'): Child => {
    if (slot[side].length === 0) return html`<span class="quiet">${t.changes.nothing}</span>`;
    const tag = (child: Child): Html =>
      side === 'removed' ? html`<del>${child}</del>` : html`<ins>${child}</ins>`;
    return list(slot[side].map((value) => tag(wording.value(value))));
  };
  const { before, after } = isEdit(slot)
    ? sides(page, slot)
    : { before: values('removed'), after: values('added') };
  return html`<tr>
    <th scope="row">
      ${name}${slot.language && html` <small>${languageName(page, slot.language)}</small>`}${slot.nested && html` <small>${t.changes.nested}</small>`}
    </th>
    <td data-label="${t.changes.before}">${before}</td>
    <td data-label="${t.changes.after}">${after}</td>
  </tr>`;
}
