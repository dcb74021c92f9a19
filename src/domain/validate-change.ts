import type { ResourceChange } from './diff.ts';
import type { Finding, Rule } from './finding.ts';
import { RDFS } from './namespaces.ts';
import { objects, type Content, type Resource } from './resource.ts';
import { RULES, SKOS_RULES } from './rules/index.ts';
import { isIri, type Term } from './term.ts';
import { validate } from './validate.ts';
import { contextOf } from './validate-change/context.ts';
import { viewOf, type View } from './view.ts';
import { viewWith } from './view-with.ts';

/** Judges each concept by what most others have; a few resources cannot tell what is usual. */
const BY_MAJORITY: ReadonlySet<string> = new Set(['quality-missing-translation']);

const EXACT: ReadonlySet<Rule> = new Set(SKOS_RULES);

/**
 * What an edit breaks: the findings on what the vocabulary becomes that were not there before. Costs the edit and what
 * it is linked with, not the vocabulary: the rules run on the few resources that decide (see `contextOf`).
 *
 * Of `SKOS_RULES` this is exactly what `validate` would find after and not before. Of the others, what is found on the
 * resources changed and their neighbours. A clash with a resource that is not linked at all (the same label, the same
 * notation) shows only where that resource is given in `beside`: the search index knows such.
 */
export function newFindings(
  view: View,
  changes: readonly ResourceChange[],
  rules: readonly Rule[] = RULES,
  beside: Iterable<Term> = [],
): Finding[] {
  const after = viewWith(view, changes);
  const touched = new Set(changes.map(({ iri }) => iri));
  if ([...touched].some((iri) => superclasses(view, iri) !== superclasses(after, iri)))
    return added(validate(view, rules), validate(after, rules));
  const { near, all } = contextOf({ before: view, after, touched });
  for (const iri of beside) all.add(iri);
  const local = rules.filter(({ id }) => !BY_MAJORITY.has(id));
  const [was, is] = [part(view.content, all), part(after.content, all)];
  const exact = new Set(rules.filter((rule) => EXACT.has(rule)).map(({ id }) => id));
  const isSure = ({ rule, resource, value }: Finding): boolean =>
    exact.has(rule) || (near.has(resource) && !isLeftOut(value, is, after.content));
  return added(validate(viewOf(was), local), validate(viewOf(is), local)).filter(isSure);
}

const superclasses = ({ content }: View, iri: Term): string =>
  objects(content.get(iri), RDFS.subClassOf).join(' ');

/** What a rule misses here may well be there, outside of this part. */
const isLeftOut = (value: Term | undefined, part: Content, content: Content): boolean =>
  value !== undefined && isIri(value) && !part.has(value) && content.has(value);

function part(content: Content, iris: Iterable<Term>): Map<Term, Resource> {
  const some = new Map<Term, Resource>();
  for (const iri of iris) {
    const resource = content.get(iri);
    if (resource) some.set(iri, resource);
  }
  return some;
}

/** The later findings that are not among the earlier; how a finding is worded does not count. */
function added(earlier: readonly Finding[], later: readonly Finding[]): Finding[] {
  const known = new Set(earlier.map(findingKey));
  return later.filter((finding) => !known.has(findingKey(finding)));
}

const findingKey = ({ rule, resource, value = '' }: Finding): string => `${rule}\n${resource}\n${value}`;
