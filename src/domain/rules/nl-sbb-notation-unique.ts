import type { Rule } from '../finding.ts';
import { SKOS } from '../namespaces.ts';
import type { Iri, Term } from '../term.ts';
import type { View } from '../view.ts';
import { uses } from './facts/relations.ts';
import { sharedWithinScheme } from './facts/schemes.ts';
import { named, quoted } from './facts/wording.ts';

/** The text says violation; SHACL engines report a warning, as they take the severity of the shape around it. */
export const nlSbbNotationUnique: Rule = {
  id: 'nl-sbb-notation-unique',
  severity: 'violation',
  source: 'NL-SBB UnambiguousNotations (skos:notation)',
  title: {
    nl: 'Een code duidt binnen een begrippenkader precies één begrip aan',
    en: 'A notation designates exactly one concept of a scheme',
  },
  *check(view) {
    for (const { resource, value, scheme, other } of sharedWithinScheme(view, notations(view)))
      yield {
        resource,
        value,
        message: {
          nl: `${named(view, resource)} heeft code ${quoted(value)}, die in ${quoted(scheme)} ook van ${named(view, other)} is.`,
          en: `${named(view, resource)} has notation ${quoted(value)}, which in ${quoted(scheme)} is also that of ${named(view, other)}.`,
        },
        remedy: {
          nl: `Geef ${quoted(resource)} of ${quoted(other)} een andere skos:notation.`,
          en: `Give ${quoted(resource)} or ${quoted(other)} another skos:notation.`,
        },
      };
  },
};

function* notations(view: View): Generator<readonly [Iri, Term]> {
  for (const { resource, object } of uses(view, [SKOS.notation]))
    if (view.kinds.get(resource.iri) === 'concept') yield [resource.iri, object];
}
