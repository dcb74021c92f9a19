import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import pg from 'pg';
import { valueOrThrow, type Result } from '../../src/domain/refusal.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { acceptProposal } from '../../src/workflow/proposals/accept.ts';
import { addEdit } from '../../src/workflow/proposals/add-edit.ts';
import type { HeldProposal } from '../../src/workflow/proposals/held-proposal.ts';
import { openProposal } from '../../src/workflow/proposals/open-proposal.ts';
import { approveProposal } from '../../src/workflow/proposals/steps.ts';
import { submitProposal } from '../../src/workflow/proposals/submit.ts';
import { policyOf, setPolicy } from '../../src/workflow/vocabulary-policy.ts';
import { verify } from '../../src/workflow/verify.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { BASE, callerOf, clockFrom, deskOf, person } from '../support/editors.ts';
import { importTurtle } from '../support/vocabularies.ts';

/** Whatever an insider with a tool may do to the database, triggers taken out first. */
const TAMPERINGS: [string, string][] = [
  ['subjects that are taken from a log entry', `DELETE FROM log_subject WHERE sequence = 3`],
  ['a subject that a log entry does not name', `INSERT INTO log_subject VALUES ('account:x', 2)`],
  ['a subject of an entry that is not there', `INSERT INTO log_subject VALUES ('account:x', 99)`],
  ['a vocabulary of another age', `UPDATE vocabulary SET created_at = '1999' WHERE id = 'v'`],
  ['a vocabulary that nobody made', `INSERT INTO vocabulary VALUES ('ghost', 0, '1999')`],
  [
    'a changed description',
    `UPDATE description SET content = replace(content, 'een', 'geen') WHERE since = 1`,
  ],
  ['a dropped description', `DELETE FROM description WHERE since = 2`],
  [
    'a description that ends earlier',
    `UPDATE description SET until = 2 WHERE since = 1 AND (until IS NULL OR until > 2)`,
  ],
  [
    'an inserted description',
    `INSERT INTO description SELECT vocabulary, 'http://example.org/x', since, until, content FROM description LIMIT 1`,
  ],
  ['a garbled description', `UPDATE description SET content = 'garbage' WHERE since = 2`],
  ['a garbled log entry', `UPDATE log SET payload = 'x' WHERE sequence = 1`],
  [
    'a description of a revision to come',
    `INSERT INTO description SELECT vocabulary, iri, 9, NULL, content FROM description LIMIT 1`,
  ],
  [
    'a description of a vocabulary that is not there',
    `INSERT INTO description SELECT 'ghost', iri, since, NULL, content FROM description LIMIT 1`,
  ],
  ['a changed release', `UPDATE "release" SET notes = 'forged' WHERE version = '1.0.0'`],
  ['a release given to another revision', `UPDATE "release" SET revision = 9 WHERE version = '1.0.0'`],
  ['a dropped release', `DELETE FROM "release" WHERE version = '2.0.0'`],
  ['a changed revision', `UPDATE revision SET actor = 'nobody' WHERE number = 1`],
  ['a changed revision that a proposal made', `UPDATE revision SET message = 'x' WHERE number = 3`],
  ['a changed description that a proposal made', `UPDATE description SET content = 'x' WHERE since = 3`],
  ['a dropped revision', `DELETE FROM revision WHERE number = 2`],
  ['a head moved back', `UPDATE vocabulary SET head = 1`],
  ['a changed log entry', `UPDATE log SET actor = 'nobody' WHERE sequence = 2`],
  ['a dropped log entry', `DELETE FROM log WHERE sequence = 2`],
  ['a cut tail of the log', `DELETE FROM log WHERE sequence = (SELECT max(sequence) FROM log)`],
  [
    'two swapped log entries',
    `UPDATE log SET sequence = 99 WHERE sequence = 1; UPDATE log SET sequence = 1 WHERE sequence = 2;
     UPDATE log SET sequence = 2 WHERE sequence = 99`,
  ],
  [
    'an inserted log entry',
    `INSERT INTO log SELECT sequence + 1, at, vocabulary, actor, action, payload, hash, 'f' FROM log
     ORDER BY sequence DESC LIMIT 1`,
  ],
  ...['status', 'owner', 'subject', 'at', 'state', 'vocabulary'].map((column): [string, string] => [
    `a record with another ${column}`,
    `UPDATE record SET ${column} = 'x' WHERE kind = 'proposal'`,
  ]),
  ['a record moved to another version', `UPDATE record SET version = 9 WHERE kind = 'policy'`],
  ['a record put under another name', `UPDATE record SET id = 'x' WHERE kind = 'proposal'`],
  ['a record of another kind', `UPDATE record SET kind = 'x' WHERE kind = 'policy'`],
  ['a dropped record', `DELETE FROM record WHERE kind = 'policy'`],
  [
    'an inserted record',
    `INSERT INTO record SELECT 'account', 'me', '', 'active', 'me', 'me@example.org', 1, at, state FROM record LIMIT 1`,
  ],
  [
    'two swapped records',
    `UPDATE record SET id = 'z' WHERE id = 'v'; UPDATE record SET id = 'v' WHERE id = 'w';
     UPDATE record SET id = 'w' WHERE id = 'z'`,
  ],
];

