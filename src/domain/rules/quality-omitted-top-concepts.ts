import type { Rule } from '../finding.ts';
import { ofKind } from '../view.ts';
import { named, quoted } from './facts/wording.ts';

export const qualityOmittedTopConcepts: Rule = {
  id: 'quality-omitted-top-concepts',
  severity: 'info',
  source: 'qSKOS omitted top concepts; vormafspraken VA-2',
  title: { nl: 'Een begrippenkader noemt zijn topbegrippen', en: 'A scheme names its top concepts' },
  *check(view) {
    const used = new Set<string>();
    for (const schemes of view.schemes.values()) for (const scheme of schemes) used.add(scheme);
    for (const { iri } of ofKind(view, 'scheme')) {
      if (!used.has(iri) || view.topConcepts.has(iri)) continue;
      const name = named(view, iri);
      yield {
        resource: iri,
        message: {
          nl: `Begrippenkader ${name} heeft begrippen, maar geen topbegrippen.`,
          en: `Concept scheme ${name} has concepts, but no top concepts.`,
        },
        remedy: {
          nl: `Geef de bovenste begrippen van ${name} skos:topConceptOf ${quoted(iri)}.`,
          en: `Give the highest concepts of ${name} skos:topConceptOf ${quoted(iri)}.`,
        },
      };
    }
  },
};
