import { importTurtle } from '../support/vocabularies.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Claims } from '../../src/domain/claim-mapping.ts';
import { readClaimMapping } from '../../src/domain/read-claim-mapping.ts';
import { valueOrThrow, type Result } from '../../src/domain/refusal.ts';
import { accountOf, type Account } from '../../src/identity/accounts.ts';
import { actorOf, type SessionUses } from '../../src/identity/whois.ts';
import { openStore } from '../../src/store/open.ts';
import { changeAccount } from '../../src/workflow/change-account.ts';
import { inviteAccount, renewInvitation } from '../../src/workflow/invite-account.ts';
import { sessionUses } from '../../src/workflow/session-uses.ts';
import { signIn } from '../../src/workflow/sign-in.ts';
import { signOn } from '../../src/workflow/sign-on.ts';
import { verify } from '../../src/workflow/verify.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { later, NOW, OWNER, PASSWORD, person } from './people.ts';

const ISSUER = 'https://aanmelden.example.org';
const MAPPING = readClaimMapping(
  JSON.stringify({
    organisation: 'rol_3d',
    roles: [
      { claim: 'rol_3d', value: 'redacteur:*', vocabulary: 'v', role: 'contributor' },
      { claim: 'rol_3d', value: 'beheerder:*', administrator: true },
      { claim: 'rol_3d', value: 'redacteur:*', vocabulary: 'not-yet-imported', role: 'contributor' },
    ],
  }),
);
const EDITOR = { rol_3d: ['redacteur:OVO002949'], name: 'Redacteur' };

