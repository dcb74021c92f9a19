import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importTurtle } from '../support/vocabularies.ts';
import { later, NOW, PASSWORD } from '../identity/people.ts';
import { EDITIONS } from './fixture.ts';
import { apiToken, asking, client, codes, type Client } from './people.ts';
import { served, type Answer, type Served } from './served.ts';

let now = NOW;
let server: Served;
let admin: Client;
let steward: Client;
let editor: Client;
let member: Client;

beforeAll(async () => {
  server = await served(EDITIONS, () => now);
  // Never released: a draft of a vocabulary.
  await importTurtle(server.store, 'geheim', 'ex:a a skos:Concept ; skos:prefLabel "geheim"@nl .');
  admin = await client(server, 'admin', { administrator: true });
  steward = await client(server, 'stien', { in: 'dieren', role: 'steward', organisation: 'OVO000001' });
  editor = await client(server, 'ed', { in: 'dieren', role: 'contributor' });
  member = await client(server, 'mia');
});
afterAll(() => server.stop());

const GOVERNED = `query ($v: ID!) { governed(vocabulary: $v) { id head unreleased policy { version approvals } viewerMay } }`;

describe('Who asks', () => {
  const VIEWER =
    '{ viewer { account { id email version } name scopes administrator rights { vocabulary role languages } may { action reach } } }';

  test('is told to the caller, with what they may do', async () => {
    const { data } = await steward.ask(VIEWER);
    expect(data.viewer).toMatchObject({
      account: { id: steward.id, email: 'stien@example.org' },
      name: 'stien',
      scopes: ['READ', 'WRITE', 'ADMIN'],
      rights: [{ vocabulary: 'dieren', role: 'STEWARD', languages: [] }],
      administrator: false,
    });
    expect(data.viewer.may).toContainEqual({ action: 'MANAGE_TOKENS', reach: 'OWN' });
    expect(data.viewer.may.map(({ action }: { action: string }) => action)).not.toContain('PUBLISH');
    const here = await steward.ask('{ viewer { may(vocabulary: "dieren") { action reach } } }');
    expect(here.data.viewer.may).toEqual(
      expect.arrayContaining([
        { action: 'PUBLISH', reach: 'ANY' },
        { action: 'REVIEW', reach: 'OTHERS' },
        { action: 'WITHDRAW', reach: 'OWN' },
      ]),
    );
  });

  test('is nobody without a token, and may do nothing', async () => {
    const { data } = await server.ask(VIEWER);
    expect(data.viewer).toMatchObject({ account: null, name: '', scopes: [], rights: [], may: [] });
  });

  test('may do with a token what its scopes allow, and no more', async () => {
    const secret = await apiToken(server.store, steward, ['read']);
    const { data } = await asking(
      server,
      secret,
      '{ viewer { scopes may(vocabulary: "dieren") { action } } }',
    );
    expect(data.viewer.scopes).toEqual(['READ']);
    expect(data.viewer.may.map(({ action }: { action: string }) => action)).toEqual([
      'READ_DRAFT',
      'READ_USES',
      'READ_LOG',
    ]);
  });

  test.each(['Bearer bgk_wrong', 'Bearer', 'Basic eDp5'])(
    'is not taken for anyone with %s',
    async (authorization) => {
      const answer = await server.ask('{ viewer { name } }', {}, { authorization });
      expect([answer.status, codes(answer), answer.headers.get('www-authenticate')]).toEqual([
        401,
        ['SIGN_IN_NEEDED'],
        'Bearer',
      ]);
    },
  );

  test('is refused once the token has expired', async () => {
    const secret = await apiToken(server.store, member, ['read']);
    expect((await asking(server, secret, '{ viewer { name } }')).status).toBe(200);
    now = later(60 * 24 + 1);
    const late = await asking(server, secret, '{ viewer { name } }');
    now = NOW;
    expect([late.status, codes(late)]).toEqual([401, ['SIGN_IN_NEEDED']]);
  });

  test('gets answers that nobody keeps for others', async () => {
    const { headers } = await member.ask('{ viewer { name } }');
    expect(headers.get('cache-control')).toContain('no-store');
    expect(headers.get('vary')).toMatch(/Cookie.*Authorization/);
    const url = `${server.url}?query=${encodeURIComponent('{ viewer { name } }')}`;
    const mine = await fetch(url, {
      headers: { authorization: `Bearer ${member.secret}`, 'apollo-require-preflight': 'true' },
    });
    expect([mine.status, mine.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    const anyones = await fetch(url);
    expect(anyones.headers.get('vary')).toMatch(/Cookie.*Authorization/);
    expect(anyones.headers.get('cache-control')).toBeNull();
  });

  test('by the cookie of a browser, commands from our own pages alone', async () => {
    const cookie = `session=${member.secret}`;
    const send = (headers: Record<string, string>) =>
      server.ask('mutation { readInbox(upTo: 0) { readTo } }', {}, { cookie, ...headers });
    expect((await send({ 'sec-fetch-site': 'same-origin' })).data.readInbox).toEqual({ readTo: 0 });
    expect((await send({ origin: 'http://localhost:4000' })).data.readInbox).toEqual({ readTo: 0 });
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'http://evil.test' }, {}]) {
      const forged = await send(headers as Record<string, string>);
      expect([forged.status, codes(forged)]).toEqual([403, ['FORBIDDEN']]);
    }
  });
});

