import { SKOS } from '../../../domain/namespaces.ts';
import { slotParts } from '../../../domain/edit/slot-name.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { datatypeOf, isIri, isLiteral, isText, valueOf, type Iri, type Term } from '../../../domain/term.ts';
import { preferred, textsOf, toText, type Text } from '../../../domain/text.ts';
import type { Snapshot } from '../../../snapshot/snapshot.ts';
import { nameIn, nameOf, shortIri } from '../describe.ts';
import { html, type Html } from '../html.ts';
import type { Wording } from '../marks.ts';
import { isSafeLink, type Page } from '../page.ts';
import { term } from '../parts.ts';
import { propertyName } from '../property-name.ts';
import { inline, linked } from '../text.ts';

/** How the page of a proposal speaks of things: those it makes are in no release yet. */
export interface ProposalWording extends Wording {
  readonly nameOf: (iri: Iri) => Text;
}

export function wordingOf(page: Page, proposal: Proposal): ProposalWording {
  const released = page.site.catalog.snapshot(proposal.vocabulary);
  const own = namesIn(proposal);
  // In a proposal as anywhere: what was withdrawn by law is not called by its name.
  for (const iri of page.site.catalog.withdrawn(proposal.vocabulary).keys()) own.delete(iri);
  const nameHere = (iri: Iri): Text => {
    const place = isReleased(page, released, iri);
    if (place) return nameOf(page, place, iri);
    return preferred(own.get(iri) ?? [], [page.language])[0] ?? { value: shortIri(iri), language: '' };
  };
  return {
    nameOf: nameHere,
    property: (property) => propertyName(page, released, property),
    value: (value) => {
      if (isText(value)) return html`${linkedText(page, toText(value))}`;
      if (isLiteral(value)) return html`<bdi>${yesOrNo(page, value) ?? valueOf(value)}</bdi>`;
      if (!isIri(value)) return html`<i>${page.t.text.nested}</i>`;
      const kind = KINDS.get(value);
      if (kind) return html`${page.t.kinds[kind]}`;
      const place = isReleased(page, released, value);
      if (place) return term(page, place, value);
      if (own.has(value)) return inline(page, nameHere(value));
      return isSafeLink(value)
        ? html`<a href="${value}" rel="external"><bdi class="iri">${value}</bdi></a>`
        : html`<bdi class="iri">${value}</bdi>`;
    },
  };
}

const KINDS = new Map<Iri, 'concept' | 'collection' | 'scheme'>([
  [SKOS.Concept, 'concept'],
  [SKOS.Collection, 'collection'],
  [SKOS.OrderedCollection, 'collection'],
  [SKOS.ConceptScheme, 'scheme'],
]);

const linkedText = (page: Page, text: Text): Html | string =>
  isSafeLink(text.value) ? linked(text.value) : inline(page, text);

function yesOrNo(page: Page, value: Term): string | undefined {
  if (datatypeOf(value) !== XSD_BOOLEAN) return undefined;
  return ['true', '1'].includes(valueOf(value)) ? page.t.proposals.yes : page.t.proposals.no;
}

const XSD_BOOLEAN = 'http://www.w3.org/2001/XMLSchema#boolean';

/** The snapshot that knows it: this vocabulary's, or another's. */
const isReleased = (page: Page, released: Snapshot | undefined, iri: Iri): Snapshot | undefined =>
  released && nameIn(released, iri, page.language) ? released : page.site.catalog.find(iri);

/** What the proposal itself calls the resources that it changes, after it and else before it. */
function namesIn({ edits, amendments }: Proposal): Map<Iri, Text[]> {
  const names = new Map<Term, Text[]>();
  for (const { iri, slot, before, after } of [...edits, ...amendments].flatMap(({ changes }) => changes)) {
    if (slotParts(slot).property !== SKOS.prefLabel) continue;
    const texts = textsOf(after.terms.length > 0 ? after.terms : before.terms);
    names.set(iri, [...texts, ...(names.get(iri) ?? [])]);
  }
  return names;
}
