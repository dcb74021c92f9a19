import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../../src/domain/actor.ts';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import type { Desk } from '../../src/workflow/desk.ts';
import { addComment } from '../../src/workflow/discussion/add-comment.ts';
import { isFor } from '../../src/workflow/discussion/audience.ts';
import { editComment } from '../../src/workflow/discussion/change-comment.ts';
import { follow } from '../../src/workflow/follow.ts';
import { openProposal } from '../../src/workflow/proposals/open-proposal.ts';
import { proposeFile } from '../../src/workflow/proposals/propose-file.ts';
import { sees } from '../../src/workflow/proposals/held-proposal.ts';
import { openConsultation, describeProposal } from '../../src/workflow/proposals/steps.ts';
import { submitProposal } from '../../src/workflow/proposals/submit.ts';
import { registerUse } from '../../src/workflow/uses/register-use.ts';
import { setPolicy } from '../../src/workflow/vocabulary-policy.ts';
import { withdrawTerm } from '../../src/workflow/withdrawal/withdraw-term.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { BASE, person, THEMA } from '../support/editors.ts';
import { an, code, definition, rik, seen, stien, Table } from '../support/proposing.ts';
import { importTurtle } from '../support/vocabularies.ts';

const META = 'http://example.org/meta';
const OPEN = 'http://example.org/open';
const reader = person('lezer');
const vocabulary = 'thema';

