import type { Rule } from '../finding.ts';
import type { Iri } from '../term.ts';
import { entailedHierarchy, relatedPairs } from './facts/hierarchy.ts';
import { named, quoted, type Found } from './facts/wording.ts';
import type { View } from '../view.ts';

/** Over what SKOS entails: mapping relations are broader, narrower and related too (S41), and broader reaches on (S24). */
export const skosS27: Rule = {
  id: 'skos-s27',
  severity: 'violation',
  source: 'SKOS Reference S27 (§8.4)',
  title: {
    nl: 'Een verwant begrip ligt niet hoger of lager in dezelfde hiërarchie',
    en: 'A related concept is not above or below in the same hierarchy',
  },
  *check(view) {
    const hierarchy = entailedHierarchy(view);
    const pairs = [...relatedPairs(view)];
    const below = hierarchy.leads(pairs);
    const above = hierarchy.leads(pairs.map(([one, other]) => [other, one]));
    for (const [at, [one, other]] of pairs.entries())
      if (below[at]) yield clash(view, other, one);
      else if (above[at]) yield clash(view, one, other);
  },
};

function clash(view: View, lower: Iri, higher: Iri): Found {
  const [a, b] = [named(view, lower), named(view, higher)];
  return {
    resource: lower,
    value: higher,
    message: {
      nl: `${a} is verwant met ${b}, maar ${b} ligt er ook boven in de hiërarchie.`,
      en: `${a} is related to ${b}, yet ${b} is also above it in the hierarchy.`,
    },
    remedy: {
      nl: `Haal skos:related (of skos:relatedMatch) tussen ${quoted(lower)} en ${quoted(higher)} weg, of de hiërarchische relaties ertussen.`,
      en: `Remove skos:related (or skos:relatedMatch) between ${quoted(lower)} and ${quoted(higher)}, or the hierarchical relations between them.`,
    },
  };
}