describe.each(DATABASES)('Signing on, on %s', (_name, open) => {
  let db: TestDatabase;
  let attempts = 0;

  beforeAll(async () => {
    db = await open();
    for (const id of ['v', 'w']) await importTurtle(db.store, id, `ex:${id} a skos:Concept .`);
  });
  afterAll(() => db.close());

  const enter = (subject: string, claims: Claims, more: object = {}) => {
    const {
      createAccounts = true,
      mapping = MAPPING,
      ...rest
    } = more as { createAccounts?: boolean; mapping?: typeof MAPPING };
    const settings = { issuer: ISSUER, mapping, createAccounts };
    return signOn(db.store, {
      settings,
      subject,
      claims,
      attempt: `attempt ${(attempts += 1)}`,
      now: NOW,
      ...rest,
    });
  };
  const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusal.code);
  const accountIn = async (subject: string, claims: Claims): Promise<Account> => {
    const { token } = valueOrThrow(await enter(subject, claims));
    const row = await db.store.reader.record('account', token.account);
    return accountOf(row as NonNullable<typeof row>);
  };

  test('makes an account of what the claims give, once, and finds it again by issuer and subject', async () => {
    const both = await Promise.all([1, 2].map(() => enter('one', EDITOR)));
    const [first, second] = both.map((session) => valueOrThrow(session).token.account);
    expect(first).toBe(second);
    expect(await accountIn('one', EDITOR)).toEqual({
      id: first,
      status: 'active',
      name: 'Redacteur',
      email: '',
      organisation: 'OVO002949',
      administrator: false,
      rights: [{ vocabulary: 'v', role: 'contributor', languages: [] }],
      signsOn: true,
      version: 2,
    });
    const { secret } = valueOrThrow(await enter('one', EDITOR));
    expect(await actorOf(db.store.reader, secret, NOW)).toMatchObject({ id: first, name: 'Redacteur' });
    expect((await accountIn('one', EDITOR)).version).toBe(2);
  });

  test('counts an attempt once, also twice at once', async () => {
    const codes = await Promise.all(
      [1, 2].map(async () => codeOf(await enter('one', EDITOR, { attempt: 'same' }))),
    );
    expect(codes.toSorted()).toEqual(['SIGN_ON_FAILED', 'ok']);
    expect(codeOf(await enter('one', EDITOR, { attempt: 'same' }))).toBe('SIGN_ON_FAILED');
  });

  test('makes none where the claims give nothing, or accounts are not made so', async () => {
    const before = await db.store.reader.countRecords('account');
    expect(codeOf(await enter('nobody', { name: 'Niemand' }))).toBe('NO_ACCOUNT');
    expect(codeOf(await enter('nobody', { rol_3d: 'redacteur' }))).toBe('NO_ACCOUNT');
    expect(codeOf(await enter('nobody', EDITOR, { createAccounts: false }))).toBe('NO_ACCOUNT');
    expect(await db.store.reader.countRecords('account')).toBe(before);
    // What was undone was not counted either.
    expect(codeOf(await enter('nobody', { rol_3d: 'x:OVO000001' }))).toBe('ok');
  });

  test('sets organisation and rights anew each time, leaves those of other vocabularies, and logs what changed', async () => {
    const { id, version } = await accountIn('three', EDITOR);
    const rights = [
      { vocabulary: 'v', role: 'steward', languages: [] },
      { vocabulary: 'w', role: 'translator', languages: ['fr'] },
    ] as const;
    valueOrThrow(
      await changeAccount(db.store, { actor: OWNER, now: NOW, account: id, seen: version, rights }),
    );
    const [, translator] = rights;
    const changed = await accountIn('three', { rol_3d: 'beheerder:OVO000002' });
    expect(changed).toMatchObject({ organisation: 'OVO000002', administrator: true, rights: [translator] });
    expect(await accountIn('three', {})).toMatchObject({
      organisation: '',
      administrator: false,
      rights: [translator],
    });
    const [entry] = await db.store.reader.entries({
      subject: `account:${id}`,
      action: 'change-account',
      first: 1,
    });
    expect(entry?.actor).toBe('identity-provider');
    expect(JSON.parse(entry?.payload ?? '')).toMatchObject({ issuer: ISSUER, administrator: false });
  });

  test('opens an invited account by its address only where the provider has verified that', async () => {
    const email = 'gast@example.org';
    const { account, secret } = valueOrThrow(
      await inviteAccount(db.store, { actor: OWNER, now: NOW, name: 'Gast', email }),
    );
    const claims = { email: 'Gast@Example.org', name: 'Gast' };
    expect(codeOf(await enter('guest', claims))).toBe('NO_ACCOUNT');
    expect(codeOf(await enter('guest', { ...claims, email_verified: 'true' }))).toBe('NO_ACCOUNT');
    const session = valueOrThrow(await enter('guest', { ...claims, email_verified: true }));
    expect(session.token.account).toBe(account.id);
    // The link is used by it; the next who comes with that address is someone else.
    expect(codeOf(await enter('other', { ...claims, email_verified: true }))).toBe('NO_ACCOUNT');
    expect(await db.store.reader.records('token', { owner: account.id, subject: secret })).toEqual([]);
    expect(codeOf(await enter('guest', {}))).toBe('ok');
    const seen = (await accountIn('guest', {})).version;
    const reopened = { actor: OWNER, now: NOW, account: account.id, seen, organisation: 'OVO000003' };
    expect(valueOrThrow(await changeAccount(db.store, reopened)).status).toBe('active');
  });

  test('joins an account with a password only by a new link of an administrator', async () => {
    const { actor, email } = await person(db.store, { email: 'oud@example.org' });
    const claims = { ...EDITOR, email, email_verified: true };
    expect(codeOf(await enter('old', claims))).toBe('NO_ACCOUNT');
    valueOrThrow(await renewInvitation(db.store, { actor: OWNER, now: NOW, account: actor.id }));
    expect((await accountIn('old', claims)).id).toBe(actor.id);
    expect(codeOf(await signIn(db.store, { email, password: PASSWORD, now: NOW }))).toBe('ok');
  });

  test('keeps closed accounts out, and accounts without an address out of reach of passwords', async () => {
    const { id, version } = await accountIn('closed', EDITOR);
    valueOrThrow(
      await changeAccount(db.store, { actor: OWNER, now: NOW, account: id, seen: version, closed: true }),
    );
    expect(codeOf(await enter('closed', EDITOR))).toBe('NO_ACCOUNT');
    const opened = await changeAccount(db.store, {
      actor: OWNER,
      now: NOW,
      account: id,
      seen: version + 1,
      closed: false,
    });
    expect(valueOrThrow(opened).status).toBe('active');
    expect(codeOf(await signIn(db.store, { email: '', password: '', now: NOW }))).toBe('SIGN_IN_FAILED');
  });

  test('keeps nothing of a name or address that could not be shown', async () => {
    const claims = { ...EDITOR, name: 'An\u202e', email: 'geen adres', email_verified: true };
    expect(await accountIn('odd', claims)).toMatchObject({ name: 'odd', email: '' });
  });

  test('leaves a log that vouches for everything', async () => {
    expect((await verify(db.store.reader)).faults).toEqual([]);
    const log: unknown[] = [];
    for await (const entry of db.store.reader.log()) log.push(entry);
    expect(JSON.stringify(log)).not.toContain('example.org"');
  });

  test('ends a session that nobody uses for an hour, on every replica, and one in use after twelve', async () => {
    const replica = await openStore(db.url);
    const lookers = [db.store, replica].map((store) => ({
      store,
      uses: awaited(sessionUses(store, 3_600_000)),
    }));
    const at = async (secret: string, looker: number, minutes: number) => {
      const { store, uses } = lookers[looker] as (typeof lookers)[0];
      const found = await actorOf(store.reader, secret, later(minutes), uses);
      await uses.noted();
      return found !== undefined;
    };
    const enterOnce = async () => valueOrThrow(await enter('one', EDITOR)).secret;
    const [used, left, unused] = [await enterOnce(), await enterOnce(), await enterOnce()];
    for (let minutes = 50, turn = 0; minutes < 12 * 60; minutes += 50, turn = 1 - turn)
      expect([minutes, await at(used, turn, minutes)]).toEqual([minutes, true]);
    expect(await at(used, 0, 12 * 60)).toBe(false);
    expect(await at(left, 0, 59)).toBe(true);
    expect(await at(left, 1, 118)).toBe(true);
    expect(await at(left, 1, 178)).toBe(false);
    expect(await at(unused, 1, 60)).toBe(false);
    await replica.close();
  });
});

/** Notes that one can wait for, as no reader does. */
function awaited({ idle, used }: SessionUses): SessionUses & { noted(): Promise<void> } {
  let last = Promise.resolve();
  return { idle, used: (token, now) => (last = used(token, now)), noted: () => last };
}
