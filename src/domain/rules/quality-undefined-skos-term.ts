import type { Rule } from '../finding.ts';
import { RDF, SKOS, XL } from '../namespaces.ts';
import { propertiesOf, type Resource } from '../resource.ts';
import type { Iri } from '../term.ts';
import type { View } from '../view.ts';
import { nestedNodes, propertiesUsed, uses, usersOfAny } from './facts/relations.ts';
import { nearest } from './facts/spelling.ts';
import { curie, named } from './facts/wording.ts';

const XL_NS = XL.Label.slice(0, -'Label'.length);
const DEFINED: ReadonlySet<Iri> = new Set([
  ...Object.values(SKOS),
  ...Object.values(XL),
  `${XL_NS}labelRelation`,
]);

/** Terms of drafts and of habit, too far from the real one for a spelling guess. */
const MEANT: Readonly<Record<string, string>> = {
  label: 'prefLabel',
  name: 'prefLabel',
  title: 'prefLabel',
  description: 'definition',
  comment: 'note',
  code: 'notation',
  scheme: 'inScheme',
  topConcept: 'hasTopConcept',
  broaderMatch: 'broadMatch',
  narrowerMatch: 'narrowMatch',
  isBroaderThan: 'narrower',
  isNarrowerThan: 'broader',
};

export const qualityUndefinedSkosTerm: Rule = {
  id: 'quality-undefined-skos-term',
  severity: 'warning',
  source: 'qSKOS undefined SKOS resources; SKOS Reference appendix A',
  title: { nl: 'Alleen bestaande SKOS-termen worden gebruikt', en: 'Only existing SKOS terms are used' },
  *check(view) {
    const guesses = new Map<Iri, string | undefined>();
    for (const [resource, value] of undefinedTerms(view)) {
      if (!guesses.has(value)) guesses.set(value, guess(value));
      const [name, term, meant] = [named(view, resource.iri), curie(value), guesses.get(value)];
      yield {
        resource: resource.iri,
        value,
        message: {
          nl: `${name} gebruikt ${term}, maar die term bestaat niet in SKOS${meant ? `; bedoeld is wellicht ${meant}` : ''}.`,
          en: `${name} uses ${term}, a term that SKOS does not have${meant ? `; did you mean ${meant}?` : '.'}`,
        },
        remedy: {
          nl: meant
            ? `Vervang ${term} door ${meant}.`
            : `Vervang ${term} door een bestaande SKOS-term, of door een eigen eigenschap.`,
          en: meant
            ? `Replace ${term} by ${meant}.`
            : `Replace ${term} by an existing SKOS term, or by a property of your own.`,
        },
      };
    }
  },
};

/** The properties used and the classes named, of resources and of what is nested in them; each once a resource. */
function* undefinedTerms(view: View): Generator<[Resource, Iri]> {
  for (const predicate of propertiesUsed(view))
    if (isUndefined(predicate))
      for (const resource of usersOfAny(view, [predicate])) yield [resource, predicate];
  for (const { resource, object } of uses(view, [RDF.type]))
    if (isUndefined(object)) yield [resource, object];
  for (const { resource, properties } of nestedNodes(view))
    for (const term of [...Object.keys(properties), ...(properties[RDF.type] ?? [])])
      if (isUndefined(term) && !propertiesOf(resource)[term]) yield [resource, term];
}

const isUndefined = (iri: Iri): boolean =>
  (iri.startsWith(SKOS.ns) || iri.startsWith(XL_NS)) && !DEFINED.has(iri);

function guess(iri: Iri): string | undefined {
  const namespace = iri.startsWith(SKOS.ns) ? SKOS.ns : XL_NS;
  const known = [...DEFINED].filter((term) => term.startsWith(namespace) && term !== namespace);
  const word = iri.slice(namespace.length);
  const meant =
    MEANT[word] ??
    nearest(
      word,
      known.map((term) => term.slice(namespace.length)),
    );
  return meant && curie(namespace + meant);
}
