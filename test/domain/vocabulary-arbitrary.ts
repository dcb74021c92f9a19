import fc from 'fast-check';
import type { ResourceChange } from '../../src/domain/diff.ts';
import { ISOTHES, RDF, RDFS, SKOS, XL } from '../../src/domain/namespaces.ts';
import { encode, resourcesOf, type Content, type Resource } from '../../src/domain/resource.ts';
import type { Statement } from '../../src/domain/statement.ts';
import type { Iri, Term } from '../../src/domain/term.ts';
import type { View } from '../../src/domain/view.ts';
import { LINKS } from '../../src/domain/view-with.ts';

/** Few resources and every property that SKOS reasons with: so that what is drawn meets itself all the time. */
const THINGS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `urn:v/${name}`);
const SCHEMES = ['urn:v/s', 'urn:v/t'];
const LABELS = ['urn:v/l', 'urn:v/m'];
const SUBJECTS = [...THINGS, ...SCHEMES, ...LABELS];
const OUTSIDE = ['urn:elsewhere/x', 'urn:elsewhere/y'];

const thing = fc.constantFrom(...THINGS);
const anything = fc.constantFrom(...SUBJECTS, ...OUTSIDE);
const label = fc.constantFrom('"x"@nl', '"y"@nl', '"x"@en', '"5"^^urn:d');

const to = (predicates: readonly Iri[], object: fc.Arbitrary<Term>, subject: fc.Arbitrary<Term> = thing) =>
  fc.record({ subject, predicate: fc.constantFrom(...predicates), object, graph: fc.constant('') });

const HIERARCHY = [SKOS.broader, SKOS.narrower, ISOTHES.broader[0]!, ISOTHES.narrower[1]!];
const MATCHES = [SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch];
const XL_LABELS = [XL.prefLabel, XL.altLabel, XL.hiddenLabel];

const hierarchy = [
  to(HIERARCHY, thing),
  to(HIERARCHY, thing),
  to(HIERARCHY, thing),
  to([SKOS.related], thing),
];

const mappings = [
  to([SKOS.exactMatch], anything),
  to(MATCHES, anything),
  to([SKOS.broaderTransitive, SKOS.narrowerTransitive, SKOS.semanticRelation], anything),
];

/** Chains of matches within a small circle. */
const few = fc.constantFrom(...THINGS.slice(0, 6), OUTSIDE[0]!);
const chains = [
  to([SKOS.exactMatch], few, few),
  to([SKOS.exactMatch], few, few),
  to([SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch], few, few),
  to([SKOS.related, SKOS.broader], few, few),
];

const labels = [
  to([SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel], label),
  to(XL_LABELS, fc.constantFrom(...LABELS, 'urn:v/a')),
  to([XL.literalForm], label, fc.constantFrom(...LABELS, 'urn:v/a')),
];

/** What makes a resource this or that; and a class of concepts that the vocabulary declares itself. */
const kinds = [
  to([SKOS.inScheme, SKOS.topConceptOf], fc.constantFrom(...SCHEMES, ...OUTSIDE, 'urn:v/a')),
  to([SKOS.hasTopConcept], anything, fc.constantFrom(...SCHEMES)),
  to([SKOS.member], anything),
  to([RDF.type], fc.constantFrom(SKOS.Concept, SKOS.Concept, SKOS.Collection, SKOS.ConceptScheme, XL.Label)),
  to(
    [RDF.type],
    fc.constantFrom(SKOS.ConceptScheme, SKOS.Concept, XL.Label),
    fc.constantFrom(...SCHEMES, ...LABELS),
  ),
  to([RDF.type], fc.constantFrom('urn:v/g', 'urn:v/h')),
  to(
    [RDFS.subClassOf],
    fc.constantFrom(SKOS.Concept, 'urn:v/g', 'urn:v/h'),
    fc.constantFrom('urn:v/g', 'urn:v/h'),
  ),
];

