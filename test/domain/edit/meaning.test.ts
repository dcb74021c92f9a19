import { describe, expect, test } from '@jest/globals';
import type { Edit, SlotChange } from '../../../src/domain/edit/edit.ts';
import { meaningOf, wordDifference } from '../../../src/domain/edit/meaning.ts';
import { meaningOfEdit } from '../../../src/domain/edit/meaning-of-edit.ts';
import type { Operation } from '../../../src/domain/edit/operation.ts';
import { perform } from '../../../src/domain/edit/perform.ts';
import { slotChanges } from '../../../src/domain/edit/slot.ts';
import { ANIMALS, asView, iri, reason, territory } from './asked.ts';

const labelOf = (one: string): string => one.replace('http://example.org/', '');

function changesOf(operation: Operation, vocabulary = ANIMALS): SlotChange[] {
  const result = perform(operation, asView(vocabulary), territory);
  if (!result.ok) throw new Error(result.refusal.message);
  return slotChanges(result.value);
}
const told = (operation: Operation, vocabulary?: string): string[] =>
  changesOf(operation, vocabulary).flatMap((change) => {
    const { code, nl, en } = meaningOf(change, labelOf);
    return [`${code}: ${nl} / ${en}`];
  });
const revise = (
  field: 'prefLabel' | 'altLabel' | 'definition',
  language: string,
  ...values: string[]
): Operation => ({
  kind: 'revise',
  uri: iri('cat'),
  fields: { texts: [{ field, language, values }] },
});

describe('What a change means', () => {
  test('is told for texts with their language', () => {
    expect(told(revise('definition', 'nl', 'klein huisdier'))).toEqual([
      'text-changed: definitie (nl) gewijzigd / definition (nl) changed',
    ]);
    expect(told(revise('definition', 'en', 'pet'))).toEqual([
      'text-added: definitie (en) toegevoegd / definition (en) added',
    ]);
    expect(told(revise('definition', 'nl'))).toEqual([
      'text-removed: definitie (nl) verwijderd / definition (nl) removed',
    ]);
    expect(told(revise('prefLabel', 'nl', 'poes'))).toEqual([
      'label-changed: voorkeurslabel (nl) gewijzigd / preferred label (nl) changed',
    ]);
    expect(told(revise('altLabel', 'nl', 'poes'))).toEqual([
      'label-added: alternatief label “poes” (nl) toegevoegd / alternative label “poes” (nl) added',
    ]);
  });

  test('is told for the place of a concept', () => {
    expect(told({ kind: 'move', uri: iri('cat'), broader: [iri('plants')] })).toEqual([
      'moved: verplaatst onder plants / moved under plants',
    ]);
    expect(told({ kind: 'move', uri: iri('cat'), broader: [] })).toContain(
      'moved-to-top: niet langer onder mammals / no longer under mammals',
    );
  });

  test('is told for retiring, relations and mappings', () => {
    expect(told({ kind: 'retire', uri: iri('cat'), successors: [iri('dog')], reason })).toEqual([
      'succeeded: opgevolgd door dog / succeeded by dog',
      'retired: uitgefaseerd / retired',
      'text-added: wijzigingsnota (nl) toegevoegd / change note (nl) added',
    ]);
    expect(told({ kind: 'relate', uri: iri('cat'), related: iri('dog'), remove: true })).toEqual([
      'link-removed: verwant begrip cat verwijderd / related concept cat removed',
    ]);
    expect(
      told({ kind: 'map', uri: iri('cat'), mapping: 'closeMatch', target: iri('x'), remove: false }),
    ).toEqual(['link-added: nauwe overeenkomst x toegevoegd / close match x added']);
  });

  test('is told for what is new', () => {
    const added = told({
      kind: 'add-concept',
      uri: iri('new'),
      scheme: iri('s'),
      broader: [iri('cat')],
      fields: {},
    });
    expect(added).toContain('added: begrip toegevoegd / concept added');
    expect(added).toContain('moved: geplaatst onder cat / placed under cat');
  });

  test('is told for properties nobody here knows', () => {
    const properties = [{ property: 'http://x.org/ns#colour', values: ['"red"^^http://x.org/c'] }];
    expect(told({ kind: 'revise', uri: iri('cat'), fields: { properties } })).toEqual([
      'value-added: colour toegevoegd / colour added',
    ]);
  });

  test('is shown word by word where one text became another', () => {
    const [change] = changesOf(revise('definition', 'nl', 'klein huisdier'));
    expect(change && wordDifference(change)).toEqual([
      { kind: 'new', text: 'klein ' },
      { kind: 'same', text: 'huisdier' },
    ]);
    const [added] = changesOf(revise('definition', 'en', 'pet'));
    expect(added && wordDifference(added)).toBeUndefined();
  });
});

