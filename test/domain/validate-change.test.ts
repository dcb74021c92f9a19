import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ResourceChange } from '../../src/domain/diff.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { DCT, OWL, RDF, SKOS } from '../../src/domain/namespaces.ts';
import { resourcesOf, type Resource } from '../../src/domain/resource.ts';
import { RULES, SKOS_RULES } from '../../src/domain/rules/index.ts';
import type { Iri, Term } from '../../src/domain/term.ts';
import { validate } from '../../src/domain/validate.ts';
import { newFindings } from '../../src/domain/validate-change.ts';
import { viewOf } from '../../src/domain/view.ts';
import { viewWith } from '../../src/domain/view-with.ts';
import { edited, type Topic } from './vocabulary-arbitrary.ts';

const keys = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.map(({ rule, resource, value = '' }) => `${rule} ${resource} ${value}`))].sort();

const resource = (iri: Iri, said: readonly (readonly [Iri, Term])[]): Resource =>
  resourcesOf(said.map(([predicate, object]) => ({ subject: iri, predicate, object, graph: '' }))).get(iri)!;

const SCHEME = resource('https://v.example/s', [
  [RDF.type, SKOS.ConceptScheme],
  [DCT.title, '"S"@nl'],
  [SKOS.prefLabel, '"S"@nl'],
  [SKOS.definition, '"een kader"@nl'],
]);
const name = (n: number): Iri => `https://v.example/c/${n}`;
const parentOf = (n: number): number => Math.floor((n - 1) / 3);

/** A sound concept in a tree of threes; concepts on the same branch are never related. */
const concept = (n: number, ...more: (readonly [Iri, Term])[]): Resource =>
  resource(name(n), [
    [RDF.type, SKOS.Concept],
    [SKOS.prefLabel, `"concept ${n}"@nl`],
    [SKOS.definition, `"wat nummer ${n} is"@nl`],
    [SKOS.inScheme, 'https://v.example/s'],
    n === 0 ? [SKOS.topConceptOf, 'https://v.example/s'] : [SKOS.broader, name(parentOf(n))],
    ...more,
  ]);

const tree = (count: number): Map<Term, Resource> =>
  new Map([SCHEME, ...Array.from({ length: count }, (_, n) => concept(n))].map((one) => [one.iri, one]));

const become = (...resources: Resource[]): ResourceChange[] =>
  resources.map((after) => ({ iri: after.iri, before: undefined, after }));

/** Counts what is decoded: every look-up, and every resource passed over. */
class Counted extends Map<Term, Resource> {
  count = 0;
  override get(iri: Term): Resource | undefined {
    this.count++;
    return super.get(iri);
  }
  override *values(): MapIterator<Resource> {
    for (const one of super.values()) {
      this.count++;
      yield one;
    }
    return undefined;
  }
}