describe('Accounts', () => {
  const INVITE = `mutation ($email: String!, $rights: [RightInput!]!) {
    inviteAccount(email: $email, name: "Nieuw", rights: $rights) { account { id status version } link } }`;
  const rights = [{ vocabulary: 'dieren', role: 'REVIEWER' }];

  test('are invited, entered by a link, changed, and left, by who may', async () => {
    const email = 'nieuw@example.org';
    expect(codes(await steward.ask(INVITE, { email, rights }))).toEqual(['FORBIDDEN']);
    const invited = (await admin.ask(INVITE, { email, rights })).data.inviteAccount;
    expect(invited.account).toMatchObject({ status: 'INVITED', version: 1 });
    expect(codes(await admin.ask(INVITE, { email, rights }))).toEqual(['ACCOUNT_EXISTS']);
    const renewed = await admin.ask(
      `mutation { renewInvitation(account: "${invited.account.id}") { link } }`,
    );
    const [url, secret] = renewed.data.renewInvitation.link.split('#') as [string, string];
    expect(url).toBe('http://localhost:4000/account/invitation');
    const ACCEPT = `mutation ($secret: String!, $password: String!) {
      acceptInvitation(secret: $secret, name: "Nele", password: $password) { account { name email rights { role } } session { secret } } }`;
    const old = invited.link.split('#')[1];
    expect(codes(await server.ask(ACCEPT, { secret: old, password: PASSWORD }))).toEqual(['LINK_UNUSABLE']);
    expect(codes(await server.ask(ACCEPT, { secret, password: 'kort' }))).toEqual(['WEAK_PASSWORD']);
    const entered = (await server.ask(ACCEPT, { secret, password: PASSWORD })).data.acceptInvitation;
    const session = entered.session.secret as string;
    expect((await asking(server, session, '{ viewer { name } }')).data.viewer).toEqual({ name: 'Nele' });
    expect(codes(await server.ask(ACCEPT, { secret, password: PASSWORD }))).toEqual(['LINK_UNUSABLE']);

    const change = (seen: number) =>
      admin.ask(
        `mutation { changeAccount(account: "${invited.account.id}", seen: ${seen}, closed: true) { status } }`,
      );
    expect(codes(await change(1))).toEqual(['STALE']);
    expect((await change(2)).data.changeAccount).toEqual({ status: 'CLOSED' });
    expect((await asking(server, session, '{ viewer { name } }')).status).toBe(401);
  });

  test('are signed in to with a password, and out of', async () => {
    const SIGN_IN = `mutation ($email: String!, $password: String!) {
      signIn(email: $email, password: $password) { account { id name email } session { secret token { use } } } }`;
    const wrong = await server.ask(SIGN_IN, { email: 'mia@example.org', password: 'not this one' });
    const nobody = await server.ask(SIGN_IN, { email: 'no@example.org', password: 'not this one' });
    expect([codes(wrong), codes(nobody)]).toEqual([['SIGN_IN_FAILED'], ['SIGN_IN_FAILED']]);
    const { session } = (await server.ask(SIGN_IN, { email: 'mia@example.org', password: PASSWORD })).data
      .signIn;
    expect(session.token).toEqual({ use: 'SESSION' });
    expect((await asking(server, session.secret, 'mutation { signOut }')).data.signOut).toBe(true);
    expect((await asking(server, session.secret, 'mutation { signOut }')).status).toBe(401);
    expect((await server.ask('mutation { signOut }')).data.signOut).toBe(false);
  });

  test('show to others a name, and to the public an organisation alone', async () => {
    const account = '{ id name organisation email rights { role } status version administrator }';
    const query = `{ accounts(status: ACTIVE, first: 2) { totalCount nodes ${account} pageInfo { hasNextPage endCursor } } }`;
    expect(codes(await server.ask(query))).toEqual(['SIGN_IN_NEEDED']);
    expect(codes(await steward.ask(query))).toEqual(['FORBIDDEN']);
    const { accounts } = (await admin.ask(query)).data;
    expect(accounts).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const rest = query.replace('first: 2', `first: 2, after: "${accounts.pageInfo.endCursor}"`);
    const all = [...accounts.nodes, ...(await admin.ask(rest)).data.accounts.nodes];
    expect(all.map(({ email }: { email: string }) => email).sort()).toEqual([
      'admin@example.org',
      'ed@example.org',
      'mia@example.org',
      'stien@example.org',
    ]);
    expect(all[0]).toMatchObject({ status: 'ACTIVE', version: 2, name: expect.any(String) });

    await flagged('1.0.0', 'WITHDRAWN');
    const by = `{ vocabulary(id: "dieren") { releases { nodes { flag { by ${account} } } } } }`;
    const shown = async (ask: (query: string) => Promise<Answer>): Promise<unknown> =>
      (await ask(by)).data.vocabulary.releases.nodes[1].flag.by;
    const hidden = { email: null, rights: null, status: null, version: null, administrator: null };
    expect(await shown((query) => server.ask(query))).toEqual({
      id: steward.id,
      name: null,
      organisation: 'OVO000001',
      ...hidden,
    });
    expect(await shown(member.ask)).toEqual({
      id: steward.id,
      name: 'stien',
      organisation: 'OVO000001',
      ...hidden,
    });
    expect(await shown(steward.ask)).toMatchObject({
      email: 'stien@example.org',
      rights: [{ role: 'STEWARD' }],
    });
  });

  test('have tokens, whose secrets are told once, and are in no answer and no log', async () => {
    const CREATE = `mutation ($expires: DateTime!, $scopes: [Scope!]!, $account: ID) {
      createToken(name: "Loket", scopes: $scopes, expires: $expires, account: $account) { secret token { id name scopes status } } }`;
    const expires = later(60).toISOString();
    const { secret, token } = (await member.ask(CREATE, { expires, scopes: ['WRITE', 'ADMIN'] })).data
      .createToken;
    expect(token).toMatchObject({ name: 'Loket', scopes: ['WRITE', 'ADMIN'], status: 'LIVE' });
    expect(codes(await member.ask(CREATE, { expires, scopes: ['READ'], account: admin.id }))).toEqual([
      'FORBIDDEN',
    ]);
    expect(codes(await member.ask(CREATE, { expires: 'soon', scopes: ['READ'] }))).toEqual(['BAD_ARGUMENT']);
    expect(codes(await asking(server, secret, CREATE, { expires, scopes: ['READ'] }))).toEqual(['FORBIDDEN']);
    const tokens = '{ viewer { tokens { totalCount nodes { id use name } } } }';
    const listed = (await member.ask(tokens)).data.viewer.tokens;
    expect(listed.nodes).toContainEqual({ id: token.id, use: 'API', name: 'Loket' });
    const revoke = `mutation { revokeToken(token: "${token.id}") { status } }`;
    expect(codes(await steward.ask(revoke))).toEqual(['UNKNOWN_TOKEN']);
    expect((await member.ask(revoke)).data.revokeToken).toEqual({ status: 'REVOKED' });
    expect((await asking(server, secret, '{ viewer { name } }')).status).toBe(401);
    const log = JSON.stringify(await admin.ask('{ log(first: 100) { nodes { action payload } } }'));
    expect(log).toContain('create-token');
    for (const one of [secret, member.secret, PASSWORD, 'mia@example.org', 'scrypt'])
      expect(log).not.toContain(one);
  });

  test('change their own password, after which other sessions are over', async () => {
    const other = await client(server, 'wim');
    const CHANGE = `mutation ($current: String!, $password: String!) { changePassword(current: $current, password: $password) { name } }`;
    const again = { email: 'wim@example.org', password: PASSWORD };
    const second = await server.ask(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { session { secret } } }',
      again,
    );
    const password = 'heel andere woorden dan eerst';
    expect(codes(await other.ask(CHANGE, { current: 'not this one', password }))).toEqual(['SIGN_IN_FAILED']);
    expect((await other.ask(CHANGE, { current: PASSWORD, password })).data.changePassword).toEqual({
      name: 'wim',
    });
    expect((await other.ask('{ viewer { name } }')).status).toBe(200);
    expect((await asking(server, second.data.signIn.session.secret, '{ viewer { name } }')).status).toBe(401);
  });
});