describe('What an edit means', () => {
  const summary = (operation: Operation, changes: readonly SlotChange[] = []): string => {
    const one: Edit = { id: '1', by: 'ann', at: '', operation, changes };
    const { nl, en } = meaningOfEdit(one, labelOf);
    return `${nl} / ${en}`;
  };
  const slot = 'http://www.w3.org/2004/02/skos/core#definition@nl';
  const value = { terms: [] };
  const cat = iri('cat');
  const cases: readonly (readonly [Operation, string])[] = [
    [
      { kind: 'add-concept', uri: cat, scheme: iri('s'), broader: [iri('dog')], fields: {} },
      'begrip cat toegevoegd onder dog / concept cat added under dog',
    ],
    [
      { kind: 'add-concept', uri: cat, scheme: iri('s'), broader: [], fields: {} },
      'topbegrip cat toegevoegd / top concept cat added',
    ],
    [{ kind: 'move', uri: cat, broader: [iri('dog')] }, 'cat verplaatst onder dog / cat moved under dog'],
    [{ kind: 'move', uri: cat, broader: [] }, 'cat verplaatst naar de top / cat moved to the top'],
    [
      { kind: 'relate', uri: cat, related: iri('dog'), remove: false },
      'cat verwant met dog / cat related to dog',
    ],
    [
      { kind: 'map', uri: cat, mapping: 'exactMatch', target: iri('x'), remove: true },
      'cat: exacte overeenkomst met x verwijderd / cat: exact match with x removed',
    ],
    [
      { kind: 'retire', uri: cat, successors: [iri('dog')], reason },
      'cat uitgefaseerd, opgevolgd door dog / cat retired, succeeded by dog',
    ],
    [
      { kind: 'retire', uri: cat, successors: [], reason },
      'cat uitgefaseerd, zonder opvolger / cat retired, without a successor',
    ],
    [{ kind: 'merge', uri: cat, into: iri('dog'), reason }, 'cat samengevoegd met dog / cat merged into dog'],
    [
      {
        kind: 'split',
        uri: cat,
        parts: [
          { uri: iri('a'), fields: {} },
          { uri: iri('b'), fields: {} },
        ],
        reason,
      },
      'cat gesplitst in a, b / cat split into a, b',
    ],
    [
      { kind: 'add-collection', uri: cat, scheme: iri('s'), ordered: false, members: [], fields: {} },
      'collectie cat toegevoegd / collection cat added',
    ],
    [{ kind: 'set-members', uri: cat, members: [] }, 'leden van cat gewijzigd / members of cat changed'],
    [
      { kind: 'upload', fileName: 'x.ttl' },
      'verschil met bestand x.ttl: 0 onderdelen / difference with file x.ttl: 0 resources',
    ],
    [{ kind: 'rollback', revision: 3 }, 'teruggezet naar revisie 3 / rolled back to revision 3'],
    [
      { kind: 'resolve', uri: cat, slot, choice: 'theirs', mine: value, theirs: value, value },
      'conflict over definitie van cat: die van het kader behouden / conflict over definition of cat: the vocabulary’s was kept',
    ],
  ];
  test.each(cases)('is one line: %j', (operation, expected) => {
    expect(summary(operation)).toBe(expected);
  });

  test('names what a revision changes', () => {
    const operation = revise('definition', 'nl', 'x');
    expect(summary(operation, changesOf(operation))).toBe(
      'cat: definitie (nl) gewijzigd / cat: definition (nl) changed',
    );
  });
});