describe.each(DATABASES)('On %s', (_name, open) => {
  let database: TestDatabase;
  let desk: Desk;
  let table: Table;
  const by = (actor: Actor, key?: string) => table.by(actor, key);
  beforeEach(async () => {
    database = await open();
    table = new Table(database);
    ({ desk } = table);
    await importTurtle(database.store, vocabulary, THEMA, { release: '1.0.0' });
  });
  afterEach(() => database.close());

  test('an accepted proposal is public, unless its vocabulary has no release yet', async () => {
    const { proposal } = await table.accepted(await table.approved(an, definition(META, 'Beter.')));
    const { store } = database;
    expect(await sees(store.reader, reader, proposal, table.now())).toBe(true);
    await importTurtle(store, 'geheim', THEMA.replaceAll('ex:', 'ex:g-'));
    const unreleased = { ...proposal, vocabulary: 'geheim' };
    expect(await sees(store.reader, reader, unreleased, table.now())).toBe(false);
    const editor = person('ed', 'contributor', 'geheim');
    expect(await sees(store.reader, editor, unreleased, table.now())).toBe(true);
  });

  test('who may not read drafts cannot learn by following which URIs are not released', async () => {
    await importTurtle(database.store, 'geheim', 'ex:x a skos:Concept .');
    const secret = { uri: 'http://example.org/x' };
    expect(code(await follow(desk, by(reader), secret))).toBe('UNKNOWN_URI');
    expect(code(await follow(desk, by(person('ed', 'translator', 'geheim')), secret))).toBe('ok');
    expect(code(await follow(desk, by(reader), { uri: META }))).toBe('ok');
  });

  test('a receipt answers only who still has the right, and the scope', async () => {
    const held = await table.drafted(an, definition(META, 'Beter.'));
    const submit = (actor: Actor) => submitProposal(desk, by(actor, 'sleutel'), seen(held));
    valueOrThrow(await submit(an));
    expect(code(await submit(an))).toBe('ok');
    expect(code(await submit({ ...an, scopes: ['read'] }))).toBe('FORBIDDEN');
    expect(code(await submit({ ...an, rights: [] }))).toBe('FORBIDDEN');
    const asked = { vocabulary, title: 'Nieuw' };
    valueOrThrow(await openProposal(desk, by(an, 'tweede'), asked));
    expect(code(await openProposal(desk, by({ ...an, rights: [] }, 'tweede'), asked))).toBe('FORBIDDEN');
  });

  test('what editors said before a consultation stays theirs when it opens, answers included', async () => {
    const held = await table.submitted(an, definition(META, 'Beter.'));
    const proposal = held.proposal.id;
    const say = (actor: Actor, text: string, replyTo?: string) =>
      addComment(desk, by(actor), { proposal, text, replyTo });
    const before = valueOrThrow(await say(rik, 'Onder ons.'));
    const window = { opens: '2026-02-01', closes: '2026-03-01' };
    const now = valueOrThrow(await openConsultation(desk, by(stien), { ...seen(held), ...window }));
    const answer = valueOrThrow(await say(an, 'Blijft onder ons.', before.comment.id));
    const since = valueOrThrow(await say(rik, 'Voor iedereen.'));
    const readable = [before, answer, since].map(({ comment }) => isFor(reader, comment, now.proposal));
    expect(readable).toEqual([false, false, true]);
    expect([before, answer].every(({ comment }) => isFor(an, comment, now.proposal))).toBe(true);
    expect(code(await say(reader, 'Wat?', before.comment.id))).toBe('UNKNOWN_COMMENT');
    expect(code(await say(reader, 'Ja.', since.comment.id))).toBe('ok');
    const edit = { comment: before.comment.id, seen: 1, text: 'Anders.' };
    expect(code(await editComment(desk, by(reader), edit))).toBe('UNKNOWN_COMMENT');
  });

  test('two stewards who withdraw one term at once are both answered', async () => {
    const stone = { vocabulary, uri: META, reason: 'Vonnis.', replacedBy: [] };
    const both = await Promise.all([stien, stien].map((who) => withdrawTerm(desk, by(who), stone)));
    expect(both.map(code)).toEqual(['ok', 'ok']);
    await importTurtle(database.store, 'ander', 'ex:open a skos:Concept .', { release: '1.0.0' });
    const sam = person('sam', 'steward', 'ander');
    const apart = await Promise.all([
      withdrawTerm(desk, by(stien), { ...stone, uri: OPEN }),
      withdrawTerm(desk, by(sam), { ...stone, uri: OPEN, vocabulary: 'ander' }),
    ]);
    expect(apart.map(code)).toEqual(['ok', 'ok']);
    expect(await database.store.reader.countRecords('tombstone', { status: 'set' })).toBe(3);
  });

  test('a policy claims no URIs that another vocabulary claims or describes, nor signs off for no organisation', async () => {
    await importTurtle(database.store, 'b', '<http://b.example.org/id/x> a skos:Concept .', {
      release: '1.0.0',
    });
    const policy = {
      vocabulary,
      seen: 0,
      approvals: 1,
      signOff: [],
      consultationDays: 0,
      silenceDays: null,
      uriTemplate: `${BASE}/id/{kind}/thema/{ref}`,
      namespaces: [],
    };
    const set = (some: object) => setPolicy(desk, by(stien), { ...policy, ...some });
    for (const [some, item] of [
      [{ namespaces: ['http://b.example.org/'] }, 'namespaces'],
      [{ namespaces: [`${BASE}/id/concept/b/`] }, 'namespaces'],
      [{ uriTemplate: `${BASE}/id/{kind}/b/{ref}` }, 'uriTemplate'],
      [{ uriTemplate: `${BASE}/id/{ref}` }, 'uriTemplate'],
      [{ signOff: ['iemand'] }, 'iemand'],
    ] as const) {
      const result = await set(some);
      expect([some, result.ok, !result.ok && result.refusal]).toEqual([
        some,
        false,
        expect.objectContaining({ code: 'BAD_ARGUMENT', item }),
      ]);
    }
    expect(code(await set({ namespaces: ['http://c.example.org/'], signOff: ['OVO000001'] }))).toBe('ok');
  });

  test('who uses some terms hears of every release, and of those terms when an import releases them', async () => {
    const use = { vocabulary, name: 'loket', contact: '', release: '1.0.0', uris: [META] };
    valueOrThrow(await registerUse(desk, by(reader), use));
    valueOrThrow(await follow(desk, by(person('volger')), { uri: META }));
    const at = { now: table.now() };
    await importTurtle(database.store, vocabulary, THEMA.replace('Vrije', 'Open'), {
      release: '2.0.0',
      ...at,
    });
    const heard = async (account: string) => {
      const entries = await database.store.reader.inbox(account, { first: 9 });
      const releases = entries.filter(({ action }) => action === 'release');
      return releases.map(({ payload }) => (JSON.parse(payload) as { version: string }).version);
    };
    expect([await heard('lezer'), await heard('volger')]).toEqual([['2.0.0'], []]);
    await importTurtle(database.store, vocabulary, THEMA.replace('over', 'bij'), { release: '3.0.0', ...at });
    expect([await heard('lezer'), await heard('volger')]).toEqual([['3.0.0', '2.0.0'], ['3.0.0']]);
  });

  test('a proposal names at most 100 sources of 2,000 characters', async () => {
    const many = Array.from({ length: 101 }, (_, i) => `bron ${i}`);
    const asked = { vocabulary, title: 'Nieuw' };
    expect(code(await openProposal(desk, by(an), { ...asked, sources: many }))).toBe('TOO_LARGE');
    expect(code(await openProposal(desk, by(an), { ...asked, sources: ['x'.repeat(2_001)] }))).toBe(
      'TOO_LARGE',
    );
    const held = await table.drafted(an);
    const told = { ...seen(held), title: 'a', rationale: 'b' };
    expect(code(await describeProposal(desk, by(an), { ...told, sources: many }))).toBe('TOO_LARGE');
    expect(code(await describeProposal(desk, by(an), { ...told, sources: many.slice(1) }))).toBe('ok');
  });

  test('a file is read before anything is locked, and only for who may propose it', async () => {
    const held = await table.drafted(an);
    const file = { ...seen(held), fileName: 'x.ttl', content: 'geen turtle' };
    expect(code(await proposeFile(desk, by(reader), file))).toBe('UNKNOWN_PROPOSAL');
    let inside = false;
    const watched: Desk = {
      ...desk,
      store: Object.assign(Object.create(desk.store) as Desk['store'], {
        transact: () => {
          inside = true;
          throw new Error('a transaction was begun');
        },
      }),
    };
    expect(code(await proposeFile(watched, by(an), file))).toBe('BAD_RDF');
    expect(inside).toBe(false);
  });
});
