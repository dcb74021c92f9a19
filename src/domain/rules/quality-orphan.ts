import type { Rule } from '../finding.ts';
import { conceptsOf } from './facts/concepts.ts';
import { named, quoted } from './facts/wording.ts';

/**
 * In the text of NL-SBB an info; SHACL engines report a warning, as they take the severity of the shape around it. The
 * ISO 25964 refinements count as broader and narrower here, of which they are sub-properties; for the shape they do not.
 */
export const qualityOrphan: Rule = {
  id: 'quality-orphan',
  severity: 'info',
  source: 'NL-SBB OrphanConcept; qSKOS orphan concepts',
  title: {
    nl: 'Een begrip is topbegrip of heeft een relatie met een ander begrip',
    en: 'A concept is a top concept or is related to another',
  },
  *check(view) {
    const links = [view.topConceptOf, view.broader, view.narrower, view.related];
    for (const { iri } of conceptsOf(view)) {
      if (links.some((map) => map.has(iri))) continue;
      const name = named(view, iri);
      yield {
        resource: iri,
        message: {
          nl: `${name} is geen topbegrip en heeft geen bovenliggende, onderliggende of verwante begrippen.`,
          en: `${name} is no top concept and has no broader, narrower or related concepts.`,
        },
        remedy: {
          nl: `Geef ${quoted(iri)} een plaats: skos:broader, skos:related of skos:topConceptOf.`,
          en: `Give ${quoted(iri)} a place: skos:broader, skos:related or skos:topConceptOf.`,
        },
      };
    }
  },
};
