import type { Rule } from '../finding.ts';
import { isIri, type Term } from '../term.ts';
import { othersDescribed } from './facts/classes.ts';
import { MAPPINGS, RELATIONS, uses } from './facts/relations.ts';
import { curie, named, quoted } from './facts/wording.ts';

/**
 * The shape also fires on every target that the data does not describe, so on all links to other vocabularies. That
 * cannot be meant: what is described elsewhere has its type there. Only resources described here must be typed as a
 * concept here; a target that should be described here and is not, is for `quality-dangling-relation`.
 */
export const nlSbbRelationsBetweenConcepts: Rule = {
  id: 'nl-sbb-relations-between-concepts',
  severity: 'violation',
  source: 'NL-SBB SemanticRelations',
  title: {
    nl: 'Semantische relaties gaan van begrip naar begrip',
    en: 'Semantic relations go from concept to concept',
  },
  *check(view) {
    const others = othersDescribed(view);
    const told = new Set<Term>();
    for (const { resource, predicate, object } of uses(view, [...RELATIONS, ...MAPPINGS]))
      for (const end of [resource.iri, object]) {
        if (!others.has(end) || told.has(end) || !isIri(end)) continue;
        told.add(end);
        const [name, property] = [named(view, end), curie(predicate)];
        const statement = `${quoted(resource.iri)} ${property} ${quoted(object)}`;
        yield {
          resource: end,
          value: end === object ? resource.iri : object,
          message: {
            nl: `${name} is niet getypeerd als begrip, maar heeft wel een semantische relatie: ${statement}.`,
            en: `${name} is not typed as a concept, yet has a semantic relation: ${statement}.`,
          },
          remedy: {
            nl: `Geef ${quoted(end)} het type skos:Concept, of haal ${property} weg als het geen begrip is.`,
            en: `Give ${quoted(end)} the type skos:Concept, or remove ${property} if it is no concept.`,
          },
        };
      }
  },
};
