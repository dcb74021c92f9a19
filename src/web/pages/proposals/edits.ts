import type { Edit, SlotChange as Slot } from '../../../domain/edit/edit.ts';
import { meaningOfEdit } from '../../../domain/edit/meaning-of-edit.ts';
import { resourceFrom } from '../../../domain/edit/slot.ts';
import { DCT, SKOS } from '../../../domain/namespaces.ts';
import type { Iri } from '../../../domain/term.ts';
import { slotChanges, type SlotChange } from '../changes.ts';
import { html, type Html } from '../html.ts';
import { changeTable } from '../marks.ts';
import { href, type Page } from '../page.ts';
import { list } from '../parts.ts';
import { block, date, languageName, number } from '../text.ts';
import { person, type People } from './people.ts';
import type { PublicProposal } from './public-proposals.ts';
import type { ProposalWording } from './wording.ts';

/** Resources shown of one edit on the proposal's own page: a file may change thousands, which have pages of their own. */
const SHOWN = 10;
export const PARTS = 25;

export interface EditView {
  readonly one: PublicProposal;
  readonly people: People;
  readonly wording: ProposalWording;
}

/** One edit: what it means in a sentence, and what it makes of each text, word by word. */
export function editSection(page: Page, view: EditView, edit: Edit, place: number): Html {
  const { one, people } = view;
  const t = page.t.proposals;
  const parts = partsOf(edit);
  const ofAuthor = edit.by === one.proposal.author;
  return html`<section class="difference edit" id="edit-${edit.id}">
    <h3>${number(page, place)}. ${editTitle(page, view, edit)}</h3>
    ${!isWithdrawn(page, view, edit) && reasonOf(page, edit)}
    ${!ofAuthor && html`<p class="facts">${t.by} ${person(page, people, edit.by)}, ${date(page, edit.at)}</p>`}
    ${!isWithdrawn(page, view, edit) && partList(page, view, edit, parts.slice(0, SHOWN))}
    ${
      parts.length > SHOWN &&
      html`<p>
        <a href="${editHref(page, one, edit)}">${t.allOf(number(page, parts.length))}</a>
      </p>`
    }
  </section>`;
}

export const editHref = (page: Page, { proposal }: PublicProposal, edit: Edit, at = 1): string =>
  href(page, `/proposals/${proposal.id}/edits/${edit.id}`, { page: at > 1 ? at : undefined });

/** What an edit says in a sentence; nothing of a term that may not be shown. */
export function editTitle(page: Page, view: EditView, edit: Edit): string {
  const { wording } = view;
  if (isWithdrawn(page, view, edit)) return page.t.proposals.withdrawnTerm;
  const text = meaningOfEdit(edit, (iri) => wording.nameOf(iri).value)[page.language];
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The law forbids to show it, in a proposal as anywhere. */
export function isWithdrawn({ site }: Page, { one }: EditView, { operation, changes }: Edit): boolean {
  const withdrawn = site.catalog.withdrawn(one.proposal.vocabulary);
  const gone = (iri: Iri): boolean => withdrawn.has(iri);
  return ('uri' in operation && gone(operation.uri)) || changes.some(({ iri }) => gone(iri));
}

function reasonOf(page: Page, { operation }: Edit): Html | false {
  return (
    'reason' in operation &&
    html`<div><span class="label">${page.t.proposals.reason}:</span> ${block(page, operation.reason)}</div>`
  );
}

export type Part = readonly [iri: Iri, slots: readonly Slot[]];

/** What an edit changes, resource by resource. */
export function partsOf({ changes }: Edit): Part[] {
  const parts = new Map<Iri, Slot[]>();
  for (const change of changes) parts.set(change.iri, [...(parts.get(change.iri) ?? []), change]);
  return [...parts];
}

export function partList(page: Page, view: EditView, edit: Edit, parts: readonly Part[]): Html {
  const { operation } = edit;
  const alone = 'uri' in operation && parts.length === 1 && parts[0]?.[0] === operation.uri;
  return html`${parts.map(([iri, slots]) => {
    const name = view.wording.nameOf(iri);
    return html`${!alone && html`<h4>${view.wording.value(iri)}</h4>`}${part(page, view, iri, slots, name.value)}`;
  })}`;
}

/** What readers look for first; all else comes after, as it stood. */
const ORDER: readonly Iri[] = [
  SKOS.prefLabel,
  SKOS.altLabel,
  SKOS.definition,
  SKOS.scopeNote,
  SKOS.example,
  SKOS.broader,
  SKOS.related,
  DCT.source,
];
const rank = ({ property }: SlotChange): number =>
  ORDER.includes(property) ? ORDER.indexOf(property) : ORDER.length;

function part(page: Page, { wording }: EditView, iri: Iri, slots: readonly Slot[], name: string): Html {
  const side = (which: 'before' | 'after') =>
    resourceFrom(iri, new Map(slots.map((slot) => [slot.slot, slot[which]])));
  const changes = slotChanges(iri, side('before'), side('after')).sort((a, b) => rank(a) - rank(b));
  const isNew = changes.every(({ removed }) => removed.length === 0) && slots.every(({ whole }) => whole);
  if (isNew) return whole(page, wording, changes);
  return changeTable(page, wording, changes, page.t.proposals.caption(name));
}

/** Something new has no text to hold it against: what it says, plainly. */
const whole = (page: Page, wording: ProposalWording, changes: readonly SlotChange[]): Html =>
  html`<dl class="rows new">
    ${changes.map(
      ({ property, language, added, nested }) =>
        html`<dt>
            ${wording.property(property)}${language && html` <small>${languageName(page, language)}</small>`}${nested && html` <small>${page.t.changes.nested}</small>`}
          </dt>
          <dd>${list(added.map((value) => html`<ins>${wording.value(value)}</ins>`))}</dd>`,
    )}
  </dl>`;
