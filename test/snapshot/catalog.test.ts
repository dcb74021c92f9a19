import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import { OverlayContent } from '../../src/domain/view-with/overlay.ts';
import { Heads } from '../../src/snapshot/heads.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { reinstateTerm, withdrawTerm } from '../../src/workflow/withdrawal/withdraw-term.ts';
import { told } from '../domain/vocabulary-arbitrary.ts';
import { person } from '../support/editors.ts';
import { Catalog } from '../../src/snapshot/catalog.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { importTurtle } from '../support/vocabularies.ts';

const concept = (name: string, label: string) =>
  `ex:${name} a skos:Concept ; skos:prefLabel "${label}"@nl .\n`;
const on = (day: string) => new Date(`${day}T12:00:00Z`);

describe.each(DATABASES)('The catalog on %s', (_name, open) => {
  let database: TestDatabase;
  let catalog: Catalog;
  beforeEach(async () => {
    database = await open();
    const { store } = database;
    await importTurtle(store, 'v', concept('a', 'een') + concept('b', 'weg'), {
      release: '1.0.0',
      now: on('2026-01-01'),
    });
    await importTurtle(store, 'v', concept('a', 'twee'), { release: '2.0.0', now: on('2026-02-01') });
    await importTurtle(store, 'v', concept('a', 'concept'), { now: on('2026-03-01') });
    catalog = await Catalog.open(store.reader);
  });
  afterEach(() => database.close());

  const labelOf = async (pin: object) => {
    const selected = await catalog.select('v', pin);
    if (!selected.ok) return selected.refusal.code;
    const { content } = selected.value;
    return content.get('http://example.org/a')?.about['http://example.org/a']?.[
      'http://www.w3.org/2004/02/skos/core#prefLabel'
    ];
  };

  test('shows the newest release, not what is not released yet', async () => {
    expect(await labelOf({})).toEqual(['"twee"@nl']);
  });

  test.each([
    [{ version: '1.0.0' }, ['"een"@nl']],
    [{ version: '2.0.0' }, ['"twee"@nl']],
    [{ at: '2026-01-01' }, ['"een"@nl']],
    [{ at: '2026-01-31' }, ['"een"@nl']],
    [{ at: '2026-02-01T11:59:59Z' }, ['"een"@nl']],
    [{ at: '2026-02-01T12:00:00Z' }, ['"twee"@nl']],
    [{ at: '2030-01-01' }, ['"twee"@nl']],
    [{ at: '2025-12-31' }, 'UNKNOWN_VERSION'],
    [{ version: '3.0.0' }, 'UNKNOWN_VERSION'],
    [{ at: 'yesterday' }, 'BAD_ARGUMENT'],
    [{ at: '2026-02-31' }, 'BAD_ARGUMENT'],
    [{ at: '2026-01-01', version: '1.0.0' }, 'BAD_ARGUMENT'],
  ])('finds the version meant by %j', async (pin, expected) => {
    expect(await labelOf(pin)).toEqual(expected);
  });

  test('finds a term that the newest release no longer has where an older one is asked for', async () => {
    const old = await catalog.locate('http://example.org/b', { version: '1.0.0' });
    expect(old).toMatchObject({ ok: true, value: { release: { version: '1.0.0' } } });
    expect(await catalog.locate('http://example.org/never')).toEqual({ ok: true, value: undefined });
  });

  test('takes up a new release when it looks again, and says which vocabulary has one', async () => {
    expect(await catalog.refresh()).toEqual([]);
    await importTurtle(database.store, 'w', concept('c', 'drie'), { release: '1.0.0' });
    expect(await catalog.refresh()).toEqual(['w']);
    expect(catalog.find('http://example.org/c')?.vocabulary).toBe('w');
  });

  test('names what there is when it refuses', async () => {
    expect(await catalog.select('x')).toMatchObject({
      refusal: { code: 'UNKNOWN_VOCABULARY', remedy: 'Known: v.' },
    });
  });

  test('follows a release as if it had read it whole', async () => {
    const { store } = database;
    const more = concept('a', 'drie') + concept('c', 'nieuw') + 'ex:c skos:broader ex:a .\n';
    const rest = Array.from({ length: 20 }, (_, i) => concept(`x${i}`, `x${i}`)).join('');
    await importTurtle(store, 'v', more + rest, { release: '3.0.0', now: on('2026-04-01') });
    await catalog.refresh();
    const last = more.replace('nieuw', 'nieuwer') + rest;
    await importTurtle(store, 'v', last, { release: '3.0.1', now: on('2026-04-02') });
    expect(await catalog.refresh()).toEqual(['v']);
    const whole = (await Catalog.open(store.reader)).snapshot('v');
    const followed = catalog.snapshot('v');
    expect(followed?.content).toBeInstanceOf(OverlayContent);
    expect(told(followed as Snapshot)).toEqual(told(whole as Snapshot));
    expect(followed?.release).toEqual(whole?.release);
  });

  test('shows a withdrawn term in no version, and again when it is reinstated', async () => {
    const desk = { store: database.store, heads: new Heads(catalog), base: 'http://localhost:4000' };
    const caller = { actor: person('stien', 'steward', 'v'), now: on('2026-05-01') };
    const [vocabulary, uri] = ['v', 'http://example.org/a'];
    const reason = 'Arrest 12/2026';
    valueOrThrow(await withdrawTerm(desk, caller, { vocabulary, uri, reason, replacedBy: [] }));
    await catalog.refresh();
    expect(catalog.tombstone(uri)).toMatchObject({ reason });
    expect(catalog.find(uri)).toBeUndefined();
    expect(await labelOf({ version: '1.0.0' })).toBeUndefined();
    // What the next release is made from still has it: it is hidden, not lost.
    expect((await desk.heads.headOf(database.store.reader, 'v')).content.has(uri)).toBe(true);
    valueOrThrow(await reinstateTerm(desk, caller, { vocabulary, uri, reason: 'Vernietigd.' }));
    await catalog.refresh();
    expect(await labelOf({})).toEqual(['"twee"@nl']);
  });
});
