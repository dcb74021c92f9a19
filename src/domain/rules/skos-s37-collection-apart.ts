import type { Rule } from '../finding.ts';
import { inBoth } from './facts/classes.ts';

/** So a collection has no broader, narrower or related: those make it a concept (S19, S20). */
export const skosS37: Rule = {
  id: 'skos-s37',
  severity: 'violation',
  source: 'SKOS Reference S37 (§9.4), with S19 and S20',
  title: {
    nl: 'Een collectie is geen begrip en geen begrippenkader',
    en: 'A collection is neither a concept nor a concept scheme',
  },
  *check(view) {
    yield* inBoth(view, 'Collection', 'Concept');
    yield* inBoth(view, 'Collection', 'ConceptScheme');
  },
};
