import type { Bilingual } from '../../finding.ts';
import { conceptClasses } from '../../kind.ts';
import { RDF, RDFS, SKOS, XL } from '../../namespaces.ts';
import { canonicalTerm } from '../../statement.ts';
import { isLiteral, type Iri, type Term } from '../../term.ts';
import type { View } from '../../view.ts';
import { once } from './once.ts';
import { SEMANTIC, uses, usersOfAny, type Use } from './relations.ts';
import { curie, named, type Found } from './wording.ts';

type ClassName = 'Concept' | 'ConceptScheme' | 'Collection' | 'Label';

/** Per class its members, each with the statement that makes it one: by type, or by a domain or range. */
type Members = Readonly<Record<ClassName, ReadonlyMap<Term, string>>>;

/** The properties whose subject (domain) and object (range) are in a class: S3–S8, S19, S20, S33, S35, S50, S53. */
const DOMAIN: Readonly<Record<ClassName, readonly Iri[]>> = {
  Concept: [SKOS.topConceptOf, ...SEMANTIC],
  ConceptScheme: [SKOS.hasTopConcept],
  Collection: [SKOS.member, SKOS.memberList],
  Label: [XL.literalForm],
};
const RANGE: Readonly<Record<ClassName, readonly Iri[]>> = {
  Concept: [SKOS.hasTopConcept, ...SEMANTIC],
  ConceptScheme: [SKOS.inScheme, SKOS.topConceptOf],
  Collection: [],
  Label: [XL.prefLabel, XL.altLabel, XL.hiddenLabel],
};
const TYPES: Readonly<Record<Exclude<ClassName, 'Concept'>, ReadonlySet<Iri>>> = {
  ConceptScheme: new Set([SKOS.ConceptScheme]),
  Collection: new Set([SKOS.Collection, SKOS.OrderedCollection]),
  Label: new Set([XL.Label]),
};

/**
 * Concepts are many, and of interest here only where the resource is something else too: so those are looked
 * for last, and the rest is not kept.
 */
const membersOfClasses = once((view: View): Members => {
  const found = {
    Concept: new Map(),
    ConceptScheme: new Map(),
    Collection: new Map(),
    Label: new Map(),
  } as Record<ClassName, Map<Term, string>>;
  const isOther = (term: Term): boolean =>
    found.ConceptScheme.has(term) || found.Collection.has(term) || found.Label.has(term);
  for (const name of ['ConceptScheme', 'Collection', 'Label', 'Concept'] as const)
    for (const [term, use] of memberships(view, name))
      if (!found[name].has(term) && (name !== 'Concept' || isOther(term)))
        found[name].set(term, evidence(use));
  return found;
});

/** All that makes a resource a member of a class: its type, or a property of which it is subject or object. */
function* memberships(view: View, name: ClassName): Generator<[Term, Use]> {
  const types = name === 'Concept' ? conceptTypes(view) : TYPES[name];
  for (const use of uses(view, [RDF.type])) if (types.has(use.object)) yield [use.resource.iri, use];
  for (const use of uses(view, DOMAIN[name])) yield [use.resource.iri, use];
  for (const use of uses(view, RANGE[name])) if (!isLiteral(use.object)) yield [use.object, use];
}

/** Only what has a superclass can tell that it is below skos:Concept. */
const conceptTypes = (view: View): ReadonlySet<Iri> =>
  conceptClasses(
    new Map([...usersOfAny(view, [RDFS.subClassOf])].map((resource) => [resource.iri, resource])),
  );

const evidence = ({ resource, predicate, object }: Use): string =>
  `${canonicalTerm(resource.iri)} ${curie(predicate)} ${predicate === RDF.type ? curie(object) : canonicalTerm(object)}`;

/** Whether the vocabulary itself says that it is a concept, by type; entailment (S19) does not count. */
export const isTypedConcept = (view: View, iri: Iri): boolean =>
  view.content.has(iri) && !othersDescribed(view).has(iri);

/** The resources described here that are not typed as concepts. */
export const othersDescribed = once((view: View): ReadonlySet<Iri> => {
  const typed = usersOfAny(view, [RDF.type]);
  const others = new Set<Iri>();
  for (const resource of view.content.values())
    if (view.kinds.get(resource.iri) !== 'concept' || !typed.has(resource)) others.add(resource.iri);
  return others;
});

const NAMES: Readonly<Record<ClassName, Bilingual>> = {
  Concept: { nl: 'een begrip', en: 'a concept' },
  ConceptScheme: { nl: 'een begrippenkader', en: 'a concept scheme' },
  Collection: { nl: 'een collectie', en: 'a collection' },
  Label: { nl: 'een label (skosxl:Label)', en: 'a label (skosxl:Label)' },
};

/** The resources that are, by type or by entailment, in two classes that may share no member. */
export function* inBoth(view: View, one: ClassName, other: ClassName): Generator<Found> {
  const members = membersOfClasses(view);
  for (const [resource, why] of members[one]) {
    const reason = members[other].get(resource);
    if (reason === undefined) continue;
    const name = named(view, resource);
    yield {
      resource,
      message: {
        nl: `${name} is zowel ${NAMES[one].nl} (${why}) als ${NAMES[other].nl} (${reason}).`,
        en: `${name} is both ${NAMES[one].en} (${why}) and ${NAMES[other].en} (${reason}).`,
      },
      remedy: {
        nl: `Kies wat ${name} is en haal de andere uitspraak weg, of gebruik twee verschillende URI's.`,
        en: `Decide what ${name} is and remove the other statement, or use two different URIs.`,
      },
    };
  }
}