describe('What an edit breaks', () => {
  test.each<Topic>(['everything', 'hierarchy', 'mappings', 'labels', 'kinds'])(
    'is, of the integrity conditions of SKOS, what the whole breaks after it and not before: %s',
    (topic) => {
      fc.assert(
        fc.property(edited(topic), ({ before, edits }) => {
          let view = viewOf(before);
          for (const changes of edits) {
            const after = viewWith(view, changes);
            const was = new Set(keys(validate(view, SKOS_RULES)));
            const expected = keys(validate(after, SKOS_RULES)).filter((key) => !was.has(key));
            expect(keys(newFindings(view, changes, SKOS_RULES))).toEqual(expected);
            view = after;
          }
        }),
        { numRuns: 3000 },
      );
    },
  );

  test('is nothing where a sound concept is added, revised or moved within a sound tree', () => {
    const view = viewOf(tree(40));
    expect(validate(view, RULES)).toEqual([]);
    const fresh = concept(40);
    const revised = concept(7, [SKOS.altLabel, '"zeven"@nl']);
    const moved = resource(name(30), [
      [RDF.type, SKOS.Concept],
      [SKOS.prefLabel, '"concept 30"@nl'],
      [SKOS.definition, '"wat nummer 30 is"@nl'],
      [SKOS.inScheme, 'https://v.example/s'],
      [SKOS.broader, name(5)],
    ]);
    for (const one of [fresh, revised, moved]) expect(newFindings(view, become(one))).toEqual([]);
  });

  test('finds that a concept comes to lie under one that is related to a concept far below it', () => {
    const content = tree(40);
    content.set(name(39), concept(39, [SKOS.related, name(2)])); // 39 lies below 12, and that below 3
    const view = viewOf(content);
    expect(validate(view, SKOS_RULES)).toEqual([]);
    const found = newFindings(view, become(concept(3, [SKOS.broader, name(2)])), SKOS_RULES);
    expect(keys(found)).toEqual([`skos-s27 ${name(39)} ${name(2)}`]);
  });

  test('finds so too where the way up goes by matches, stated from below and from above', () => {
    const content = tree(40);
    const outside = 'https://elsewhere.example/x';
    content.set(name(5), concept(5, [SKOS.broadMatch, outside]));
    content.set(name(8), concept(8, [SKOS.narrowMatch, outside])); // 16 → 5 → outside → 8 → 2
    const found = newFindings(viewOf(content), become(concept(16, [SKOS.related, name(2)])), SKOS_RULES);
    expect(keys(found)).toEqual([`skos-s27 ${name(16)} ${name(2)}`]);
  });

  test('finds a cycle made by moving', () => {
    const found = newFindings(viewOf(tree(40)), become(concept(1, [SKOS.broader, name(13)])), RULES);
    expect(keys(found)).toContainEqual(expect.stringContaining('quality-hierarchy-cycle'));
  });

  test('tells of the concepts left under a retired one', () => {
    const found = newFindings(viewOf(tree(40)), become(concept(1, [OWL.deprecated, '"true"'])));
    expect(keys(found)).toEqual([4, 5, 6].map((n) => `quality-retired-broader ${name(n)} ${name(1)}`));
  });

  test('tells of a link to nothing, on the concept that is added or left behind', () => {
    const view = viewOf(tree(40));
    expect(keys(newFindings(view, become(concept(39, [SKOS.related, name(99)]))))).toEqual([
      `quality-dangling-relation ${name(39)} ${name(99)}`,
    ]);
    const gone = newFindings(view, [{ iri: name(12), before: undefined, after: undefined }]);
    expect(keys(gone)).toEqual([37, 38, 39].map((n) => `quality-dangling-relation ${name(n)} ${name(12)}`));
  });

  test('tells of a label that clashes with that of a concept it is told of', () => {
    const changes = become(
      resource(name(40), [
        [RDF.type, SKOS.Concept],
        [SKOS.prefLabel, '"concept 20"@nl'],
        [SKOS.definition, '"iets anders"@nl'],
        [SKOS.inScheme, 'https://v.example/s'],
        [SKOS.broader, name(3)],
      ]),
    );
    const found = newFindings(viewOf(tree(40)), changes, RULES, [name(20)]);
    expect(keys(found)).toEqual([`nl-sbb-pref-label-unique ${name(40)} "concept 20"@nl`]);
  });

  test.each([
    ['a revision', (n: number) => become(concept(n, [SKOS.altLabel, '"x"@nl']))],
    [
      'a new concept',
      (n: number) =>
        become(
          resource('https://v.example/c/new', [
            [RDF.type, SKOS.Concept],
            [SKOS.broader, name(n)],
            [SKOS.inScheme, 'https://v.example/s'],
          ]),
        ),
    ],
    ['a move', (n: number) => become(concept(n, [SKOS.broader, name(2)]))],
    ['a new relation', (n: number) => become(concept(n, [SKOS.related, name(5)]))],
    ['a mapping', (n: number) => become(concept(n, [SKOS.exactMatch, 'https://elsewhere.example/x']))],
    [
      'a new scheme title',
      () =>
        become(
          resource('https://v.example/s', [
            [RDF.type, SKOS.ConceptScheme],
            [DCT.title, '"T"@nl'],
          ]),
        ),
    ],
    ['a deletion', (n: number) => [{ iri: name(n), before: undefined, after: undefined }]],
  ])('reads for %s no more of a vocabulary a thousand times larger', (_what, changesOf) => {
    const reads = [40, 40_000].map((count) => {
      const content = new Counted(tree(count));
      const view = viewOf(content);
      newFindings(view, changesOf(20)); // the index of who points where, made once for a vocabulary
      content.count = 0;
      newFindings(view, changesOf(30));
      return content.count;
    });
    expect(reads[1]! - reads[0]!).toBeLessThanOrEqual(20);
    expect(reads[0]).toBeGreaterThan(0);
  });
});
