import type { Bilingual } from '../../finding.ts';
import { conceptClasses } from '../../kind.ts';
import { RDF, SKOS, XL } from '../../namespaces.ts';
import { objects } from '../../resource.ts';
import { canonicalTerm } from '../../statement.ts';
import { isLiteral, type Iri, type Term } from '../../term.ts';
import type { View } from '../../view.ts';
import { once } from './once.ts';
import { SEMANTIC, uses } from './relations.ts';
import { curie, named, type Found } from './wording.ts';

type ClassName = 'Concept' | 'ConceptScheme' | 'Collection' | 'Label';

/** Per class its members, each with the statement that makes it one: by type, or by a domain or range. */
type Members = Readonly<Record<ClassName, ReadonlyMap<Term, string>>>;

/** What the subject (domain) or the object (range) of a property is (S3–S8, S19, S20, S33, S35, S50, S53). */
const DOMAIN = new Map<Iri, ClassName>([
  [SKOS.hasTopConcept, 'ConceptScheme'],
  [SKOS.topConceptOf, 'Concept'],
  [SKOS.member, 'Collection'],
  [SKOS.memberList, 'Collection'],
  [XL.literalForm, 'Label'],
  ...SEMANTIC.map((predicate): [Iri, ClassName] => [predicate, 'Concept']),
]);
const RANGE = new Map<Iri, ClassName>([
  [SKOS.inScheme, 'ConceptScheme'],
  [SKOS.topConceptOf, 'ConceptScheme'],
  [SKOS.hasTopConcept, 'Concept'],
  [XL.prefLabel, 'Label'],
  [XL.altLabel, 'Label'],
  [XL.hiddenLabel, 'Label'],
  ...SEMANTIC.map((predicate): [Iri, ClassName] => [predicate, 'Concept']),
]);

/**
 * Concepts are many, and of interest here only where the resource is something else too: so those are looked
 * for in a second pass, and the rest is not kept.
 */
const membersOfClasses = once((view: View): Members => {
  const found: Record<ClassName, Map<Term, string>> = {
    Concept: new Map(),
    ConceptScheme: new Map(),
    Collection: new Map(),
    Label: new Map(),
  };
  const { Concept, ...others } = found;
  for (const [term, name, why] of memberships(view))
    if (name !== 'Concept' && !found[name].has(term)) found[name].set(term, why());
  for (const [term, name, why] of memberships(view))
    if (name === 'Concept' && !Concept.has(term) && Object.values(others).some((map) => map.has(term)))
      Concept.set(term, why());
  return found;
});

function* memberships(view: View): Generator<[Term, ClassName, () => string]> {
  const types = new Map<Iri, ClassName>([
    [SKOS.ConceptScheme, 'ConceptScheme'],
    [SKOS.Collection, 'Collection'],
    [SKOS.OrderedCollection, 'Collection'],
    [XL.Label, 'Label'],
  ]);
  for (const iri of conceptClasses(view.content)) types.set(iri, 'Concept');
  for (const { resource, predicate, object } of uses(view, [RDF.type, ...DOMAIN.keys(), ...RANGE.keys()])) {
    const why = (): string =>
      `${canonicalTerm(resource.iri)} ${curie(predicate)} ${predicate === RDF.type ? curie(object) : canonicalTerm(object)}`;
    const domain = predicate === RDF.type ? types.get(object) : DOMAIN.get(predicate);
    if (domain) yield [resource.iri, domain, why];
    const range = isLiteral(object) ? undefined : RANGE.get(predicate);
    if (range) yield [object, range, why];
  }
}

/** Whether the vocabulary itself says that it is a concept, by type; entailment (S19) does not count. */
export const isTypedConcept = (view: View, iri: Iri): boolean =>
  view.kinds.get(iri) === 'concept' && objects(view.content.get(iri), RDF.type).length > 0;

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
