import type { Rule } from '../finding.ts';
import { DCT, RDFS } from '../namespaces.ts';
import { conceptsOf } from './facts/concepts.ts';
import { NOTES } from './facts/labels.ts';
import { usersOfAny } from './facts/relations.ts';
import { named } from './facts/wording.ts';

const DOCUMENTATION = [...NOTES, RDFS.comment, DCT.description];

/** Nothing at all that tells the meaning; that the definition is missing is told by `nl-sbb-definition`. */
export const qualityUndocumented: Rule = {
  id: 'quality-undocumented',
  severity: 'warning',
  source: 'qSKOS undocumented concepts',
  title: {
    nl: 'Een begrip is beschreven: een definitie, toelichting of voorbeeld',
    en: 'A concept is documented: a definition, note or example',
  },
  *check(view) {
    const documented = usersOfAny(view, DOCUMENTATION);
    for (const resource of conceptsOf(view)) {
      if (documented.has(resource)) continue;
      const name = named(view, resource.iri);
      yield {
        resource: resource.iri,
        message: {
          nl: `${name} heeft alleen labels: geen definitie, toelichting, voorbeeld of andere notitie.`,
          en: `${name} has labels only: no definition, scope note, example or other note.`,
        },
        remedy: {
          nl: `Schrijf voor ${name} minstens een skos:definition.`,
          en: `Write at least a skos:definition for ${name}.`,
        },
      };
    }
  },
};
