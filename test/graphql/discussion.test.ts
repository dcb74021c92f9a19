import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { NOW } from '../identity/people.ts';
import { EDITIONS } from './fixture.ts';
import { client, codes, type Client } from './people.ts';
import { at, send, sent, texts, type Seen } from './proposing.ts';
import { served, type Served } from './served.ts';

const KAT = 'http://x.test/kat';

let now = NOW;
let server: Served;
let an: Client;
let rik: Client;
let stien: Client;
let mia: Client;
let draft: Seen;
let edit: string;

beforeAll(async () => {
  server = await served(EDITIONS, () => (now = new Date(now.getTime() + 10)));
  an = await client(server, 'an', { in: 'dieren', role: 'contributor' });
  rik = await client(server, 'rik', { in: 'dieren', role: 'reviewer' });
  stien = await client(server, 'stien', { in: 'dieren', role: 'steward' });
  mia = await client(server, 'mia');
  draft = await sent(an, 'openProposal', { vocabulary: 'dieren', title: 'Katten' });
  draft = await sent(an, 'reviseConcept', { ...at(draft), uri: KAT, fields: texts('NOTE', 'Spint.') });
  edit = (await an.ask(`{ proposal(id: "${draft.id}") { edits { nodes { id } } } }`)).data.proposal.edits
    .nodes[0].id;
});
afterAll(() => server.stop());

const MORE = `id version text by { id name } replyTo edit uri editedAt earlier { text } mentions { id }
  deleted { by { id } } resolved { by { id } } viewerMay`;

interface Said {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly editedAt: readonly string[];
}

async function said(who: Client, mutation: string, args: object): Promise<Said & Record<string, unknown>> {
  const answer = await send(who, mutation, args, MORE);
  expect(answer.errors).toBeUndefined();
  return answer.data[mutation] as Said & Record<string, unknown>;
}

const seenOf = ({ id, version }: Said) => ({ comment: id, seen: version });

const comments = async (who: Pick<Client, 'ask'>, more = MORE) =>
  (
    await who.ask(
      `{ proposal(id: "${draft.id}") { comments { totalCount nodes { ${more} } } edits { nodes { commentCount } } } }`,
    )
  ).data.proposal;

test('A thread is of a proposal or of one edit, is answered, called to, and dealt with', async () => {
  const first = await said(rik, 'addComment', {
    proposal: draft.id,
    edit,
    text: ' Is dit zo? ',
    mentions: [an.id, mia.id],
  });
  // Mia may not see the draft: calling her to it would tell her of it.
  expect(first).toMatchObject({
    text: 'Is dit zo?',
    by: { id: rik.id, name: 'rik' },
    edit,
    mentions: [{ id: an.id }],
    resolved: null,
  });
  const answer = await said(an, 'addComment', { proposal: draft.id, replyTo: first.id, text: 'Ja.' });
  expect(answer).toMatchObject({ replyTo: first.id, edit });
  const deeper = await said(rik, 'addComment', { proposal: draft.id, replyTo: answer.id, text: 'Goed.' });
  expect(deeper['replyTo']).toBe(first.id);
  const done = await said(rik, 'resolveComment', seenOf(first));
  expect(done['resolved']).toEqual({ by: { id: rik.id } });
  const open = await said(rik, 'resolveComment', { ...seenOf(done), resolved: false });
  expect(open['resolved']).toBeNull();
  const told = await comments(an, 'text');
  expect(told).toEqual({
    comments: { totalCount: 3, nodes: [{ text: 'Is dit zo?' }, { text: 'Ja.' }, { text: 'Goed.' }] },
    edits: { nodes: [{ commentCount: 3 }] },
  });
});

