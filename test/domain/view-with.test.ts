import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RDF, SKOS } from '../../src/domain/namespaces.ts';
import { encode, resourcesOf, type Content, type Resource } from '../../src/domain/resource.ts';
import { viewOf } from '../../src/domain/view.ts';
import { LINKS, viewWith } from '../../src/domain/view-with.ts';
import type { Overlay } from '../../src/domain/view-with/overlay.ts';
import { encodedIn } from '../../src/domain/view-with/overlay.ts';
import { changed, edited, told } from './vocabulary-arbitrary.ts';

const concept = (name: string, parent?: string): Resource =>
  resourcesOf([
    { subject: `urn:${name}`, predicate: RDF.type, object: SKOS.Concept, graph: '' },
    ...(parent
      ? [{ subject: `urn:${name}`, predicate: SKOS.broader, object: `urn:${parent}`, graph: '' }]
      : []),
  ]).get(`urn:${name}`)!;

describe('A view with changes', () => {
  test('is the view of the changed content, whatever was changed, also a second and third time', () => {
    fc.assert(
      fc.property(edited(), ({ before, edits }) => {
        let content: Content = before;
        let view = viewOf(before);
        for (const changes of edits) {
          content = changed(content, changes);
          view = viewWith(view, changes);
          expect(told(view)).toEqual(told(viewOf(content)));
          expect(view.content.size).toBe(content.size);
          expect([...view.content.keys()].sort()).toEqual([...content.keys()].sort());
          for (const name of LINKS) expect(view[name].size).toBe([...view[name].keys()].length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is back at the old one when the changes are undone', () => {
    fc.assert(
      fc.property(edited(), ({ before, edits: [changes = []] }) => {
        const back = changes.map(({ iri }) => ({ iri, before: undefined, after: before.get(iri) }));
        const view = viewOf(before);
        expect(told(viewWith(viewWith(view, changes), back))).toEqual(told(view));
      }),
    );
  });

  test('leaves the view it was made from as it was', () => {
    const view = viewOf(new Map([['urn:a', concept('a')]]));
    viewWith(view, [{ iri: 'urn:b', before: undefined, after: concept('b', 'a') }]);
    expect([view.content.size, view.narrower.size, view.kinds.size]).toEqual([1, 0, 1]);
  });

  test('stays one layer over the first, as thick as what differs, however often it is changed', () => {
    const base = viewOf(new Map([['urn:a', concept('a')]]));
    let view = base;
    for (let time = 0; time < 100; time++) {
      const after = time % 2 ? undefined : concept('b', 'a');
      view = viewWith(view, [{ iri: 'urn:b', before: view.content.get('urn:b'), after }]);
    }
    const overlay = view.content as unknown as Overlay<string, Resource>;
    expect(overlay.base).toBe(base.content);
    expect(overlay.changed.size).toBe(0);
    expect((view.narrower as Overlay<string, readonly string[]>).base).toBe(base.narrower);
  });

  test('reads only what the change touches', () => {
    const read: string[] = [];
    const content = new Map(Array.from({ length: 1000 }, (_, i) => [`urn:${i}`, concept(String(i), '0')]));
    const view = viewOf(content);
    const get = content.get.bind(content);
    content.get = (iri) => (read.push(iri), get(iri));
    content.values = () => {
      throw new Error('all of it was read');
    };
    const next = viewWith(view, [{ iri: 'urn:5', before: undefined, after: concept('5', '7') }]);
    expect(next.broader.get('urn:5')).toEqual(['urn:7']);
    expect(new Set(read)).toEqual(new Set(['urn:5', 'urn:0']));
  });

  test('gives resources encoded, as content from the store does', () => {
    const [old, changedOne, fresh] = [concept('a'), concept('b', 'a'), concept('c', 'b')];
    const kept = { 'urn:a': encode(old), 'urn:b': encode(concept('b')) } as Record<string, string>;
    const stored = Object.assign(
      new Map([
        ['urn:a', old],
        ['urn:b', concept('b')],
      ]),
      {
        encoded: (iri: string) => kept[iri],
      },
    );
    const view = viewWith(viewOf(stored), [
      { iri: 'urn:b', before: undefined, after: changedOne },
      { iri: 'urn:c', before: undefined, after: fresh },
    ]);
    const { content } = viewWith(view, [{ iri: 'urn:a', before: old, after: undefined }]);
    expect(encodedIn(view.content, 'urn:a')).toBe(kept['urn:a']);
    expect(encodedIn(content, 'urn:a')).toBeUndefined();
    expect(encodedIn(content, 'urn:b')).toBe(encode(changedOne));
    expect(encodedIn(content, 'urn:c')).toBe(encode(fresh));
  });
});
