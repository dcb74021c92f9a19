import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  applyChanges,
  changesBetween,
  languageOfSlot,
  resourceFrom,
  slotsOf,
} from '../../../src/domain/edit/slot.ts';
import { slotName, slotOf, slotParts } from '../../../src/domain/edit/slot-name.ts';
import { DCT, SKOS } from '../../../src/domain/namespaces.ts';
import { resourcesOf } from '../../../src/domain/resource.ts';
import { encoded, resource, ROOT, wildResource } from './resources.ts';

const CASES = { numRuns: 3000 };

describe('The slots of a resource', () => {
  test('hold all its statements, blank nodes and named graphs too', () => {
    fc.assert(
      fc.property(fc.oneof(resource, wildResource), (one) => {
        expect(encoded(one && resourceFrom(one.iri, slotsOf(one)))).toBe(encoded(one));
      }),
      CASES,
    );
  });

  test('that change from one resource to another make the one of the other', () => {
    fc.assert(
      fc.property(resource, resource, (before, after) => {
        expect(encoded(applyChanges(before, ROOT, changesBetween(before, after)))).toBe(encoded(after));
      }),
      CASES,
    );
    fc.assert(
      fc.property(wildResource, wildResource, (before, after) => {
        if (before && after && before.iri !== after.iri) return;
        const iri = before?.iri ?? after?.iri ?? ROOT;
        expect(encoded(applyChanges(before, iri, changesBetween(before, after)))).toBe(encoded(after));
      }),
      CASES,
    );
  });

  test('do not change from a resource to itself', () => {
    fc.assert(
      fc.property(wildResource, (one) => expect(changesBetween(one, one)).toEqual([])),
      CASES,
    );
  });

  test('are one a language for text, one a value for sets, one a property for the rest', () => {
    expect(slotOf('', SKOS.definition, '"x"@nl')).toBe(`${SKOS.definition}@nl`);
    expect(slotOf('', SKOS.definition, '"x"')).toBe(`${SKOS.definition}@`);
    expect(slotOf('', SKOS.altLabel, '"x"@nl')).toBe(`${SKOS.altLabel} "x"@nl`);
    expect(slotOf('', DCT.source, 'urn:x')).toBe(`${DCT.source} urn:x`);
    expect(slotOf('urn:g', SKOS.broader, 'urn:x')).toBe(`<urn:g> ${SKOS.broader}`);
  });

  test('have names that tell their parts, whatever signs are in these', () => {
    const iri = fc.constantFrom('http://a@b/c', 'urn:@', 'urn:x', 'urn:@nl');
    const parts = fc.oneof(
      fc.record({ graph: fc.oneof(fc.constant(''), iri), property: iri }),
      fc.record({ graph: iri, property: iri, language: fc.constantFrom('', 'nl', 'nl-be') }),
      fc.record({
        graph: iri,
        property: iri,
        value: fc.oneof(
          iri,
          fc.string().map((text) => `"${text}"@nl`),
        ),
      }),
    );
    fc.assert(
      fc.property(parts, (one) => expect(slotParts(slotName(one))).toEqual(one)),
      CASES,
    );
  });

  test('tell the language of their text', () => {
    expect(languageOfSlot(`${SKOS.definition}@nl`)).toBe('nl');
    expect(languageOfSlot(`${SKOS.altLabel} "x"@nl-be`)).toBe('nl-be');
    expect(languageOfSlot(`${SKOS.prefLabel}@`)).toBe('');
    expect(languageOfSlot(`${SKOS.related} urn:x`)).toBeUndefined();
    expect(languageOfSlot(SKOS.broader)).toBeUndefined();
  });

  test('keep what is said of a blank node with each slot that leads to it', () => {
    const said = (subject: string, predicate: string, object: string) => ({
      subject,
      predicate,
      object,
      graph: '',
    });
    const one = resourcesOf([
      said(ROOT, DCT.source, '_:b'),
      said(ROOT, SKOS.definition, '_:b'),
      said('_:b', 'urn:t', '"x"'),
    ]).get(ROOT);
    const nested = { '_:b': { 'urn:t': ['"x"'] } };
    expect(Object.fromEntries(slotsOf(one))).toEqual({
      [`${DCT.source} _:b`]: { terms: ['_:b'], nested },
      [SKOS.definition]: { terms: ['_:b'], nested },
    });
  });

  test('say whether the resource came or went whole', () => {
    const one = resourcesOf([{ subject: ROOT, predicate: 'urn:p', object: '"x"', graph: '' }]).get(ROOT);
    const other = resourcesOf([{ subject: ROOT, predicate: 'urn:q', object: '"x"', graph: '' }]).get(ROOT);
    expect(changesBetween(undefined, one).map(({ whole }) => whole)).toEqual([true]);
    expect(changesBetween(one, undefined).map(({ whole }) => whole)).toEqual([true]);
    expect(changesBetween(one, other).map(({ whole }) => whole)).toEqual([undefined, undefined]);
  });
});