const flagged = (release: string, flag: string, ask = steward.ask) =>
  ask(
    `mutation { flagRelease(vocabulary: "dieren", release: "${release}", flag: ${flag}, reason: "Een fout.") { flag reason by { name } } }`,
  );

describe('A vocabulary as it is governed', () => {
  test('shows its policy to all, which stewards set from the version they saw', async () => {
    const { data } = await server.ask(GOVERNED, { v: 'dieren' });
    expect(data.governed).toEqual({
      id: 'dieren',
      head: 2,
      unreleased: 0,
      policy: { version: 0, approvals: 1 },
      viewerMay: [],
    });
    const policy = {
      approvals: 2,
      signOff: [],
      consultationDays: 0,
      uriTemplate: 'http://x.test/{ref}',
      namespaces: ['http://x.test/'],
    };
    const SET = `mutation ($seen: Int!, $policy: PolicyInput!, $key: String) {
      setPolicy(vocabulary: "dieren", seen: $seen, policy: $policy, idempotencyKey: $key) { version approvals silenceDays namespaces } }`;
    expect(codes(await editor.ask(SET, { seen: 0, policy }))).toEqual(['FORBIDDEN']);
    expect(codes(await steward.ask(SET, { seen: 0, policy: { ...policy, approvals: 0 } }))).toEqual([
      'BAD_ARGUMENT',
    ]);
    const first = await steward.ask(SET, { seen: 0, policy, key: 'once' });
    expect(first.data.setPolicy).toEqual({
      version: 1,
      approvals: 2,
      silenceDays: null,
      namespaces: ['http://x.test/'],
    });
    expect((await steward.ask(SET, { seen: 0, policy, key: 'once' })).data).toEqual(first.data);
    expect(codes(await steward.ask(SET, { seen: 0, policy }))).toEqual(['STALE']);
    const through = await steward.ask(
      '{ vocabulary(id: "dieren") { governance { policy { version } viewerMay } } }',
    );
    expect(through.data.vocabulary.governance).toMatchObject({ policy: { version: 1 } });
    expect(through.data.vocabulary.governance.viewerMay).toContain('PUBLISH');
  });

  test('is not known to be there, where nothing is released, but to those with a right in it', async () => {
    for (const ask of [
      (query: string, variables: object) => server.ask(query, variables),
      steward.ask,
      member.ask,
    ]) {
      const hidden = await ask(GOVERNED, { v: 'geheim' });
      const absent = await ask(GOVERNED, { v: 'nergens' });
      expect(hidden.data).toEqual({ governed: null });
      expect({ data: hidden.data, errors: hidden.errors }).toEqual({
        data: absent.data,
        errors: absent.errors,
      });
    }
    const FOLLOW = 'mutation ($v: ID!) { follow(vocabulary: $v) { subject } }';
    const USE = 'mutation ($v: ID!) { registerUse(vocabulary: $v, name: "x", release: "1") { id } }';
    for (const command of [FOLLOW, USE])
      for (const v of ['geheim', 'nergens'])
        expect(codes(await member.ask(command, { v }))).toEqual(['UNKNOWN_VOCABULARY']);
    const own = await client(server, 'gert', { in: 'geheim', role: 'contributor' });
    expect(codes(await own.ask(FOLLOW, { v: 'geheim' }))).toEqual([]);
    expect((await own.ask(GOVERNED, { v: 'geheim' })).data.governed).toMatchObject({
      head: 1,
      unreleased: 1,
    });
    expect((await admin.ask(GOVERNED, { v: 'geheim' })).data.governed).toMatchObject({ head: 1 });
  });

  test('is drafted and published by a steward, with number, reason and notes suggested, and read at once', async () => {
    const chief = await client(server, 'chris', { in: 'geheim', role: 'steward' });
    const DRAFT = `{ governed(vocabulary: "geheim") { releaseDraft { revision previous version why why_en: why(language: EN) level notes
      counts { added changed retired removed others } changes { totalCount nodes { uri label change fields { name added } } }
      findings(language: EN) { rule severity uri message } proposals { totalCount } } } }`;
    expect((await steward.ask(DRAFT)).data.governed).toBeNull();
    const own = await client(server, 'greet', { in: 'geheim', role: 'reviewer' });
    expect(codes(await own.ask(DRAFT))).toEqual(['FORBIDDEN']);
    const { releaseDraft } = (await chief.ask(DRAFT)).data.governed;
    expect(releaseDraft).toMatchObject({
      revision: 1,
      previous: null,
      version: '1.0.0',
      why_en: 'This is the first release.',
      counts: { added: 1, changed: 0, retired: 0, removed: 0, others: 0 },
      changes: { totalCount: 1, nodes: [{ uri: 'http://example.org/a', label: 'geheim', change: 'ADDED' }] },
      proposals: { totalCount: 0 },
    });
    expect(releaseDraft.findings.map(({ severity }: { severity: string }) => severity)).toContain('WARNING');
    const PUBLISH = `mutation ($seen: Int!) { publishRelease(vocabulary: "geheim", seen: $seen, notes: "Eerste.", idempotencyKey: "p") { version notes } }`;
    expect(codes(await own.ask(PUBLISH, { seen: 1 }))).toEqual(['FORBIDDEN']);
    expect(codes(await chief.ask(PUBLISH, { seen: 0 }))).toEqual(['STALE']);
    const published = await chief.ask(PUBLISH, { seen: 1 });
    expect(published.data.publishRelease).toEqual({ version: '1.0.0', notes: 'Eerste.' });
    expect((await chief.ask(PUBLISH, { seen: 1 })).data).toEqual(published.data);
    expect(
      (await server.ask('{ vocabulary(id: "geheim") { release { version } } }')).data.vocabulary.release,
    ).toEqual({
      version: '1.0.0',
    });
    expect(codes(await chief.ask(DRAFT))).toEqual(['UNKNOWN_VERSION']);
  });

  test('has releases that are flagged, one statement for all of them', async () => {
    expect(codes(await flagged('1.0.0', 'SUPERSEDED', editor.ask))).toEqual(['FORBIDDEN']);
    expect(codes(await flagged('9.0.0', 'SUPERSEDED'))).toEqual(['UNKNOWN_VERSION']);
    expect((await flagged('1.0.0', 'SUPERSEDED')).data.flagRelease).toEqual({
      flag: 'SUPERSEDED',
      reason: 'Een fout.',
      by: { name: 'stien' },
    });
    const { data } = await server.ask(
      '{ vocabulary(id: "dieren") { releases { nodes { version flag { flag reason } } } } }',
    );
    expect(data.vocabulary.releases.nodes).toEqual([
      { version: '2.0.0', flag: null },
      { version: '1.0.0', flag: { flag: 'SUPERSEDED', reason: 'Een fout.' } },
    ]);
  });
});

