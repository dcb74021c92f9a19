import type { Rule } from '../finding.ts';
import type { Iri, Term } from '../term.ts';
import type { View } from '../view.ts';
import { labelledConcepts } from './facts/labels.ts';
import { sharedScheme } from './facts/schemes.ts';
import { named, quoted } from './facts/wording.ts';

interface Holder {
  readonly concept: Iri;
  readonly term: Term;
  readonly kind: 'prefLabel' | 'altLabel';
}

/** How many preferred labels are looked at for each clash: a bound where thousands of concepts share a label. */
const COMPARED = 16;

/**
 * A reader who searches this label finds two concepts. Case does not count. Two preferred labels that are equal to
 * the letter within one scheme are left to `nl-sbb-pref-label-unique`; two alternative ones are ordinary synonymy.
 */
export const qualityLabelClash: Rule = {
  id: 'quality-label-clash',
  severity: 'warning',
  source: 'qSKOS overlapping labels; ISO 25964-1 (homographs)',
  title: {
    nl: 'Een voorkeursterm is niet ook een label van een ander begrip',
    en: 'A preferred label is not a label of another concept as well',
  },
  *check(view) {
    for (const holders of holdersByLabel(view)) {
      const preferred = holders.filter(({ kind }) => kind === 'prefLabel').slice(0, COMPARED);
      for (const holder of holders) {
        const other = preferred.find((candidate) => clashes(view, holder, candidate));
        if (!other) continue;
        const [name, value] = [named(view, holder.concept), quoted(holder.term)];
        yield {
          resource: holder.concept,
          value: holder.term,
          message: {
            nl: `${name} heeft ${value} als skos:${holder.kind}, en dat is ook de voorkeursterm van ${named(view, other.concept)}.`,
            en: `${name} has ${value} as skos:${holder.kind}, which is also the preferred label of ${named(view, other.concept)}.`,
          },
          remedy: {
            nl: `Voeg ${quoted(holder.concept)} en ${quoted(other.concept)} samen, kies een andere term, of onderscheid ze met een toevoeging tussen haakjes.`,
            en: `Merge ${quoted(holder.concept)} and ${quoted(other.concept)}, choose another term, or tell them apart with a qualifier in brackets.`,
          },
        };
      }
    }
  },
};

const clashes = (view: View, one: Holder, other: Holder): boolean =>
  one.concept !== other.concept &&
  (one.kind === 'altLabel' ||
    one.term !== other.term ||
    sharedScheme(view, one.concept, other.concept) === undefined);

/** Most labels are of one concept only, so a list is made only where a second turns up. */
function holdersByLabel(view: View): Holder[][] {
  const first = new Map<string, Holder>();
  const groups = new Map<string, Holder[]>();
  for (const [concept, labels] of labelledConcepts(view))
    for (const { kind, term } of labels) {
      if (kind === 'hiddenLabel') continue;
      const key = term.toLowerCase();
      const holder = { concept: concept.iri, term, kind };
      const known = first.get(key);
      if (!known) first.set(key, holder);
      else
        groups
          .set(key, groups.get(key) ?? [known])
          .get(key)!
          .push(holder);
    }
  return [...groups.values()];
}
