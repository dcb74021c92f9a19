import type { Rule } from '../finding.ts';
import { SKOS } from '../namespaces.ts';
import { objects, type Resource } from '../resource.ts';
import { isIri, type Term } from '../term.ts';
import { uses } from './facts/relations.ts';
import { curie, named, quoted } from './facts/wording.ts';

/** The only mapping relation whose shape has no severity, so violation; that its target is a concept is checked elsewhere. */
export const nlSbbCloseMatch: Rule = {
  id: 'nl-sbb-close-match',
  severity: 'violation',
  source: 'NL-SBB Concept-closeMatch: IRI, disjoint with exactMatch, narrowMatch, relatedMatch',
  title: {
    nl: 'Wat vrijwel overeenkomt, is een URI en komt niet ook anders overeen',
    en: 'A close match is a URI, and no other kind of match as well',
  },
  *check(view) {
    for (const { resource, object } of uses(view, [SKOS.closeMatch])) {
      const other = otherMatch(resource, object);
      if (isIri(object) && other === undefined) continue;
      const [name, value] = [named(view, resource.iri), quoted(object)];
      yield {
        resource: resource.iri,
        value: object,
        message: {
          nl: `${name} heeft skos:closeMatch ${value}${other ? `, en ook ${curie(other)}` : ', en dat is geen URI'}.`,
          en: `${name} has skos:closeMatch ${value}${other ? `, and ${curie(other)} too` : ', which is not a URI'}.`,
        },
        remedy: {
          nl: other
            ? `Kies voor ${value} één van de twee relaties.`
            : `Vervang ${value} door de URI van het begrip.`,
          en: other ? `Choose one of both relations for ${value}.` : `Replace ${value} by the concept's URI.`,
        },
      };
    }
  },
};

const otherMatch = (resource: Resource, object: Term): string | undefined =>
  [SKOS.exactMatch, SKOS.narrowMatch, SKOS.relatedMatch].find((predicate) =>
    objects(resource, predicate).includes(object),
  );
