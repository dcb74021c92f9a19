import type { Rule } from '../finding.ts';
import { named, quoted } from './facts/wording.ts';

/** The text says violation, SHACL engines warning; SKOS itself has nothing against it. */
export const nlSbbTopConceptBroader: Rule = {
  id: 'nl-sbb-top-concept-broader',
  severity: 'violation',
  source: 'NL-SBB TopConceptHavingBroader; qSKOS top concepts having broader concepts',
  title: {
    nl: 'Een topbegrip heeft geen bovenliggend begrip',
    en: 'A top concept has no broader concept',
  },
  *check(view) {
    for (const [resource, [scheme]] of view.topConceptOf) {
      const [value] = view.broader.get(resource) ?? [];
      if (value === undefined || scheme === undefined) continue;
      const [name, above] = [named(view, resource), named(view, value)];
      yield {
        resource,
        value,
        message: {
          nl: `${name} is topbegrip van ${quoted(scheme)}, maar heeft ${above} als bovenliggend begrip.`,
          en: `${name} is a top concept of ${quoted(scheme)}, yet has ${above} as broader concept.`,
        },
        remedy: {
          nl: `Haal skos:topConceptOf (of skos:hasTopConcept) van ${quoted(resource)} weg, of de relatie met ${quoted(value)}.`,
          en: `Remove skos:topConceptOf (or skos:hasTopConcept) from ${quoted(resource)}, or its relation to ${quoted(value)}.`,
        },
      };
    }
  },
};
