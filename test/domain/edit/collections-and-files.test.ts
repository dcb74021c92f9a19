import { describe, expect, test } from '@jest/globals';
import type { Operation } from '../../../src/domain/edit/operation.ts';
import { edit, perform, rollbackChanges, uploadChanges } from '../../../src/domain/edit/perform.ts';
import { applyChanges } from '../../../src/domain/edit/slot.ts';
import { SKOS } from '../../../src/domain/namespaces.ts';
import { encode, resourcesOf, statements } from '../../../src/domain/resource.ts';
import { viewWith } from '../../../src/domain/view-with.ts';
import { stableBlankNodes } from '../../../src/rdf/blank-nodes.ts';
import { ANIMALS, asView, code, done, iri, territory } from './asked.ts';

const add = (ordered: boolean, ...members: string[]): Operation => ({
  kind: 'add-collection',
  uri: iri('new'),
  scheme: iri('s'),
  ordered,
  members: members.map(iri),
  fields: { texts: [{ field: 'prefLabel', language: 'nl', values: ['nieuw'] }] },
});
const set = (uri: string, ...members: string[]): Operation => ({
  kind: 'set-members',
  uri: iri(uri),
  members: members.map(iri),
});

describe('Collections', () => {
  test('are added with their members', () => {
    expect(done(ANIMALS, add(false, 'cat', 'dog'))).toEqual([
      '+ :new a skos:Collection',
      '+ :new skos:inScheme :s',
      '+ :new skos:member :cat',
      '+ :new skos:member :dog',
      '+ :new skos:prefLabel "nieuw"@nl',
    ]);
  });

  test('keep the order of an ordered one', () => {
    const view = asView(ANIMALS);
    for (const members of [['dog', 'cat', 'plants'], ['plants', 'dog'], ['cat'], []]) {
      const result = perform(add(true, ...members), view, territory);
      const after = result.ok ? viewWith(view, result.value) : view;
      expect(after.members.get(iri('new')) ?? []).toEqual(members.map(iri));
      const change: Operation = set('new', ...[...members].reverse(), 'animals');
      const again = perform(change, after, territory);
      expect(again.ok && viewWith(after, again.value).members.get(iri('new'))).toEqual(
        [...members].reverse().concat('animals').map(iri),
      );
      expect(again.ok && Object.keys(again.value[0]?.after?.about ?? {})).toHaveLength(members.length + 2);
    }
  });

  test('name the nodes of their list as the reader does, so that a file read again is no change', async () => {
    const view = asView(ANIMALS);
    for (const members of [['dog'], ['dog', 'cat'], ['plants', 'cat', 'dog', 'animals', 'mammals']]) {
      const result = perform(add(true, ...members), view, territory);
      const made = (result.ok && result.value[0]?.after) || undefined;
      expect(made).toBeDefined();
      if (!made) return;
      const renamed = statements(made).map((one) => ({
        ...one,
        subject: one.subject.replace('_:b', '_:x'),
        object: one.object.replace('_:b', '_:x'),
      }));
      const read = resourcesOf(await stableBlankNodes(renamed)).get(iri('new'));
      expect(read && encode(read)).toBe(encode(made));
    }
  });

  test('state members both ways where they did', () => {
    const both = `${ANIMALS} :row a skos:OrderedCollection; skos:member :cat, :dog; skos:memberList ( :cat :dog ).`;
    const lines = done(both, set('row', 'plants'));
    expect(lines).toContain('+ :row skos:member :plants');
    expect(lines).toContain('- :row skos:member :cat');
    expect(done(ANIMALS, set('pets', 'cat', 'plants'))).toEqual([
      '+ :pets skos:member :plants',
      '- :pets skos:member :dog',
    ]);
  });

  test('keep foreign members that they had, and take none that is unknown', () => {
    const foreign = `${ANIMALS} :pets skos:member <http://elsewhere.org/x>.`;
    const members = [iri('cat'), 'http://elsewhere.org/x'];
    expect(done(foreign, { kind: 'set-members', uri: iri('pets'), members })).toEqual([
      '- :pets skos:member :dog',
    ]);
    expect(code(ANIMALS, { kind: 'set-members', uri: iri('pets'), members })).toBe('UNKNOWN_URI');
  });

  test('are refused with members of another kind, with themselves, and within themselves', () => {
    expect(code(ANIMALS, add(false, 'cat', 's'))).toBe('WRONG_KIND');
    expect(code(ANIMALS, set('pets', 'pets'))).toBe('SELF_RELATION');
    const nested = `${ANIMALS} :all a skos:Collection; skos:member :some. :some a skos:Collection; skos:member :pets.`;
    expect(code(nested, set('pets', 'all'))).toBe('CYCLE');
    expect(code(ANIMALS, set('cat', 'dog'))).toBe('WRONG_KIND');
    expect(code(ANIMALS, set('nowhere'))).toBe('UNKNOWN_URI');
    expect(code(ANIMALS, { ...add(false), uri: iri('pets') } as Operation)).toBe('URI_TAKEN');
  });
});

