import { SKOS } from '../../namespaces.ts';
import { isIri, type Iri } from '../../term.ts';
import type { Links, View } from '../../view.ts';
import { once } from './once.ts';
import { Reach } from './reach.ts';
import { uses } from './relations.ts';

/** The hierarchy as stated (broader and inverse narrower, with the ISO 25964 refinements), top down. */
export const statedHierarchy = once((view: View) => new Reach(view.narrower));

/** skos:broaderTransitive as SKOS entails it, top down: the mapping properties (S41) and S22, S26, S43 included. */
export const entailedHierarchy = once((view: View) => {
  const further = new Map<Iri, Iri[]>();
  const add = (above: Iri, below: Iri): void => {
    if (!isIri(above) || !isIri(below)) return;
    further
      .set(above, further.get(above) ?? [])
      .get(above)!
      .push(below);
  };
  for (const { resource, object } of uses(view, [SKOS.broadMatch, SKOS.broaderTransitive]))
    add(object, resource.iri);
  for (const { resource, object } of uses(view, [SKOS.narrowMatch, SKOS.narrowerTransitive]))
    add(resource.iri, object);
  return further.size === 0 ? statedHierarchy(view) : new Reach(joined(view.narrower, further));
});

function joined(links: Links, further: Links): Links {
  const all = new Map(links);
  for (const [from, targets] of further) all.set(from, [...(all.get(from) ?? []), ...targets]);
  return all;
}

/** Pairs of related concepts, each once: skos:related and its sub-property skos:relatedMatch, symmetric (S23, S41). */
export function* relatedPairs(view: View): Generator<[Iri, Iri]> {
  for (const [one, others] of view.related) for (const other of others) if (one <= other) yield [one, other];
  const told = new Set<string>();
  for (const { resource, object } of uses(view, [SKOS.relatedMatch])) {
    const [one, other] = resource.iri <= object ? [resource.iri, object] : [object, resource.iri];
    const key = `${one} ${other}`;
    if (!isIri(object) || told.has(key) || view.related.get(one)?.includes(other)) continue;
    told.add(key);
    yield [one, other];
  }
}