describe('A term that the law forbids to show', () => {
  test('is withdrawn by a steward: no query shows it, and its tombstone tells why', async () => {
    const uri = 'http://example.org/w';
    await importTurtle(server.store, 'weg', 'ex:w a skos:Concept ; skos:prefLabel "wegje"@nl .', {
      release: '1.0.0',
    });
    await server.catalog.refresh();
    const chief = await client(server, 'wanda', { in: 'weg', role: 'steward' });
    const withdraw = `mutation { withdrawTerm(vocabulary: "weg", uri: "${uri}", reason: "Arrest 12/2026.") { uri } }`;
    expect(codes(await member.ask(withdraw))).toEqual(['FORBIDDEN']);
    const SHOWN = `{ concept(uri: "${uri}") { uri } search(query: "wegje") { totalCount } tombstone(uri: "${uri}") { reason } }`;
    expect((await server.ask(SHOWN)).data).toMatchObject({ concept: { uri }, tombstone: null });
    await chief.ask(withdraw);
    expect((await server.ask(SHOWN)).data).toEqual({
      concept: null,
      search: { totalCount: 0 },
      tombstone: { reason: 'Arrest 12/2026.' },
    });
    await chief.ask(
      `mutation { reinstateTerm(vocabulary: "weg", uri: "${uri}", reason: "Vernietigd.") { uri } }`,
    );
    expect((await server.ask(SHOWN)).data).toMatchObject({ concept: { uri }, search: { totalCount: 1 } });
  });
});