describe('Files and revisions', () => {
  test('an upload changes what differs, and makes of the view what the file says', () => {
    const [view, other] = [
      asView(ANIMALS),
      asView(`${ANIMALS.replace('huisdier', 'dier')} :x a skos:Concept.`),
    ];
    const changes = uploadChanges(view, other.content);
    expect(changes.map((change) => change.iri).sort()).toEqual([iri('cat'), iri('x')]);
    expect(uploadChanges(viewWith(view, changes), other.content)).toEqual([]);
  });

  test('a rollback makes again what was', () => {
    const [then, now] = [asView(ANIMALS), asView(ANIMALS.replace('huisdier', 'dier'))];
    const changes = rollbackChanges(
      [iri('cat'), iri('dog'), iri('cat')],
      (one) => now.content.get(one),
      (one) => then.content.get(one),
    );
    expect(changes).toEqual([
      { iri: iri('cat'), before: now.content.get(iri('cat')), after: then.content.get(iri('cat')) },
    ]);
  });

  test('are no operations upon a vocabulary alone', () => {
    expect(code(ANIMALS, { kind: 'upload', fileName: 'x.ttl' })).toBe('BAD_ARGUMENT');
    expect(code(ANIMALS, { kind: 'rollback', revision: 1 })).toBe('BAD_ARGUMENT');
  });
});

describe('An operation as an edit', () => {
  test('sets slots that make of each resource what the operation makes of it', () => {
    const view = asView(ANIMALS);
    const operation = add(true, 'cat', 'dog');
    const [made, result] = [
      edit(operation, view, territory, { id: '1', by: 'ann', at: '2026-01-01T00:00:00Z' }),
      perform(operation, view, territory),
    ];
    expect(made.ok && result.ok).toBe(true);
    if (!made.ok || !result.ok) return;
    for (const { iri: one, before, after } of result.value)
      expect(applyChanges(before, one, made.value.changes)).toEqual(after);
    expect(made.value).toMatchObject({ id: '1', by: 'ann', operation });
  });

  test('settles a conflict with a third value of the same slot only', () => {
    const resolve = (terms: string[]): Operation => ({
      kind: 'resolve',
      uri: iri('cat'),
      slot: `${SKOS.definition}@nl`,
      choice: 'other',
      mine: { terms: ['"a"@nl'] },
      theirs: { terms: ['"huisdier"@nl'] },
      value: { terms },
    });
    expect(done(ANIMALS, resolve(['" derde "@nl']))).toEqual([
      '+ :cat skos:definition "derde"@nl',
      '- :cat skos:definition "huisdier"@nl',
    ]);
    expect(done(ANIMALS, resolve([]))).toEqual(['- :cat skos:definition "huisdier"@nl']);
    expect(code(ANIMALS, resolve(['"x"@en']))).toBe('BAD_ARGUMENT');
    expect(code(ANIMALS, resolve(['" "@nl']))).toBe('BAD_TEXT');
    expect(code(ANIMALS, resolve(['javascript:x']))).toBe('BAD_TERM');
  });
});