/** What is drawn; and how many statements: few, where chains must stay apart to be joined by an edit. */
const TOPICS = {
  everything: { said: [...hierarchy, ...mappings, ...labels, ...kinds], before: 45, edit: 25, replaced: 3 },
  hierarchy: { said: hierarchy, before: 12, edit: 20, replaced: 1 },
  mappings: { said: chains, before: 12, edit: 20, replaced: 1 },
  labels: { said: labels, before: 10, edit: 10, replaced: 1 },
  kinds: { said: [...kinds, to(HIERARCHY, anything)], before: 12, edit: 15, replaced: 1 },
};

export type Topic = keyof typeof TOPICS;

/** An ordered collection: its members in a list of blank nodes. */
const list: fc.Arbitrary<Statement[]> = fc
  .record({ owner: thing, items: fc.array(anything, { maxLength: 4 }) })
  .map(({ owner, items }) => {
    const node = (at: number) => (at < items.length ? `_:${owner.slice(-1)}${at}` : RDF.nil);
    const said = (subject: Term, predicate: Iri, object: Term) => ({ subject, predicate, object, graph: '' });
    return [
      said(owner, SKOS.memberList, node(0)),
      ...items.flatMap((item, at) => [
        said(node(at), RDF.first, item),
        said(node(at), RDF.rest, node(at + 1)),
      ]),
    ];
  });

export interface Edited {
  readonly before: Content;
  /** One list an edit, to be made one after the other. */
  readonly edits: readonly (readonly ResourceChange[])[];
}

/** A vocabulary and edits of it: each gives a few resources other statements, or takes them away. */
export function edited(topic: Topic = 'everything'): fc.Arbitrary<Edited> {
  const { said, before, edit, replaced } = TOPICS[topic];
  const graph = (maxLength: number) =>
    fc
      .tuple(
        fc.array(fc.oneof(...said), { maxLength }),
        fc.array(list, { maxLength: topic === 'everything' ? 1 : 0 }),
      )
      .map(([all, lists]) => resourcesOf([...all, ...lists.flat()]));
  const drawnEdit = fc.record({
    replaced: fc.subarray(SUBJECTS, { minLength: 1, maxLength: replaced }),
    by: graph(edit),
    isKept: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  });
  return fc
    .record({ before: graph(before), drawn: fc.array(drawnEdit, { minLength: 1, maxLength: 3 }) })
    .map(({ before, drawn }) => {
      const edits: ResourceChange[][] = [];
      let content: Content = before;
      for (const { replaced, by, isKept } of drawn) {
        const changes = replaced.map((iri, at) => {
          const was = content.get(iri);
          const next = by.get(iri);
          return { iri, before: was, after: isKept[at] && was && next ? joined(was, next) : next };
        });
        edits.push(changes);
        content = changed(content, changes);
      }
      return { before, edits };
    });
}

/** Both say what they say: most edits leave the rest of a resource as it was. */
function joined(one: Resource, other: Resource): Resource {
  const said = [one, other].flatMap(({ iri, about }) =>
    Object.entries(about[iri] ?? {}).flatMap(([predicate, objects]) =>
      objects
        .filter((object) => !object.startsWith('_:'))
        .map((object) => ({ subject: iri, predicate, object, graph: '' })),
    ),
  );
  return resourcesOf(said).get(one.iri) ?? one;
}

/** The content after the changes, made the plain way. */
export function changed(content: Content, changes: readonly ResourceChange[]): Map<Term, Resource> {
  const next = new Map(content);
  for (const { iri, after } of changes)
    if (after) next.set(iri, after);
    else next.delete(iri);
  return next;
}

/** All a view says, members in their order, other links in any. */
export function told(view: View): unknown {
  const links = LINKS.map((name) => {
    const lists = [...view[name]].map(([from, list]) => [from, name === 'members' ? list : [...list].sort()]);
    return [name, Object.fromEntries(lists)];
  });
  const resources = [...view.content].map(([iri, resource]) => [iri, encode(resource)]);
  return {
    content: Object.fromEntries(resources),
    kinds: Object.fromEntries(view.kinds),
    links: Object.fromEntries(links),
  };
}