describe('A use of terms', () => {
  const REGISTER = `mutation ($uris: [String!]!, $release: String!) {
    registerUse(vocabulary: "dieren", name: "Loket", contact: "mia@example.org", uris: $uris, release: $release) { id version } }`;
  const news =
    '{ level from { version } to { version } terms { totalCount nodes { uri label change successors fields { name } } } }';

  test('is registered by anyone with an account, and learns what a newer release changes for it', async () => {
    expect(codes(await member.ask(REGISTER, { uris: ['http://x.test/none'], release: '1.0.0' }))).toEqual([
      'UNKNOWN_URI',
    ]);
    const uris = ['http://x.test/oud', 'http://x.test/kat', 'http://x.test/rij', 'http://x.test/s'];
    const { id } = (await member.ask(REGISTER, { uris, release: '1.0.0' })).data.registerUse;
    const { uses } = (
      await member.ask(`{ viewer { uses { totalCount nodes { id name by { name } news ${news} } } } }`)
    ).data.viewer;
    expect(uses).toMatchObject({ totalCount: 1, nodes: [{ id, name: 'Loket', by: { name: 'mia' } }] });
    expect(uses.nodes[0].news).toMatchObject({
      level: 'BREAKING',
      from: { version: '1.0.0' },
      to: { version: '2.0.0' },
      terms: {
        totalCount: 3,
        nodes: [
          { uri: 'http://x.test/oud', change: 'RETIRED', successors: ['http://y.test/canis'] },
          { uri: 'http://x.test/rij', label: 'op rij', change: 'REMOVED' },
          { uri: 'http://x.test/kat', change: 'CHANGED', fields: [{ name: 'broader' }] },
        ],
      },
    });

    const MOVE = `mutation ($seen: Int!, $release: String!) { moveUse(use: "${id}", seen: $seen, release: $release) {
      version release news { level terms { totalCount } } earlier: news(toRelease: "1.0.0") { level } } }`;
    expect(codes(await editor.ask(MOVE, { seen: 1, release: '2.0.0' }))).toEqual(['UNKNOWN_USE']);
    const moved = await member.ask(MOVE, { seen: 1, release: '2.0.0' });
    expect(moved.data.moveUse).toEqual({
      version: 2,
      release: '2.0.0',
      news: { level: null, terms: { totalCount: 0 } },
      earlier: null,
    });
    expect(codes(moved)).toEqual(['UNKNOWN_VERSION']);
    expect(codes(await member.ask(MOVE, { seen: 1, release: '2.0.0' }))).toEqual(['STALE']);
  });

  test('is seen by who registered it and by stewards, and by nobody else', async () => {
    await editor.ask(REGISTER, { uris: [], release: '2.0.0' });
    const uses = '{ governed(vocabulary: "dieren") { uses { totalCount nodes { contact } } } }';
    expect((await steward.ask(uses)).data.governed.uses.totalCount).toBe(2);
    expect((await member.ask(uses)).data.governed.uses.totalCount).toBe(1);
    expect((await admin.ask(uses)).data.governed.uses.totalCount).toBe(0);
    const anyone = await server.ask(uses);
    expect([anyone.data.governed.uses, codes(anyone)]).toEqual([null, ['SIGN_IN_NEEDED']]);
  });

  test('ends, and stays on record', async () => {
    const { id } = (await member.ask(REGISTER, { uris: [], release: '2.0.0' })).data.registerUse;
    const END = `mutation { endUse(use: "${id}", seen: 1) { ended } }`;
    expect((await member.ask(END)).data.endUse).toEqual({ ended: NOW.toISOString() });
    expect(codes(await member.ask(END))).toEqual(['STALE']);
  });
});