describe('What was said', () => {
  test('and edited or deleted leaves a trace, its texts for who said it and for stewards', async () => {
    let one = await said(rik, 'addComment', { proposal: draft.id, text: 'Bel me op 09/123.' });
    expect(one['viewerMay']).toEqual(['EDIT', 'DELETE', 'RESOLVE']);
    one = await said(rik, 'editComment', { ...seenOf(one), text: 'Bel me.' });
    expect(one.editedAt).toHaveLength(1);
    const earlierFor = async (who: Client) =>
      (await comments(who)).comments.nodes.find(({ id }: Said) => id === one.id);
    expect((await earlierFor(rik)).earlier).toEqual([{ text: 'Bel me op 09/123.' }]);
    expect((await earlierFor(stien)).earlier).toHaveLength(1);
    expect(await earlierFor(an)).toMatchObject({ earlier: [], text: 'Bel me.', viewerMay: [] });
    one = await said(rik, 'deleteComment', seenOf(one));
    expect(one).toMatchObject({ text: '', deleted: { by: { id: rik.id } }, viewerMay: [] });
    expect(one.editedAt).toHaveLength(1);
    expect(await earlierFor(an)).toMatchObject({ earlier: [], text: '', deleted: { by: { id: rik.id } } });
    expect(codes(await send(rik, 'editComment', { ...seenOf(one), text: 'Weer.' }, 'id'))).toEqual(['STALE']);
  });

  test('is seen by who may see what it is about', async () => {
    const one = await said(an, 'addComment', { proposal: draft.id, text: 'Geheim.' });
    expect((await mia.ask(`{ proposal(id: "${draft.id}") { id } }`)).data.proposal).toBeNull();
    for (const [mutation, more] of [
      ['editComment', { text: 'x' }],
      ['deleteComment', {}],
      ['resolveComment', {}],
    ] as const) {
      expect(codes(await send(mia, mutation, { ...seenOf(one), ...more }, 'id'))).toEqual([
        'UNKNOWN_COMMENT',
      ]);
      const absent = await send(mia, mutation, { comment: 'nope', seen: 1, ...more }, 'id');
      expect(codes(absent)).toEqual(['UNKNOWN_COMMENT']);
    }
    expect(codes(await send(mia, 'addComment', { proposal: draft.id, text: 'x' }, 'id'))).toEqual([
      'UNKNOWN_PROPOSAL',
    ]);
  });

  test('about a term is read by editors of its vocabulary', async () => {
    const asked = { vocabulary: 'dieren', uri: KAT, text: 'Een vraag.', mentions: [mia.id, rik.id] };
    const one = await said(an, 'addComment', asked);
    expect(one).toMatchObject({ uri: KAT, edit: null, mentions: [{ id: rik.id }] });
    expect(codes(await send(mia, 'resolveComment', seenOf(one), 'id'))).toEqual(['UNKNOWN_COMMENT']);
    const ask = `{ comments(vocabulary: "dieren", uri: "${KAT}") { totalCount nodes { text proposal { id } } } }`;
    expect((await rik.ask(ask)).data.comments).toEqual({
      totalCount: 1,
      nodes: [{ text: 'Een vraag.', proposal: null }],
    });
    for (const who of [mia, server])
      expect((await who.ask(ask)).data.comments).toEqual({ totalCount: 0, nodes: [] });
    const elsewhere = `{ comments(vocabulary: "latijn", uri: "${KAT}") { totalCount } }`;
    expect((await rik.ask(elsewhere)).data.comments.totalCount).toBe(0);
  });

  test('comes in pages, oldest first', async () => {
    const page = async (more: string) =>
      (
        await an.ask(
          `{ proposal(id: "${draft.id}") { comments(first: 2 ${more}) { totalCount nodes { id } pageInfo { endCursor } } } }`,
        )
      ).data.proposal.comments;
    const first = await page('');
    const second = await page(`after: "${first.pageInfo.endCursor}"`);
    const ids = [...first.nodes, ...second.nodes].map(({ id }: Said) => id);
    expect([ids.length, [...ids].sort()]).toEqual([4, ids]);
  });
});

describe('A comment is refused', () => {
  const add = (args: object, who = an) => send(who, 'addComment', { text: 'x', ...args }, 'id');

  test.each([
    ['about nothing', {}, 'BAD_ARGUMENT'],
    ['about a proposal that is not there', { proposal: 'nope' }, 'UNKNOWN_PROPOSAL'],
    ['about a term that is not there', { vocabulary: 'dieren', uri: 'http://x.test/nope' }, 'UNKNOWN_URI'],
    // Where one has no right, nothing is told of what is there.
    ['in a vocabulary that is not there', { vocabulary: 'nope', uri: KAT }, 'FORBIDDEN'],
    ['in a vocabulary of others', { vocabulary: 'latijn', uri: 'http://y.test/canis' }, 'FORBIDDEN'],
    ['in one of others, about nothing', { vocabulary: 'latijn', uri: 'http://y.test/no' }, 'FORBIDDEN'],
    ['that answers nothing', { vocabulary: 'dieren', uri: KAT, replyTo: 'nope' }, 'UNKNOWN_COMMENT'],
    ['without words', { vocabulary: 'dieren', uri: KAT, text: ' \n ' }, 'BAD_ARGUMENT'],
    ['that is too long', { vocabulary: 'dieren', uri: KAT, text: 'x'.repeat(20_001) }, 'BAD_ARGUMENT'],
    ['with a control character', { vocabulary: 'dieren', uri: KAT, text: 'a\u0000b' }, 'BAD_ARGUMENT'],
    ['that calls too many', { vocabulary: 'dieren', uri: KAT, mentions: Array(21).fill('a') }, 'TOO_LARGE'],
  ])('%s', async (_what, args, code) => {
    expect(codes(await add(args))).toEqual([code]);
  });

  test('about an edit that is not there', async () => {
    expect(codes(await add({ proposal: draft.id, edit: 'nope' }))).toEqual(['UNKNOWN_EDIT']);
  });

  test('where another would edit it, or it has changed since', async () => {
    const one = await said(an, 'addComment', { proposal: draft.id, text: 'Van An.' });
    expect(codes(await send(rik, 'editComment', { ...seenOf(one), text: 'x' }, 'id'))).toEqual(['FORBIDDEN']);
    expect(codes(await send(rik, 'deleteComment', seenOf(one), 'id'))).toEqual(['FORBIDDEN']);
    await said(an, 'editComment', { ...seenOf(one), text: 'Van An, nog eens.' });
    expect(codes(await send(an, 'editComment', { ...seenOf(one), text: 'x' }, 'id'))).toEqual(['STALE']);
  });

  test('once it has been said with the same key: it is said once', async () => {
    const args = { proposal: draft.id, text: 'Eenmaal.', idempotencyKey: 'c1' };
    const first = await said(an, 'addComment', args);
    expect((await said(an, 'addComment', args)).id).toBe(first.id);
    expect(codes(await add({ ...args, text: 'Anders.' }))).toEqual(['KEY_REUSED']);
    const { nodes } = (await comments(an, 'text')).comments;
    expect(nodes.filter(({ text }: Said) => text === 'Eenmaal.')).toHaveLength(1);
  });
});
