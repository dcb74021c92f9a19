import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { encode, resourcesOf } from '../../src/domain/resource.ts';
import { viewOf, type View } from '../../src/domain/view.ts';
import { Catalog } from '../../src/snapshot/catalog.ts';
import { Heads } from '../../src/snapshot/heads.ts';
import { readContent } from '../../src/snapshot/snapshot.ts';
import type { Reader } from '../../src/store/reader.ts';
import type { Transaction } from '../../src/store/transaction.ts';
import { told } from '../domain/vocabulary-arbitrary.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { importTurtle, turtle } from '../support/vocabularies.ts';

const concept = (name: string, rest = '') => `ex:${name} a skos:Concept ${rest}.\n`;

/** Five revisions that add, change, take away and bring back. */
const REVISIONS = [
  concept('a') + concept('b', '; skos:broader ex:a'),
  concept('a', '; skos:prefLabel "a"@nl') + concept('c', '; skos:broader ex:b'),
  concept('a', '; skos:prefLabel "a"@nl') + concept('b', '; skos:broader ex:c') + concept('c'),
  concept('c') + 'ex:k a skos:Collection ; skos:memberList ( ex:c ex:b ) .\n',
  concept('a') + concept('b', '; skos:related ex:a') + concept('c'),
];

describe.each(DATABASES)('The heads on %s', (_name, open) => {
  let database: TestDatabase;
  let reader: Reader;
  beforeEach(async () => {
    database = await open();
    reader = database.store.reader;
  });
  afterEach(() => database.close());

  const importAll = async (texts = REVISIONS) => {
    for (const text of texts) await importTurtle(database.store, 'v', text);
  };
  const read = async (revision: number) => told(viewOf((await readContent(reader, 'v', revision)).content));

  /** Fails where a whole revision is read. */
  const frugal = (): Reader =>
    Object.assign(Object.create(reader) as Reader, {
      descriptions: () => {
        throw new Error('all was read');
      },
    });

  test('are read whole once, and then follow by what changed', async () => {
    const heads = new Heads();
    for (const [at, text] of REVISIONS.entries()) {
      await importTurtle(database.store, 'v', text);
      const head = await heads.headOf(at === 0 ? reader : frugal(), 'v');
      expect([head.vocabulary, head.revision]).toEqual(['v', at + 1]);
      expect(head.prefixes).toMatchObject({ ex: 'http://example.org/' });
      expect(told(head)).toEqual(await read(at + 1));
    }
  });

  test('catch up over several revisions at once', async () => {
    const heads = new Heads();
    await importAll(REVISIONS.slice(0, 1));
    await heads.headOf(reader, 'v');
    await importAll(REVISIONS.slice(1));
    expect(told(await heads.headOf(frugal(), 'v'))).toEqual(await read(5));
  });

  test('start from the newest release where there is one', async () => {
    await importTurtle(database.store, 'v', REVISIONS[0]!, { release: '1.0.0' });
    const heads = new Heads(await Catalog.open(reader));
    await importAll(REVISIONS.slice(1));
    expect(told(await heads.headOf(frugal(), 'v'))).toEqual(await read(5));
  });

  test('are kept: the same head is given while nothing changed', async () => {
    const heads = new Heads();
    await importAll();
    expect(await heads.headOf(reader, 'v')).toBe(await heads.headOf(reader, 'v'));
  });

  test.each([
    ['a kept head', true],
    ['nothing', false],
  ])('tell how it was at every older revision, from %s', async (_from, hasHead) => {
    const heads = new Heads();
    await importAll();
    if (hasHead) await heads.headOf(reader, 'v');
    for (const revision of [5, 4, 3, 2, 1, 0]) {
      const view: View = await heads.at(hasHead ? frugal() : reader, 'v', revision);
      expect(told(view)).toEqual(await read(revision));
    }
  });

  test('of a vocabulary that is not there are empty', async () => {
    const head = await new Heads().headOf(reader, 'never');
    expect([head.revision, head.content.size, head.prefixes]).toEqual([0, 0, {}]);
  });

  test('in one layer again after a large change', async () => {
    const heads = new Heads();
    await importAll();
    await heads.headOf(reader, 'v');
    const many = Array.from({ length: 5_100 }, (_, i) => concept(`n${i}`, '; skos:broader ex:a')).join('');
    await importTurtle(database.store, 'v', many + REVISIONS[1]);
    const head = await heads.headOf(frugal(), 'v');
    expect(told(head)).toEqual(await read(6));
    expect([head.content, head.narrower].map(({ constructor }) => constructor.name)).toEqual([
      'EncodedContent',
      'Map',
    ]);
  });

  /** The next revision, with one concept more, within the transaction. */
  const addRevision = async (transaction: Transaction, number: number, name: string) => {
    const [iri, at] = [`http://example.org/${name}`, '2026-01-01T00:00:00.000Z'];
    const resource = resourcesOf((await turtle(concept(name))).statements).get(iri)!;
    await transaction.lock('v', at);
    const counts = { added: 1, changed: 0, removed: 0 };
    await transaction.addRevision({
      vocabulary: 'v',
      number,
      at,
      actor: 'test',
      message: '',
      prefixes: '{}',
      ...counts,
    });
    await transaction.addDescriptions([
      { vocabulary: 'v', iri, since: number, until: null, content: encode(resource) },
    ]);
  };

  test('within a transaction are those it sees before it writes, and outlive its rollback unharmed', async () => {
    const heads = new Heads();
    await importAll(REVISIONS.slice(0, 2));
    const rolledBack = database.store.transact(async (transaction) => {
      expect((await heads.headOf(transaction, 'v')).revision).toBe(2);
      await addRevision(transaction, 3, 'never');
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    expect(told(await heads.headOf(reader, 'v'))).toEqual(await read(2));
    await database.store.transact((transaction) => addRevision(transaction, 3, 'real'));
    const head = await heads.headOf(frugal(), 'v');
    expect([head.kinds.has('http://example.org/never'), head.kinds.has('http://example.org/real')]).toEqual([
      false,
      true,
    ]);
  });

  test('ahead of a reader go back to what it sees, and stay kept', async () => {
    const heads = new Heads();
    await importAll();
    const newest = await heads.headOf(reader, 'v');
    const late = Object.assign(Object.create(reader) as Reader, {
      vocabulary: async () => ({ id: 'v', head: 3, createdAt: '' }),
    });
    expect(told(await heads.headOf(late, 'v'))).toEqual(await read(3));
    expect(await heads.headOf(reader, 'v')).toBe(newest);
  });
});
