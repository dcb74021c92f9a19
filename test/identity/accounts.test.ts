import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SCOPES, type Actor } from '../../src/domain/actor.ts';
import { valueOrThrow, type Result } from '../../src/domain/refusal.ts';
import { actorOf } from '../../src/identity/whois.ts';
import { openStore } from '../../src/store/open.ts';
import { acceptInvitation, readInvitation } from '../../src/workflow/accept-invitation.ts';
import { changeAccount } from '../../src/workflow/change-account.ts';
import { changePassword } from '../../src/workflow/change-password.ts';
import { createToken } from '../../src/workflow/create-token.ts';
import { inviteAccount, renewInvitation } from '../../src/workflow/invite-account.ts';
import { inviteFirstAdministrator } from '../../src/workflow/invite-first-administrator.ts';
import { revokeToken } from '../../src/workflow/revoke-token.ts';
import { signIn } from '../../src/workflow/sign-in.ts';
import { signOut } from '../../src/workflow/sign-out.ts';
import { verify } from '../../src/workflow/verify.ts';
import { importTurtle } from '../support/vocabularies.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { everything } from './everything.ts';
import { later, NOW, OWNER, PASSWORD, person, type Person } from './people.ts';

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusal.code);

describe.each(DATABASES)('Accounts on %s', (_name, open) => {
  let db: TestDatabase;
  const who = (secret: string, now = NOW): Promise<Actor | undefined> =>
    actorOf(db.store.reader, secret, now);
  const version = async (id: string): Promise<number> =>
    (await db.store.reader.record('account', id))?.version ?? 0;
  let first: Person;

  beforeAll(async () => {
    db = await open();
    await importTurtle(db.store, 'v', 'ex:a a skos:Concept .');
  });
  afterAll(() => db.close());

  test('begin with one link, the newest, that makes the first administrator once', async () => {
    expect(await db.store.reader.countRecords('account')).toBe(0);
    const old = (await inviteFirstAdministrator(db.store, NOW)) as string;
    const secret = (await inviteFirstAdministrator(db.store, NOW)) as string;
    const given = { name: 'Eerste', email: 'Eerste@Example.org', password: PASSWORD, now: NOW };
    expect(codeOf(await acceptInvitation(db.store, { ...given, secret: old }))).toBe('LINK_UNUSABLE');
    expect(codeOf(await acceptInvitation(db.store, { ...given, secret, now: later(7 * 24 * 60) }))).toBe(
      'LINK_UNUSABLE',
    );
    expect(codeOf(await acceptInvitation(db.store, { ...given, secret, email: 'nergens' }))).toBe(
      'BAD_ARGUMENT',
    );
    expect(codeOf(await acceptInvitation(db.store, { ...given, secret, password: 'kort' }))).toBe(
      'WEAK_PASSWORD',
    );
    // Twice at once: one of the two.
    const both = await Promise.all([1, 2].map(() => acceptInvitation(db.store, { ...given, secret })));
    expect(both.map(codeOf).toSorted()).toEqual(['LINK_UNUSABLE', 'ok']);
    const { session, account } = valueOrThrow(both.find(({ ok }) => ok) as (typeof both)[0]);
    const actor = (await who(session.secret)) as Actor;
    expect(actor).toEqual({
      id: account.id,
      name: 'Eerste',
      organisation: '',
      administrator: true,
      rights: [],
      scopes: SCOPES,
    });
    first = { actor, secret: session.secret, email: 'eerste@example.org' };
    expect(await inviteFirstAdministrator(db.store, NOW)).toBeUndefined();
  });

  test('are made by administrators only, one an address, with rights that exist', async () => {
    const given = { actor: OWNER, now: NOW, name: 'An', email: 'an@example.org' };
    const code = async (more: object): Promise<string> =>
      codeOf(await inviteAccount(db.store, { ...given, ...more }));
    expect(await code({ actor: { ...OWNER, administrator: false } })).toBe('FORBIDDEN');
    expect(await code({ email: 'EERSTE@example.org ' })).toBe('ACCOUNT_EXISTS');
    expect(await code({ email: 'an' })).toBe('BAD_ARGUMENT');
    expect(await code({ name: 'An\u202e' })).toBe('BAD_ARGUMENT');
    expect(await code({ organisation: 'OVO12' })).toBe('BAD_ARGUMENT');
    expect(await code({ organisation: 'javascript:alert(1)' })).toBe('BAD_ARGUMENT');
    const right = (role: string, languages: readonly string[], vocabulary = 'v') => ({
      rights: [{ vocabulary, role, languages }],
    });
    expect(await code(right('steward', [], 'w'))).toBe('UNKNOWN_VOCABULARY');
    expect(await code(right('emperor', []))).toBe('BAD_ARGUMENT');
    expect(await code(right('translator', []))).toBe('BAD_ARGUMENT');
    expect(await code(right('reviewer', ['fr']))).toBe('BAD_ARGUMENT');
    expect(await code({ rights: [...right('steward', []).rights, ...right('reviewer', []).rights] })).toBe(
      'BAD_ARGUMENT',
    );
    expect(await db.store.reader.countRecords('account')).toBe(1);
    const both = await Promise.all(
      [1, 2].map(() => code({ ...right('translator', ['FR']), organisation: 'OVO002949' })),
    );
    expect(both.toSorted()).toEqual(['ACCOUNT_EXISTS', 'ok']);
  });

  test('are entered by a link once, and a newer link replaces it', async () => {
    const { account, secret } = valueOrThrow(
      await inviteAccount(db.store, { actor: first.actor, now: NOW, name: 'Bea', email: 'bea@example.org' }),
    );
    expect(codeOf(await signIn(db.store, { email: 'bea@example.org', password: PASSWORD, now: NOW }))).toBe(
      'SIGN_IN_FAILED',
    );
    const newer = valueOrThrow(
      await renewInvitation(db.store, { actor: OWNER, now: NOW, account: account.id }),
    ).secret;
    expect(codeOf(await readInvitation(db.store.reader, secret, NOW))).toBe('LINK_UNUSABLE');
    expect(await readInvitation(db.store.reader, newer, NOW)).toMatchObject({
      value: { email: 'bea@example.org' },
    });
    expect(await who(newer)).toBeUndefined();
    const given = { secret: newer, name: 'Bea', password: PASSWORD, now: NOW };
    expect(codeOf(await acceptInvitation(db.store, given))).toBe('ok');
    expect(codeOf(await acceptInvitation(db.store, given))).toBe('LINK_UNUSABLE');
    expect(await db.store.reader.followed(account.id)).toEqual([`account:${account.id}`]);
  });

  test('open to the right password only; address, password and account fail in the same words', async () => {
    const carl = await person(db.store, { email: 'carl@example.org' });
    const session = valueOrThrow(
      await signIn(db.store, { email: ' Carl@Example.org', password: PASSWORD, now: NOW }),
    );
    expect((await who(session.secret))?.id).toBe(carl.actor.id);
    expect(await who(session.secret, later(12 * 60))).toBeUndefined();
    expect(await who(`${session.secret.slice(0, -1)}~`)).toBeUndefined();
    const wrong = await signIn(db.store, { email: carl.email, password: 'iets heel anders', now: NOW });
    expect(await signIn(db.store, { email: 'niemand@example.org', password: PASSWORD, now: NOW })).toEqual(
      wrong,
    );
    for (const password of ['', 'admin', 'password', 'begrippenkader', carl.email])
      expect(codeOf(await signIn(db.store, { email: carl.email, password, now: NOW }))).toBe(
        'SIGN_IN_FAILED',
      );
    await signOut(db.store, { secret: session.secret, now: NOW });
    expect(await who(session.secret)).toBeUndefined();
    expect((await who(carl.secret))?.id).toBe(carl.actor.id);
  });

  test('hold off who guesses, with or without an account, and let the owner in a quarter of an hour later', async () => {
    for (const email of ['dora@example.org', 'geen@example.org']) {
      if (email.startsWith('dora')) await person(db.store, { email });
      const guesses = Array.from({ length: 12 }, (_, i) =>
        signIn(db.store, { email, password: `gok nummer ${i}`, now: NOW }),
      );
      const codes = (await Promise.all(guesses)).map(codeOf);
      expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(10);
      expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(2);
      expect(codeOf(await signIn(db.store, { email, password: PASSWORD, now: later(5) }))).toBe(
        'TOO_MANY_ATTEMPTS',
      );
    }
    expect(
      codeOf(await signIn(db.store, { email: 'dora@example.org', password: PASSWORD, now: later(16) })),
    ).toBe('ok');
  });

  test('give programs tokens with fewer scopes, for a while, that end at once when they are revoked', async () => {
    const eva = await person(db.store, { email: 'eva@example.org' });
    const wanted = {
      actor: eva.actor,
      now: NOW,
      name: 'script',
      scopes: ['read'] as const,
      expires: later(60),
    };
    const { secret, token } = valueOrThrow(await createToken(db.store, wanted));
    const bearer = (await who(secret)) as Actor;
    expect(bearer).toEqual({ ...eva.actor, scopes: ['read'] });
    expect(await who(secret, later(60))).toBeUndefined();
    const code = async (more: object): Promise<string> =>
      codeOf(await createToken(db.store, { ...wanted, ...more }));
    expect(await code({ actor: bearer })).toBe('FORBIDDEN');
    expect(await code({ actor: { ...bearer, scopes: ['admin'] } })).toBe('FORBIDDEN');
    expect(await code({ account: first.actor.id })).toBe('FORBIDDEN');
    expect(await code({ actor: OWNER, account: 'nobody' })).toBe('UNKNOWN_ACCOUNT');
    expect(await code({ scopes: [] })).toBe('BAD_ARGUMENT');
    expect(await code({ scopes: ['root'] })).toBe('BAD_ARGUMENT');
    expect(await code({ expires: NOW })).toBe('BAD_ARGUMENT');
    expect(await code({ expires: later(367 * 24 * 60) })).toBe('BAD_ARGUMENT');
    expect(await code({ expires: new Date(NaN) })).toBe('BAD_ARGUMENT');
    const carl = await person(db.store, { email: 'karel@example.org' });
    const revoke = async (actor: Actor, id = token.id): Promise<string> =>
      codeOf(await revokeToken(db.store, { actor, now: NOW, token: id }));
    expect(await revoke(carl.actor)).toBe('UNKNOWN_TOKEN');
    expect(await revoke(eva.actor, 'none')).toBe('UNKNOWN_TOKEN');
    expect([await revoke(eva.actor), await revoke(eva.actor)]).toEqual(['ok', 'ok']);
    expect(await who(secret)).toBeUndefined();
  });

  test('that change their password end their other sessions, and need the present one', async () => {
    const fien = await person(db.store, { email: 'fien@example.org' });
    const other = valueOrThrow(await signIn(db.store, { email: fien.email, password: PASSWORD, now: NOW }));
    const change = {
      actor: fien.actor,
      now: NOW,
      current: PASSWORD,
      password: 'vier heel andere woorden',
      session: fien.secret,
    };
    expect(codeOf(await changePassword(db.store, { ...change, current: 'geraden woorden' }))).toBe(
      'SIGN_IN_FAILED',
    );
    expect(codeOf(await changePassword(db.store, { ...change, password: 'fien@example.org' }))).toBe(
      'WEAK_PASSWORD',
    );
    expect(
      codeOf(await changePassword(db.store, { ...change, actor: { ...fien.actor, scopes: ['read'] } })),
    ).toBe('FORBIDDEN');
    expect(codeOf(await changePassword(db.store, change))).toBe('ok');
    expect([(await who(fien.secret))?.id, await who(other.secret)]).toEqual([fien.actor.id, undefined]);
    expect(codeOf(await signIn(db.store, { email: fien.email, password: PASSWORD, now: NOW }))).toBe(
      'SIGN_IN_FAILED',
    );
  });

  test('that are closed are out at once, and come back without their tokens', async () => {
    const gust = await person(db.store, { email: 'gust@example.org' });
    expect((await who(gust.secret))?.id).toBe(gust.actor.id);
    const id = gust.actor.id;
    const change = { actor: first.actor, now: NOW, account: id };
    expect(
      codeOf(await changeAccount(db.store, { ...change, actor: gust.actor, seen: 2, closed: true })),
    ).toBe('FORBIDDEN');
    expect(codeOf(await changeAccount(db.store, { ...change, seen: 1, closed: true }))).toBe('STALE');
    expect(codeOf(await changeAccount(db.store, { ...change, seen: 2, closed: true }))).toBe('ok');
    expect(await who(gust.secret)).toBeUndefined();
    expect(codeOf(await signIn(db.store, { email: gust.email, password: PASSWORD, now: NOW }))).toBe(
      'SIGN_IN_FAILED',
    );
    expect(codeOf(await renewInvitation(db.store, { actor: OWNER, now: NOW, account: id }))).toBe(
      'UNKNOWN_ACCOUNT',
    );
    const rights = [{ vocabulary: 'v', role: 'reviewer', languages: [] }] as const;
    const opened = await changeAccount(db.store, {
      ...change,
      seen: 3,
      closed: false,
      rights,
      organisation: 'OVO000002',
    });
    expect(opened).toMatchObject({ value: { status: 'active', rights, organisation: 'OVO000002' } });
    expect(await who(gust.secret)).toBeUndefined();
    expect(codeOf(await signIn(db.store, { email: gust.email, password: PASSWORD, now: NOW }))).toBe('ok');
  });

  test('always have an administrator among them, also when two dismiss each other', async () => {
    const id = first.actor.id;
    const dismiss = async (account: string, how: object): Promise<string> =>
      codeOf(
        await changeAccount(db.store, {
          actor: OWNER,
          now: NOW,
          account,
          seen: await version(account),
          ...how,
        }),
      );
    expect(await dismiss(id, { administrator: false })).toBe('LAST_ADMINISTRATOR');
    expect(await dismiss(id, { closed: true })).toBe('LAST_ADMINISTRATOR');
    const second = await person(db.store, { email: 'tweede@example.org', administrator: true });
    const codes = await Promise.all([
      dismiss(id, { administrator: false }),
      dismiss(second.actor.id, { closed: true }),
    ]);
    expect(codes.toSorted()).toEqual(['LAST_ADMINISTRATOR', 'ok']);
  });

  test('are known for five seconds at most by a replica that has not heard of a change', async () => {
    const hans = await person(db.store, { email: 'hans@example.org' });
    const replica = await openStore(db.url);
    const seen = async (seconds: number) =>
      (await actorOf(replica.reader, hans.secret, later(seconds / 60)))?.id;
    expect(await seen(0)).toBe(hans.actor.id);
    await signOut(db.store, { secret: hans.secret, now: NOW });
    expect([await seen(4.9), await seen(5)]).toEqual([hans.actor.id, undefined]);
    await replica.close();
  });

  test('leave no secret, password or address behind in the log, and no secret anywhere', async () => {
    const ine = await person(db.store, { email: 'ine@example.org' });
    const expires = later(60);
    const { secret } = valueOrThrow(
      await createToken(db.store, { actor: ine.actor, now: NOW, name: 'x', scopes: ['read'], expires }),
    );
    const all = await everything(db.url);
    expect(all).toContain('ine@example.org');
    for (const hidden of [secret, ine.secret, first.secret, PASSWORD, 'bgk_'])
      expect(all).not.toContain(hidden);
    const log: unknown[] = [];
    for await (const entry of db.store.reader.log()) log.push(entry);
    const told = JSON.stringify(log);
    expect(told).toContain('sign-in');
    for (const hidden of ['$scrypt$', '@example.org']) expect(told).not.toContain(hidden);
    expect((await verify(db.store.reader)).faults).toEqual([]);
  });
});
