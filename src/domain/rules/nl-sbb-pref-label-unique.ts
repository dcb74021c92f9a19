import type { Rule } from '../finding.ts';
import type { Iri, Term } from '../term.ts';
import type { View } from '../view.ts';
import { labelledConcepts } from './facts/labels.ts';
import { sharedWithinScheme } from './facts/schemes.ts';
import { named, quoted } from './facts/wording.ts';

export const nlSbbPrefLabelUnique: Rule = {
  id: 'nl-sbb-pref-label-unique',
  severity: 'warning',
  source: 'NL-SBB UniquePreflabelWithinConceptScheme; qSKOS overlapping labels',
  title: {
    nl: 'Een voorkeursterm is uniek binnen een begrippenkader',
    en: 'A preferred label is unique within a scheme',
  },
  *check(view) {
    for (const { resource, value, scheme, other } of sharedWithinScheme(view, preferredLabels(view)))
      yield {
        resource,
        value,
        message: {
          nl: `${named(view, resource)} heeft voorkeursterm ${quoted(value)}, die in ${quoted(scheme)} ook van ${named(view, other)} is.`,
          en: `${named(view, resource)} has preferred label ${quoted(value)}, which in ${quoted(scheme)} is also that of ${named(view, other)}.`,
        },
        remedy: {
          nl: `Voeg ${quoted(resource)} en ${quoted(other)} samen, of onderscheid ze met een toevoeging tussen haakjes.`,
          en: `Merge ${quoted(resource)} and ${quoted(other)}, or tell them apart with a qualifier in brackets.`,
        },
      };
  },
};

function* preferredLabels(view: View): Generator<readonly [Iri, Term]> {
  for (const [{ iri }, labels] of labelledConcepts(view))
    for (const { kind, term } of labels) if (kind === 'prefLabel') yield [iri, term];
}
