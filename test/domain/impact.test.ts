import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { impactOf } from '../../src/domain/impact.ts';
import { levelOf, termChanges } from '../../src/domain/impact/level.ts';
import { OWL, RDF, RDFS, SKOS, XL } from '../../src/domain/namespaces.ts';
import { resourcesOf, type Resource } from '../../src/domain/resource.ts';
import type { Iri, Term } from '../../src/domain/term.ts';
import { viewOf } from '../../src/domain/view.ts';
import { edited } from './vocabulary-arbitrary.ts';

type Said = readonly (readonly [Iri, Term])[];

const resource = (name: string, said: Said): Resource =>
  resourcesOf(
    said.map(([predicate, object]) => ({ subject: `urn:${name}`, predicate, object, graph: '' })),
  ).get(`urn:${name}`)!;
const concept = (name: string, ...said: Said): Resource =>
  resource(name, [[RDF.type, SKOS.Concept], [SKOS.prefLabel, `"${name}"@nl`], ...said]);
const collection = (name: string, ...said: Said): Resource =>
  resource(name, [[RDF.type, SKOS.Collection], ...said]);

const change = (before: Resource | undefined, after: Resource | undefined) => ({
  iri: (before ?? after)!.iri,
  before,
  after,
});
const RETIRED = [OWL.deprecated, '"true"'] as const;
const IN = [SKOS.inScheme, 'urn:s'] as const;

describe('The level of a change', () => {
  const a = concept('a', IN);
  test.each([
    ['a concept retired', a, concept('a', IN, RETIRED), 'breaking'],
    ['a concept removed', a, undefined, 'breaking'],
    ['what is no longer a concept', a, collection('a', IN), 'breaking'],
    ['a concept moved out of its scheme', a, concept('a', [SKOS.inScheme, 'urn:t']), 'breaking'],
    ['a collection removed', collection('k'), undefined, 'breaking'],
    ['a new concept', undefined, a, 'additive'],
    ['a new collection', undefined, collection('k'), 'additive'],
    ['another label', a, concept('a', IN, [SKOS.altLabel, '"x"@nl']), 'additive'],
    ['a label in another language', a, concept('a', IN, [SKOS.prefLabel, '"x"@en']), 'additive'],
    ['a label that is a resource', a, concept('a', IN, [XL.altLabel, 'urn:l']), 'additive'],
    ['a mapping', a, concept('a', IN, [SKOS.exactMatch, 'urn:x']), 'additive'],
    ['a further scheme', a, concept('a', IN, [SKOS.inScheme, 'urn:t']), 'additive'],
    ['a concept in force again', concept('a', IN, RETIRED), a, 'additive'],
    ['a definition', a, concept('a', IN, [SKOS.definition, '"x"@nl']), 'editorial'],
    [
      'a label put right',
      concept('a', [SKOS.altLabel, '"x"@nl']),
      concept('a', [SKOS.altLabel, '"y"@nl']),
      'editorial',
    ],
    ['a top concept made an ordinary one', concept('a', [SKOS.topConceptOf, 'urn:s']), a, 'editorial'],
    ['a mapping taken away', concept('a', [SKOS.exactMatch, 'urn:x']), concept('a'), 'editorial'],
    [
      'another broader concept',
      concept('a', [SKOS.broader, 'urn:b']),
      concept('a', [SKOS.broader, 'urn:c']),
      'editorial',
    ],
  ])('of %s', (_what, before, after, level) => {
    expect(levelOf([change(before, after)])).toBe(level);
  });

  test('of nothing is editorial, and of several the gravest', () => {
    expect(levelOf([])).toBe('editorial');
    expect(levelOf([change(undefined, concept('b')), change(a, undefined)])).toBe('breaking');
  });

  test('counts the concepts of a class that the vocabulary declares itself', () => {
    const view = viewOf(new Map([['urn:C', resource('C', [[RDFS.subClassOf, SKOS.Concept]])]]));
    const added = change(undefined, resource('a', [[RDF.type, 'urn:C']]));
    expect(impactOf(view, [added])).toMatchObject({ level: 'additive', concepts: { added: ['urn:a'] } });
  });
});

