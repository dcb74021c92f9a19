import type { Rule } from '../finding.ts';
import { inBoth } from './facts/classes.ts';

export const skosXlS48: Rule = {
  id: 'skos-xl-s48',
  severity: 'violation',
  source: 'SKOS Reference S48 (appendix B.2)',
  title: {
    nl: 'Een skosxl:Label is geen begrip, begrippenkader of collectie',
    en: 'A skosxl:Label is not a concept, concept scheme or collection',
  },
  *check(view) {
    yield* inBoth(view, 'Label', 'Concept');
    yield* inBoth(view, 'Label', 'ConceptScheme');
    yield* inBoth(view, 'Label', 'Collection');
  },
};
