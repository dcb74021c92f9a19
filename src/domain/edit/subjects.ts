import type { Kind } from '../kind.ts';
import type { RefusalCode } from '../refusal.ts';
import { statusOf } from '../status.ts';
import type { Iri } from '../term.ts';
import type { View } from '../view.ts';
import { checkedIri } from './check-term.ts';
import type { Territory } from './edit.ts';
import { no } from './no.ts';
import { named } from './wording.ts';

const within = (iri: Iri, { namespaces }: Territory): boolean =>
  namespaces.some((namespace) => iri.startsWith(namespace));

/** What is edited: it must be in the view, and of one of `kinds` where these are given. */
export function subject(view: View, territory: Territory, iri: Iri, ...kinds: readonly Kind[]): void {
  if (!view.content.has(iri) && !within(iri, territory))
    no(
      'OUTSIDE_VOCABULARY',
      iri,
      `<${iri}> is not in ${territory.vocabulary}, so it cannot be changed here.`,
      'Propose the change in the vocabulary that holds it, or map to it.',
    );
  present(view, iri, ...kinds);
}

/** What an edit points at within the vocabulary. */
export function present(view: View, iri: Iri, ...kinds: readonly Kind[]): void {
  if (!view.content.has(iri))
    no('UNKNOWN_URI', iri, `Nothing is known by <${iri}> here.`, 'Look it up, or add it first.');
  const kind = view.kinds.get(iri) ?? 'other';
  if (kinds.length > 0 && !kinds.includes(kind))
    no(
      'WRONG_KIND',
      iri,
      `${named(view, iri)} is ${KINDS[kind]}, and ${kinds.map((one) => KINDS[one]).join(' or ')} is needed here.`,
      `Choose ${kinds.map((one) => KINDS[one]).join(' or ')}.`,
    );
}

const KINDS: Record<Kind, string> = {
  concept: 'a concept',
  collection: 'a collection',
  scheme: 'a concept scheme',
  label: 'a label',
  other: 'none of these',
};

/** A URI for something new. */
export function fresh(view: View, territory: Territory, iri: Iri): void {
  checkedIri(iri);
  if (!within(iri, territory))
    no(
      'OUTSIDE_VOCABULARY',
      iri,
      `<${iri}> does not start with a namespace of ${territory.vocabulary}.`,
      `Let the server make the URI, or start it with ${territory.namespaces.join(' or ')}.`,
    );
  if (view.content.has(iri))
    no(
      'URI_TAKEN',
      iri,
      `<${iri}> is ${named(view, iri)} already.`,
      'Use another URI; none is ever used twice.',
    );
}

export const isRetired = (view: View, iri: Iri): boolean => {
  const resource = view.content.get(iri);
  return resource !== undefined && statusOf(resource) === 'retired';
};

export function inForce(view: View, iri: Iri, code: RefusalCode = 'RETIRED_TARGET'): void {
  if (isRetired(view, iri))
    no(code, iri, `${named(view, iri)} is retired.`, 'Choose one that is in force, such as its successor.');
}

export const isKnownOrOwn = (view: View, territory: Territory, iri: Iri): boolean =>
  view.content.has(iri) || within(iri, territory);