const ONE =
  'ex:a a skos:Concept ; skos:prefLabel "een"@nl . ex:b a skos:Concept ; skos:prefLabel "twee"@nl .';
const TWO = 'ex:a a skos:Concept ; skos:prefLabel "een"@nl . ex:b a skos:Concept ; skos:prefLabel "duo"@nl .';

/** Two releases, two policies, of which one was set twice, and a proposal that was accepted. */
async function work(store: Store): Promise<void> {
  const now = clockFrom('2026-02-01T08:00:00Z');
  const desk = deskOf(store);
  await importTurtle(store, 'v', ONE, { release: '1.0.0' });
  await importTurtle(store, 'v', TWO, { release: '2.0.0' });
  await importTurtle(store, 'w', ONE.replaceAll('ex:', 'ex:w'));
  const [ann, bob] = [person('ann', 'contributor', 'v'), person('bob', 'reviewer', 'v')];
  const rights = ['v', 'w'].map((vocabulary) => ({ vocabulary, role: 'steward', languages: [] }) as const);
  const eve = { ...person('eve'), rights };
  for (const [vocabulary, seen, namespaces] of [
    ['v', 0, []],
    ['v', 1, ['http://v.example.org/']],
    ['w', 0, ['http://w.example.org/']],
  ] as const) {
    const { policy } = await policyOf(store.reader, vocabulary, BASE);
    const input = { ...policy, namespaces, vocabulary, seen };
    valueOrThrow(await setPolicy(desk, callerOf(eve, now), input));
  }
  const then = async (
    held: HeldProposal,
    step: (seen: { proposal: string; seen: number }) => Promise<Result<HeldProposal>>,
  ) => valueOrThrow(await step({ proposal: held.proposal.id, seen: held.version }));
  const about = { title: 'Beter', rationale: 'Het kan beter.', sources: ['https://example.org/bron'] };
  let held = valueOrThrow(await openProposal(desk, callerOf(ann, now), { vocabulary: 'v', ...about }));
  const texts = [{ field: 'definition', language: 'nl', values: ['Het eerste getal.'] }] as const;
  held = await then(held, (seen) =>
    addEdit(desk, callerOf(ann, now), {
      ...seen,
      operation: { kind: 'revise', uri: 'http://example.org/a', fields: { texts } },
    }),
  );
  held = await then(held, (seen) => submitProposal(desk, callerOf(ann, now), seen));
  held = await then(held, (seen) => approveProposal(desk, callerOf(bob, now), { ...seen, text: 'Goed.' }));
  await then(held, (seen) =>
    acceptProposal(desk, callerOf(eve, now), { ...seen, reason: '', amendments: [] }),
  );
}

async function tamper(url: string, sql: string): Promise<void> {
  if (url.startsWith('sqlite:')) {
    const file = new Database(url.slice('sqlite:'.length));
    const triggers = file.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).all();
    for (const { name } of triggers as { name: string }[]) file.exec(`DROP TRIGGER ${name}`);
    file.exec(sql);
    file.close();
    return;
  }
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`SET session_replication_role = replica; ${sql}`);
  await client.end();
}

describe.each(DATABASES)('Verifying %s', (_name, open) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
    await work(database.store);
  });
  afterEach(() => database.close());

  test('finds that everything holds after ordinary work', async () => {
    expect(await verify(database.store.reader)).toEqual({
      vocabularies: 2,
      revisions: 4,
      releases: 2,
      records: 3,
      entries: 13,
      faults: [],
    });
  });

  test.each(TAMPERINGS)('finds %s', async (_what, sql) => {
    await tamper(database.url, sql);
    const store = await openStore(database.url);
    const { faults } = await verify(store.reader);
    await store.close();
    expect(faults).not.toEqual([]);
  });

  test('says which record is not at the version of its newest entry', async () => {
    await tamper(database.url, `UPDATE record SET version = 1 WHERE kind = 'policy' AND id = 'v'`);
    const { faults } = await verify(database.store.reader);
    expect(faults).toEqual(['policy v is at version 1, and at 2 in the log.']);
  });

  test('finds a version of a record that the log passes over', async () => {
    const row = await database.store.reader.record('policy', 'w');
    await tamper(database.url, `UPDATE record SET version = 2 WHERE kind = 'policy' AND id = 'w'`);
    await database.store.transact(async (tx) => {
      const next = { ...row, version: 3 } as NonNullable<typeof row>;
      await tx.save(next, { at: next.at, vocabulary: 'w', actor: 'x', action: 'set-policy' });
    });
    expect((await verify(database.store.reader)).faults).toEqual([
      expect.stringContaining('version 3 of policy w, where 2 would follow'),
    ]);
  });
});