describe('The impact of changes', () => {
  const content = [
    concept('top'),
    concept('other'),
    concept('a', [SKOS.broader, 'urn:top'], [SKOS.exactMatch, 'urn:x'], [SKOS.related, 'urn:r']),
    concept('b', [SKOS.broader, 'urn:a']),
    concept('old', [SKOS.broader, 'urn:a'], RETIRED),
    concept('r'),
    collection('k', [SKOS.member, 'urn:a'], [SKOS.member, 'urn:b']),
  ];
  const view = viewOf(new Map(content.map((one) => [one.iri, one])));
  const become = (...all: Resource[]) => all.map((after) => ({ iri: after.iri, before: undefined, after }));

  test('of a move tells the concepts that it leaves and comes to', () => {
    const impact = impactOf(view, become(concept('b', [SKOS.broader, 'urn:other'])));
    expect(impact).toMatchObject({
      level: 'editorial',
      concepts: { added: [], changed: ['urn:b'], retired: [], removed: [] },
      relations: [
        { concept: 'urn:other', property: 'narrower', other: 'urn:b', effect: 'added' },
        { concept: 'urn:a', property: 'narrower', other: 'urn:b', effect: 'removed' },
      ],
      left: [],
    });
  });

  test('of a retirement tells what stays behind on it: concepts in force, mappings, collections', () => {
    const impact = impactOf(
      view,
      become(
        concept('a', [SKOS.broader, 'urn:top'], [SKOS.exactMatch, 'urn:x'], [SKOS.related, 'urn:r'], RETIRED),
      ),
    );
    expect(impact).toEqual({
      level: 'breaking',
      concepts: { added: [], changed: [], retired: ['urn:a'], removed: [] },
      relations: [],
      mappings: [{ concept: 'urn:a', property: SKOS.exactMatch, target: 'urn:x', effect: 'stranded' }],
      collections: [{ collection: 'urn:k', member: 'urn:a', effect: 'stranded' }],
      left: [{ concept: 'urn:a', narrower: ['urn:b'], related: ['urn:r'] }],
    });
  });

  test('of a removal tells who still points there', () => {
    const impact = impactOf(view, [{ iri: 'urn:a', before: undefined, after: undefined }]);
    expect(impact.concepts.removed).toEqual(['urn:a']);
    expect(impact.left).toEqual([{ concept: 'urn:a', narrower: ['urn:b'], related: [] }]);
    expect(impact.mappings).toEqual([
      { concept: 'urn:a', property: SKOS.exactMatch, target: 'urn:x', effect: 'removed' },
    ]);
    expect(impact.collections).toEqual([{ collection: 'urn:k', member: 'urn:a', effect: 'stranded' }]);
    expect(impact.relations).toContainEqual({
      concept: 'urn:top',
      property: 'narrower',
      other: 'urn:a',
      effect: 'removed',
    });
  });

  test('of other members tells which came and went', () => {
    const impact = impactOf(view, become(collection('k', [SKOS.member, 'urn:b'], [SKOS.member, 'urn:r'])));
    expect(impact.collections).toEqual([
      { collection: 'urn:k', member: 'urn:r', effect: 'added' },
      { collection: 'urn:k', member: 'urn:a', effect: 'removed' },
    ]);
  });

  test('puts each concept that differs in one list, and says what levelOf says', () => {
    fc.assert(
      fc.property(edited(), ({ before, edits: [changes = []] }) => {
        const { concepts } = impactOf(viewOf(before), changes);
        const all = Object.values(concepts).flat();
        expect(new Set(all).size).toBe(all.length);
        if (concepts.removed.length > 0) expect(impactOf(viewOf(before), changes).level).toBe('breaking');
      }),
    );
  });

  test('without a view goes by what the resources say of themselves', () => {
    expect(termChanges([change(concept('a'), concept('a')), change(undefined, concept('b'))])).toEqual({
      added: ['urn:b'],
      changed: [],
      retired: [],
      removed: [],
    });
  });
});
