import type { ResourceChange } from '../diff.ts';
import type { Properties, Resource } from '../resource.ts';
import type { Statement } from '../statement.ts';
import { isBlank, isText, languageOf, type Iri, type Term } from '../term.ts';
import { assemble } from './assemble.ts';
import type { SlotChange, SlotName, SlotValue } from './edit.ts';
import { isSet, REST, slotName, slotOf, slotParts } from './slot-name.ts';

type About = Readonly<Record<Term, Properties>>;

export const NOTHING: SlotValue = { terms: [] };

export const isNothing = ({ terms, nested }: SlotValue): boolean =>
  terms.length === 0 && (nested === undefined || Object.keys(nested).length === 0);

/**
 * A resource as slots; together they hold each of its statements. What is said of a blank node goes with every slot
 * that leads to it within its graph; what no slot leads to is a slot of its own (`REST`).
 */
export function slotsOf(resource: Resource | undefined): Map<SlotName, SlotValue> {
  const slots = new Map<SlotName, SlotValue>();
  if (!resource) return slots;
  addGraph(slots, resource.iri, '', resource.about);
  for (const graph in resource.graphs) addGraph(slots, resource.iri, graph, resource.graphs[graph] ?? {});
  return slots;
}

function addGraph(slots: Map<SlotName, SlotValue>, iri: Term, graph: Term, about: About): void {
  const lists = new Map<SlotName, Term[]>();
  const own = about[iri] ?? {};
  for (const property in own)
    for (const object of own[property] ?? []) {
      const name = slotOf(graph, property, object);
      const list = lists.get(name);
      if (list) list.push(object);
      else lists.set(name, [object]);
    }
  const carried = new Set<Term>([iri]);
  for (const [name, terms] of lists) {
    const nodes = nodesFrom(about, terms, iri);
    for (const node of nodes) carried.add(node);
    slots.set(name, nodes.length > 0 ? { terms, nested: pick(about, nodes) } : { terms });
  }
  const rest = Object.keys(about).filter((node) => !carried.has(node));
  if (rest.length > 0)
    slots.set(slotName({ graph, property: REST }), { terms: [], nested: pick(about, rest) });
}

/** The blank nodes that `terms` lead to and that something is said of, the resource itself left out. */
export function nodesFrom(about: About, terms: readonly Term[], iri: Term): Term[] {
  const open = terms.filter(isBlank);
  if (open.length === 0) return [];
  const found = new Set<Term>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const properties = about[node];
    if (node === iri || properties === undefined || found.has(node)) continue;
    found.add(node);
    for (const objects of Object.values(properties)) open.push(...objects.filter(isBlank));
  }
  return [...found];
}

const pick = (about: About, nodes: readonly Term[]): Record<Term, Properties> =>
  Object.fromEntries([...nodes].sort().map((node) => [node, about[node] ?? {}]));

/** The slots that differ, in the order of their names. Either side may be absent: then each change says so (`whole`). */
export function changesBetween(before: Resource | undefined, after: Resource | undefined): SlotChange[] {
  const iri = before?.iri ?? after?.iri;
  if (iri === undefined) return [];
  const [old, now] = [slotsOf(apart(before, after)), slotsOf(apart(after, before))];
  const whole = (before === undefined || after === undefined) && ({ whole: true } as const);
  const changes: SlotChange[] = [];
  for (const slot of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [was, is] = [old.get(slot) ?? NOTHING, now.get(slot) ?? NOTHING];
    if (!sameValue(was, is)) changes.push({ iri, slot, before: was, after: is, ...whole });
  }
  return changes;
}

/**
 * A resource without the set values that `other` has too: these slots are equal, and a scheme may name fifty thousand
 * top concepts of which one changes.
 */
function apart(resource: Resource | undefined, other: Resource | undefined): Resource | undefined {
  const [own, others] = [resource?.about[resource.iri], other?.about[other.iri]];
  if (!resource || !own || !others) return resource;
  const left: Record<Iri, readonly Term[]> = {};
  for (const [property, objects] of Object.entries(own)) {
    const shared = isSet(property) ? new Set(others[property]) : NONE;
    left[property] = objects.filter((object) => isBlank(object) || !shared.has(object));
  }
  return { ...resource, about: { ...resource.about, [resource.iri]: left } };
}

const NONE: ReadonlySet<Term> = new Set();

/** The slots that change in several resources. */
export const slotChanges = (changes: readonly ResourceChange[]): SlotChange[] =>
  changes.flatMap(({ before, after }) => changesBetween(before, after));

/** The resource with each changed slot as it is afterwards; changes of other resources are passed over. */
export function applyChanges(
  resource: Resource | undefined,
  iri: Term,
  changes: readonly SlotChange[],
): Resource | undefined {
  const slots = slotsOf(resource);
  for (const change of changes) if (change.iri === iri) slots.set(change.slot, change.after);
  return resourceFrom(iri, slots);
}

/** The inverse of `slotsOf`. */
export function resourceFrom(iri: Term, slots: ReadonlyMap<SlotName, SlotValue>): Resource | undefined {
  return assemble(iri, statementsIn(iri, slots));
}

function* statementsIn(iri: Term, slots: ReadonlyMap<SlotName, SlotValue>): Generator<Statement> {
  for (const [name, { terms, nested }] of slots) {
    const { graph, property } = slotParts(name);
    for (const object of terms) yield { subject: iri, predicate: property, object, graph };
    for (const subject in nested)
      for (const [predicate, objects] of Object.entries(nested[subject] ?? {}))
        for (const object of objects) yield { subject, predicate, object, graph };
  }
}

export const sameValue = (a: SlotValue, b: SlotValue): boolean =>
  a.nested || b.nested
    ? canonicalValue(a) === canonicalValue(b)
    : a.terms.length === b.terms.length && a.terms.every((term, i) => term === b.terms[i]);

/** A value as text: equal for equal values, in whatever order the keys of its nested nodes are. */
export function canonicalValue({ terms, nested }: SlotValue): string {
  if (nested === undefined || Object.keys(nested).length === 0) return JSON.stringify({ terms });
  const sorted = Object.keys(nested)
    .sort()
    .map((node) => [node, Object.entries(nested[node] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))]);
  return JSON.stringify({ terms, nested: sorted });
}

/** The language of the text in a slot ('' for text without one); undefined where it holds no text. */
export function languageOfSlot(slot: SlotName): string | undefined {
  const { language, value } = slotParts(slot);
  return value !== undefined && isText(value) ? languageOf(value) : language;
}
