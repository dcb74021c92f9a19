import type { Rule } from '../finding.ts';
import type { Iri } from '../term.ts';
import { statedHierarchy } from './facts/hierarchy.ts';
import { named, quoted } from './facts/wording.ts';

/** A parent that another parent already leads up to, in one or more steps. */
export const qualityRedundantBroader: Rule = {
  id: 'quality-redundant-broader',
  severity: 'info',
  source: 'qSKOS hierarchical redundancy',
  title: {
    nl: 'Een begrip verwijst niet ook rechtstreeks naar een hoger voorouder',
    en: 'A concept does not point directly at a higher ancestor as well',
  },
  *check(view) {
    const hierarchy = statedHierarchy(view);
    for (const [resource, value, between] of redundant([...candidates(view.broader)], (pairs) =>
      hierarchy.leads(pairs),
    ))
      yield {
        resource,
        value,
        message: {
          nl: `${named(view, resource)} heeft ${named(view, value)} als bovenliggend begrip, maar ligt er al onder via ${named(view, between)}.`,
          en: `${named(view, resource)} has ${named(view, value)} as broader concept, but is already below it through ${named(view, between)}.`,
        },
        remedy: {
          nl: `Haal de rechtstreekse relatie tussen ${quoted(resource)} en ${quoted(value)} weg.`,
          en: `Remove the direct relation between ${quoted(resource)} and ${quoted(value)}.`,
        },
      };
  },
};

type Candidate = readonly [resource: Iri, higher: Iri, between: Iri];

function* candidates(broader: ReadonlyMap<Iri, readonly Iri[]>): Generator<Candidate> {
  for (const [resource, parents] of broader)
    if (parents.length > 1)
      for (const higher of parents)
        for (const between of parents)
          if (higher !== between && higher !== resource && between !== resource)
            yield [resource, higher, between];
}

/** Each redundant relation once; two parents in one cycle lead to each other, and neither is redundant. */
function redundant(all: readonly Candidate[], leads: (pairs: [Iri, Iri][]) => boolean[]): Candidate[] {
  const down = leads(all.map(([, higher, between]) => [higher, between]));
  const up = leads(all.map(([, higher, between]) => [between, higher]));
  const told = new Set<string>();
  return all.filter(([resource, higher], at) => {
    const key = `${resource} ${higher}`;
    return down[at] && !up[at] && !told.has(key) && told.add(key);
  });
}
