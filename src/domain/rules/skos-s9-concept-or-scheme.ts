import type { Rule } from '../finding.ts';
import { inBoth } from './facts/classes.ts';

export const skosS9: Rule = {
  id: 'skos-s9',
  severity: 'violation',
  source: 'SKOS Reference S9 (§4.4)',
  title: {
    nl: 'Een begrip is geen begrippenkader',
    en: 'A concept is not a concept scheme',
  },
  check: (view) => inBoth(view, 'Concept', 'ConceptScheme'),
};
