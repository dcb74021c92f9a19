import type { Rule } from '../finding.ts';
import { SKOS } from '../namespaces.ts';
import { objects } from '../resource.ts';
import { uses } from './facts/relations.ts';
import { curie, named, quoted } from './facts/wording.ts';

/** What is left of "pairwise disjoint": the other pairs break SKOS itself (S27, S46) or the closeMatch shape. */
export const nlSbbMatchDisjoint: Rule = {
  id: 'nl-sbb-match-disjoint',
  severity: 'warning',
  source: 'NL-SBB Concept-broadMatch: disjoint with narrowMatch and closeMatch',
  title: {
    nl: 'Wat ruimer overeenkomt, komt niet ook enger of vrijwel overeen',
    en: 'A broad match is not also a narrow or a close match',
  },
  *check(view) {
    for (const { resource, object } of uses(view, [SKOS.broadMatch]))
      for (const predicate of [SKOS.narrowMatch, SKOS.closeMatch]) {
        if (!objects(resource, predicate).includes(object)) continue;
        const [name, value, property] = [named(view, resource.iri), quoted(object), curie(predicate)];
        yield {
          resource: resource.iri,
          value: object,
          message: {
            nl: `${name} heeft ${value} zowel als skos:broadMatch als als ${property}.`,
            en: `${name} has ${value} both as skos:broadMatch and as ${property}.`,
          },
          remedy: {
            nl: `Kies voor ${value} één van de twee relaties.`,
            en: `Choose one of both relations for ${value}.`,
          },
        };
      }
  },
};