describe('An inbox', () => {
  const INBOX = `query ($unread: Boolean, $first: Int, $after: String) { viewer { inbox(unreadOnly: $unread, first: $first, after: $after) {
    unreadCount nodes { sequence action actor { name } vocabulary summary en: summary(language: EN) subjects proposal { id } release read }
    pageInfo { hasNextPage endCursor } } } }`;
  let reader: Client;

  beforeAll(async () => {
    reader = await client(server, 'lies');
    await reader.ask('mutation { follow(vocabulary: "dieren") { subject } }');
  });

  test('has what others did to what one follows, newest first, until it is read', async () => {
    await flagged('2.0.0', 'WITHDRAWN');
    await flagged('2.0.0', 'SUPERSEDED');
    const { inbox } = (await reader.ask(INBOX, { first: 1 })).data.viewer;
    expect(inbox).toMatchObject({ unreadCount: 2, pageInfo: { hasNextPage: true } });
    expect(inbox.nodes).toEqual([
      {
        sequence: expect.any(Number),
        action: 'flag-release',
        actor: { name: 'stien' },
        vocabulary: 'dieren',
        summary: 'Over versie 2.0.0 is een waarschuwing geplaatst in dieren.',
        en: 'Release 2.0.0 was flagged in dieren.',
        subjects: ['vocabulary:dieren'],
        proposal: null,
        release: '2.0.0',
        read: false,
      },
    ]);
    const rest = (await reader.ask(INBOX, { first: 1, after: inbox.pageInfo.endCursor })).data.viewer.inbox;
    expect([rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([1, false]);
    await reader.ask(`mutation { readInbox(upTo: ${rest.nodes[0].sequence}) { readTo } }`);
    const unread = (await reader.ask(INBOX, { unread: true })).data.viewer.inbox;
    expect([unread.unreadCount, unread.nodes.length]).toEqual([1, 1]);
    expect((await steward.ask(INBOX)).data.viewer.inbox.nodes).toEqual([]);
    const anyone = await server.ask(INBOX);
    expect([anyone.data.viewer.inbox, codes(anyone)]).toEqual([null, ['SIGN_IN_NEEDED']]);
  });

  test('tells nothing of a proposal that its reader may not see, and all of it to who may', async () => {
    await editor.ask('mutation { follow(vocabulary: "dieren") { subject } }');
    const read = async ({ ask }: Client) => (await ask(INBOX, { first: 100 })).data.viewer.inbox;
    const before = await read(reader);
    const OPEN = `mutation { openProposal(vocabulary: "dieren", title: "Een geheim plan") { id version } }`;
    const opened = await steward.ask(OPEN);
    expect(codes(opened)).toEqual([]);
    const { id } = opened.data.openProposal;
    expect(await read(editor)).toMatchObject({
      nodes: expect.not.arrayContaining([{ action: 'open-proposal' }]),
    });
    // Logged as a submission is: about the vocabulary too.
    const row = await server.store.reader.record('proposal', id);
    await server.store.transact((tx) =>
      tx.save(
        { ...(row as NonNullable<typeof row>), version: 2 },
        {
          at: NOW.toISOString(),
          vocabulary: 'dieren',
          actor: steward.id,
          action: 'submit-proposal',
          subjects: [`proposal:${id}`, 'vocabulary:dieren'],
        },
      ),
    );
    const [newest] = (await read(editor)).nodes;
    expect(newest).toMatchObject({
      action: 'submit-proposal',
      proposal: { id },
      summary: 'Het voorstel “Een geheim plan” is ingediend in dieren.',
    });
    expect(await read(reader)).toEqual(before);
  });

  test('lists what one follows, until one does not', async () => {
    const following = '{ viewer { following { totalCount nodes { subject vocabulary proposal uri } } } }';
    await reader.ask('mutation { follow(uri: "http://x.test/kat") { subject } }');
    expect((await reader.ask(following)).data.viewer.following.nodes).toEqual([
      { subject: 'http://x.test/kat', vocabulary: null, proposal: null, uri: 'http://x.test/kat' },
      { subject: 'vocabulary:dieren', vocabulary: 'dieren', proposal: null, uri: null },
    ]);
    await reader.ask('mutation { unfollow(uri: "http://x.test/kat") { uri } }');
    expect((await reader.ask(following)).data.viewer.following.totalCount).toBe(1);
    expect(codes(await reader.ask('mutation { follow(uri: "http://x.test/x") { uri } }'))).toEqual([
      'UNKNOWN_URI',
    ]);
    expect(codes(await reader.ask('mutation { follow { uri } }'))).toEqual(['BAD_ARGUMENT']);
  });
});

describe('The log', () => {
  const LOG = `query ($v: ID, $action: String, $actor: String, $subject: String, $first: Int, $after: String) {
    log(vocabulary: $v, action: $action, actor: $actor, subject: $subject, first: $first, after: $after) {
      nodes { sequence at actor action vocabulary payload previous hash } pageInfo { hasNextPage endCursor } } }`;

  test('of a vocabulary is read by its stewards, the whole by administrators', async () => {
    expect(codes(await server.ask(LOG))).toEqual(['SIGN_IN_NEEDED']);
    expect(codes(await editor.ask(LOG, { v: 'dieren' }))).toEqual(['FORBIDDEN']);
    expect(codes(await steward.ask(LOG))).toEqual(['FORBIDDEN']);
    expect(codes(await steward.ask(LOG, { v: 'latijn' }))).toEqual(['FORBIDDEN']);
    const { nodes } = (await steward.ask(LOG, { v: 'dieren', first: 100 })).data.log;
    expect(new Set(nodes.map(({ vocabulary }: { vocabulary: string }) => vocabulary))).toEqual(
      new Set(['dieren']),
    );
    const all = (await admin.ask(LOG, { first: 100 })).data.log;
    expect(all.nodes.length).toBeGreaterThan(nodes.length);
  });

  test('is chained, and pages without gap or overlap while it grows', async () => {
    const seen = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const answer: Answer = await admin.ask(LOG, { first: 7, after });
      const { log } = answer.data;
      seen.push(...log.nodes);
      if (seen.length === 7) await flagged('2.0.0', 'WITHDRAWN');
      ({ endCursor: after, hasNextPage: more } = log.pageInfo);
    }
    const sequences = seen.map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.map((_one, at) => sequences[0] - at));
    expect(sequences.at(-1)).toBe(1);
    for (const [at, { previous }] of seen.slice(0, -1).entries()) expect(previous).toBe(seen[at + 1].hash);
  });

  test('is found by action, account and subject', async () => {
    const actions = async (variables: object) =>
      (await admin.ask(LOG, variables)).data.log.nodes.map(({ action }: { action: string }) => action);
    expect(new Set(await actions({ action: 'set-policy' }))).toEqual(new Set(['set-policy']));
    expect(await actions({ subject: `account:${member.id}`, action: 'invite-account' })).toEqual([
      'invite-account',
    ]);
    expect(new Set(await actions({ actor: steward.id, v: 'dieren' }))).toContain('flag-release');
    const { data } = await admin.ask(LOG, { action: 'release', first: 1 });
    expect(codes(await admin.ask(LOG, { action: 'import', after: data.log.pageInfo.endCursor }))).toEqual([
      'BAD_ARGUMENT',
    ]);
  });
});

