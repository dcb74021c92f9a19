import type { Rule } from '../finding.ts';
import { MAPPINGS, uses } from './facts/relations.ts';
import { sharedScheme } from './facts/schemes.ts';
import { curie, named, quoted } from './facts/wording.ts';

export const nlSbbMappingWithinScheme: Rule = {
  id: 'nl-sbb-mapping-within-scheme',
  severity: 'violation',
  source: 'NL-SBB MappingRelationsMisuse; qSKOS mapping relations misuse',
  title: {
    nl: 'Harmonisatierelaties verbinden begrippen van verschillende begrippenkaders',
    en: 'Mapping relations join concepts of different schemes',
  },
  *check(view) {
    for (const { resource, predicate, object } of uses(view, MAPPINGS)) {
      const scheme = sharedScheme(view, resource.iri, object);
      if (scheme === undefined) continue;
      const [name, other, property] = [named(view, resource.iri), named(view, object), curie(predicate)];
      yield {
        resource: resource.iri,
        value: object,
        message: {
          nl: `${name} heeft ${property} naar ${other}, in hetzelfde begrippenkader ${quoted(scheme)}.`,
          en: `${name} has ${property} to ${other}, in the same scheme ${quoted(scheme)}.`,
        },
        remedy: {
          nl: `Gebruik naar ${quoted(object)} skos:broader, skos:narrower of skos:related, of voeg de begrippen samen.`,
          en: `Use skos:broader, skos:narrower or skos:related to ${quoted(object)}, or merge the concepts.`,
        },
      };
    }
  },
};
