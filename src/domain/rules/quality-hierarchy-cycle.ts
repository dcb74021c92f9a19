import type { Rule } from '../finding.ts';
import type { Iri } from '../term.ts';
import type { View } from '../view.ts';
import { statedHierarchy } from './facts/hierarchy.ts';
import { named } from './facts/wording.ts';

const LISTED = 10;

/** Consistent for SKOS (examples 36, 37), yet seldom meant. One finding a knot of cycles, on its first concept. */
export const qualityHierarchyCycle: Rule = {
  id: 'quality-hierarchy-cycle',
  severity: 'warning',
  source: 'qSKOS cyclic hierarchical relations',
  title: { nl: 'De hiërarchie loopt niet in een kring', en: 'The hierarchy has no cycles' },
  *check(view) {
    for (const members of statedHierarchy(view).cycles()) {
      const cycle = oneCycle(view, members);
      const [resource, value] = [cycle[0]!, cycle[1]!];
      const path = [...cycle, resource].slice(0, LISTED).map((iri) => named(view, iri));
      const way = path.join(' → ') + (cycle.length >= LISTED ? ' → …' : '');
      yield {
        resource,
        value,
        message: {
          nl: `${path[0]} ligt boven zichzelf: ${way} (${members.length} begrippen in deze kring).`,
          en: `${path[0]} is above itself: ${way} (${members.length} concepts in this cycle).`,
        },
        remedy: {
          nl: `Haal minstens één skos:broader of skos:narrower uit de kring weg, bijvoorbeeld tussen ${path[0]} en ${path[1]}.`,
          en: `Remove at least one skos:broader or skos:narrower from the cycle, for instance between ${path[0]} and ${path[1]}.`,
        },
      };
    }
  },
};

/** Walks up within the knot until a concept comes back: what lies between is a cycle, here from its first IRI on. */
function oneCycle(view: View, members: readonly Iri[]): Iri[] {
  const knot = new Set(members);
  const at = new Map<Iri, number>();
  const path: Iri[] = [];
  let concept = members.reduce((a, b) => (a < b ? a : b));
  while (!at.has(concept)) {
    at.set(concept, path.length);
    path.push(concept);
    concept = view.broader.get(concept)!.find((parent) => knot.has(parent) && parent !== path.at(-1))!;
  }
  const cycle = path.slice(at.get(concept));
  const start = cycle.indexOf(cycle.reduce((a, b) => (a < b ? a : b)));
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}