describe('Lists', () => {
  test('of any length cost the same number of SQL statements', async () => {
    const source = server.store.reader['manager'].connection;
    const runner = source.createQueryRunner();
    const query = runner.query.bind(runner);
    let statements = 0;
    runner.query = ((...args: Parameters<typeof query>) => {
      statements += 1;
      return query(...args);
    }) as never;
    const watcher = await client(server, 'wies', { in: 'dieren', role: 'contributor' });
    await watcher.ask('mutation { follow(vocabulary: "dieren") { subject } }');
    for (const title of ['Een', 'Twee'])
      await steward.ask(`mutation { openProposal(vocabulary: "dieren", title: "${title}") { id } }`);
    for (const release of ['1.0.0', '2.0.0']) await flagged(release, 'SUPERSEDED');
    for (const { ask } of [member, editor])
      await ask('mutation { registerUse(vocabulary: "dieren", name: "App", release: "2.0.0") { id } }');
    const lists: [Client, string][] = [
      [member, '{ vocabulary(id: "dieren") { releases(first: N) { nodes { flag { by { name } } } } } }'],
      [
        steward,
        '{ governed(vocabulary: "dieren") { uses(first: N) { nodes { by { name } news { level } } } } }',
      ],
      [watcher, '{ viewer { inbox(first: N) { unreadCount nodes { actor { name } proposal { title } } } } }'],
      [admin, '{ accounts(first: N) { nodes { name rights { role } } } }'],
      [steward, '{ log(vocabulary: "dieren", first: N) { nodes { payload } } }'],
      [
        member,
        '{ vocabularies(first: N) { nodes { governance { head unreleased policy { approvals } } } } }',
      ],
    ];
    for (const [{ ask }, list] of lists) {
      const count = async (first: number): Promise<number> => {
        statements = 0;
        expect(codes(await ask(list.replace('N', String(first))))).toEqual([]);
        return statements;
      };
      await count(2);
      const [one, two] = [await count(1), await count(2)];
      expect({ list, one }).toEqual({ list, one: two });
      expect(one).toBeGreaterThan(0);
    }
  });
});
