import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../../../src/domain/actor.ts';
import { valueOrThrow } from '../../../src/domain/refusal.ts';
import type { Desk } from '../../../src/workflow/desk.ts';
import { acceptProposal } from '../../../src/workflow/proposals/accept.ts';
import { addEdit } from '../../../src/workflow/proposals/add-edit.ts';
import type { HeldProposal } from '../../../src/workflow/proposals/held-proposal.ts';
import type { Asked } from '../../../src/workflow/proposals/named.ts';
import { openProposal } from '../../../src/workflow/proposals/open-proposal.ts';
import { proposeRollback } from '../../../src/workflow/proposals/propose-rollback.ts';
import { rebaseProposal, resolveConflict } from '../../../src/workflow/proposals/rebase.ts';
import { removeEdit } from '../../../src/workflow/proposals/remove-edit.ts';
import { approveProposal, requestChanges } from '../../../src/workflow/proposals/steps.ts';
import { submitProposal } from '../../../src/workflow/proposals/submit.ts';
import { publishRelease } from '../../../src/workflow/releases/publish.ts';
import { DATABASES, type TestDatabase } from '../../support/databases.ts';
import { BASE, person, THEMA } from '../../support/editors.ts';
import { an, bo, code, definition, rik, seen, stien, Table } from '../../support/proposing.ts';
import { importTurtle } from '../../support/vocabularies.ts';

describe.each(DATABASES)('A proposal on %s', (_name, open) => {
  let database: TestDatabase;
  let desk: Desk;
  let table: Table;

  beforeEach(async () => {
    database = await open();
    table = new Table(database);
    ({ desk } = table);
    await importTurtle(database.store, 'thema', THEMA, { release: '1.0.0' });
  });
  afterEach(() => database.close());

  const by = (actor: Actor, key?: string) => table.by(actor, key);
  const drafted = (actor: Actor, ...operations: Asked[]) => table.drafted(actor, ...operations);
  const approved = (actor: Actor, ...operations: Asked[]) => table.approved(actor, ...operations);
  const accepted = (held: HeldProposal) => table.accepted(held);
  const lines = (revision: number) => table.lines(revision);

  test('becomes a revision that holds what was approved and nothing else, and a release', async () => {
    const before = await lines(1);
    const held = await approved(
      an,
      definition('http://example.org/meta', 'Gegevens die gegevens beschrijven.'),
    );
    expect(held.proposal.status).toBe('approved');
    await accepted(held);
    const after = await lines(2);
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '<http://example.org/meta> <http://www.w3.org/2004/02/skos/core#definition> "Gegevens die gegevens beschrijven."@nl .',
    ]);
    expect(before.filter((line) => !after.includes(line))).toHaveLength(1);
    const release = valueOrThrow(await publishRelease(desk, by(stien), { vocabulary: 'thema', seen: 2 }));
    expect(release).toMatchObject({ version: '1.0.1', revision: 2 });
    expect(release.notes).toContain('Beter');
    const row = await database.store.reader.record('proposal', held.proposal.id);
    expect(row?.status).toBe('released');
  });

  test('mints ASCII URIs by the template of the vocabulary, never from the label', async () => {
    const held = await drafted(an, {
      kind: 'add-concept',
      scheme: 'http://example.org/s',
      broader: ['http://example.org/data'],
      fields: { texts: [{ field: 'prefLabel', language: 'nl', values: ['datagedreven werken'] }] },
    });
    const [uri] = held.proposal.edits.flatMap(({ operation }) => ('uri' in operation ? [operation.uri] : []));
    expect(uri).toMatch(new RegExp(`^${BASE}/id/concept/thema/[0-9a-z]{8}$`));
  });

  test('of two people who change other things merges without a word', async () => {
    const first = await approved(an, definition('http://example.org/meta', 'Van An.'));
    const second = await approved(bo, definition('http://example.org/open', 'Van Bo.'));
    await accepted(first);
    await accepted(second);
    const texts = (await lines(3)).filter((line) => line.includes('Van '));
    expect(texts).toHaveLength(2);
  });

  test('of two people who change the same definition shows the second both texts, and loses neither', async () => {
    const first = await approved(an, definition('http://example.org/meta', 'Van An.'));
    const second = await approved(bo, definition('http://example.org/meta', 'Van Bo.'));
    await accepted(first);
    const refused = await acceptProposal(desk, by(stien), { ...seen(second), reason: '', amendments: [] });
    expect(code(refused)).toBe('CONFLICTS');
    const rebased = valueOrThrow(await rebaseProposal(desk, by(bo), seen(second)));
    const [conflict] = rebased.proposal.conflicts;
    expect(conflict).toMatchObject({
      base: { terms: ['"Gegevens over gegevens."@nl'] },
      mine: { terms: ['"Van Bo."@nl'] },
      theirs: { terms: ['"Van An."@nl'] },
    });
    expect(code(await approveProposal(desk, by(rik), { ...seen(rebased), text: '' }))).toBe('CONFLICTS');
    const settled = valueOrThrow(
      await resolveConflict(desk, by(bo), {
        ...seen(rebased),
        uri: 'http://example.org/meta',
        slot: conflict?.slot ?? '',
        choice: 'other',
        value: { terms: ['"Van An en Bo."@nl'] },
      }),
    );
    expect(JSON.stringify(settled.proposal.edits)).toContain('Van Bo.');
    expect(settled.proposal.status).toBe('submitted');
    const again = valueOrThrow(await approveProposal(desk, by(rik), { ...seen(settled), text: '' }));
    await accepted(again);
    expect((await lines(3)).filter((line) => line.includes('Van '))).toEqual([
      '<http://example.org/meta> <http://www.w3.org/2004/02/skos/core#definition> "Van An en Bo."@nl .',
    ]);
  });

  test('loses its approvals when its edits change, and a title does not', async () => {
    const held = await approved(an, definition('http://example.org/meta', 'Van An.'));
    const changed = valueOrThrow(
      await addEdit(desk, by(an), {
        ...seen(held),
        operation: definition('http://example.org/open', 'Ook.'),
      }),
    );
    expect(changed.proposal.status).toBe('submitted');
    expect(changed.proposal.reviews).toHaveLength(1);
    const [, extra] = changed.proposal.edits;
    const back = valueOrThrow(await removeEdit(desk, by(an), { ...seen(changed), edit: extra?.id ?? '' }));
    expect(back.proposal.status).toBe('approved');
  });

  test('is refused where it is stale, with what happened since', async () => {
    const held = await drafted(an, definition('http://example.org/meta', 'Een.'));
    const input = { ...seen(held), operation: definition('http://example.org/open', 'Twee.') };
    expect(code(await addEdit(desk, by(an), input))).toBe('ok');
    const stale = await addEdit(desk, by(an), input);
    expect(stale).toMatchObject({ ok: false, refusal: { code: 'STALE' } });
    expect(!stale.ok && stale.refusal.message).toContain('add-edit by an');
  });

  test('takes a command with an idempotency key once', async () => {
    const input = { vocabulary: 'thema', title: 'Eenmaal' };
    const first = valueOrThrow(await openProposal(desk, by(an, 'k1'), input));
    const second = valueOrThrow(await openProposal(desk, by(an, 'k1'), input));
    expect(second).toEqual(first);
    expect(code(await openProposal(desk, by(an, 'k1'), { ...input, title: 'Anders' }))).toBe('KEY_REUSED');
    expect(await database.store.reader.countRecords('proposal')).toBe(1);
  });

  test('is not approved by its author, nor twice by one person, nor by who may not review', async () => {
    const held = await drafted(stien, definition('http://example.org/meta', 'Van Stien.'));
    const submitted = valueOrThrow(await submitProposal(desk, by(stien), seen(held)));
    const vote = { ...seen(submitted), text: '' };
    expect(code(await approveProposal(desk, by(stien), vote))).toBe('OWN_PROPOSAL');
    expect(code(await approveProposal(desk, by(bo), vote))).toBe('FORBIDDEN');
    expect(code(await acceptProposal(desk, by(stien), { ...vote, reason: '', amendments: [] }))).toBe(
      'NOT_APPROVED',
    );
    const once = valueOrThrow(await approveProposal(desk, by(rik), vote));
    expect(code(await approveProposal(desk, by(rik), { ...seen(once), text: '' }))).toBe('ALREADY_REVIEWED');
  });

  test('waits for every organisation that must sign, and takes silence as consent where that is the policy', async () => {
    await table.policy({ signOff: ['OVO000009'], silenceDays: 14 });
    const held = await approved(an, definition('http://example.org/meta', 'Van An.'));
    expect(held.proposal.status).toBe('submitted');
    const input = { ...seen(held), reason: '', amendments: [] };
    const early = await acceptProposal(desk, by(stien), input);
    expect(!early.ok && early.refusal.message).toContain('OVO000009');
    expect(code(await acceptProposal(desk, table.later(stien, 15), input))).toBe('ok');
  });

  test('goes back for changes with words, and comes again', async () => {
    const held = await drafted(an, definition('http://example.org/meta', 'Van An.'));
    const submitted = valueOrThrow(await submitProposal(desk, by(an), seen(held)));
    expect(code(await requestChanges(desk, by(rik), { ...seen(submitted), text: ' ' }))).toBe('INCOMPLETE');
    const back = valueOrThrow(await requestChanges(desk, by(rik), { ...seen(submitted), text: 'Korter.' }));
    expect(back.proposal.status).toBe('changes-requested');
    const again = valueOrThrow(await submitProposal(desk, by(an), seen(back)));
    expect(again.proposal.status).toBe('submitted');
    expect(again.proposal.history.map(({ action }) => action)).toHaveLength(again.version);
  });

  test('is accepted with changes by a steward; what was approved stays beside them', async () => {
    const held = await approved(an, definition('http://example.org/meta', 'Van An.'));
    const done = valueOrThrow(
      await acceptProposal(desk, by(stien), {
        ...seen(held),
        reason: 'Een punt.',
        amendments: [definition('http://example.org/meta', 'Van An, verbeterd.')],
      }),
    );
    expect(JSON.stringify(done.proposal.edits)).toContain('"Van An."');
    expect(JSON.stringify(done.proposal.amendments)).toContain('Van An, verbeterd.');
    expect((await lines(2)).some((line) => line.includes('Van An, verbeterd.'))).toBe(true);
    valueOrThrow(await publishRelease(desk, by(stien), { vocabulary: 'thema', seen: 2 }));
  });

  test('is stopped at submission where it breaks SKOS, naming the rule', async () => {
    const held = await drafted(an, {
      kind: 'revise',
      uri: 'http://example.org/meta',
      fields: { texts: [{ field: 'altLabel', language: 'nl', values: ['metadata'] }] },
    });
    const refused = await submitProposal(desk, by(an), seen(held));
    expect(!refused.ok && refused.refusal.message).toContain('skos-s13');
  });

  test('undoes what was accepted as a change like any other', async () => {
    await accepted(await approved(an, definition('http://example.org/meta', 'Fout.')));
    const held = valueOrThrow(await openProposal(desk, by(bo), { vocabulary: 'thema', title: 'Terug' }));
    const undone = valueOrThrow(await proposeRollback(desk, by(bo), { ...seen(held), revision: 1 }));
    expect(undone.proposal.edits[0]?.changes).toHaveLength(1);
  });

  test('of a translator holds texts in their languages and nothing else', async () => {
    const rights = [{ vocabulary: 'thema', role: 'translator', languages: ['en'] }] as const;
    const translator = { ...person('tine'), rights };
    const held = await drafted(translator);
    const english: Asked = {
      kind: 'revise',
      uri: 'http://example.org/meta',
      fields: { texts: [{ field: 'prefLabel', language: 'en', values: ['metadata'] }] },
    };
    const done = valueOrThrow(await addEdit(desk, by(translator), { ...seen(held), operation: english }));
    for (const operation of [
      definition('http://example.org/meta', 'Nederlands.'),
      { kind: 'move', uri: 'http://example.org/meta', broader: [] } as const,
    ])
      expect(code(await addEdit(desk, by(translator), { ...seen(done), operation }))).toBe('FORBIDDEN');
  });

  test('does not tell outsiders that a draft exists', async () => {
    const held = await drafted(an, definition('http://example.org/meta', 'Geheim.'));
    const outsider = person('uit');
    expect(code(await addEdit(desk, by(outsider), { ...seen(held), operation: definition('x:', 'y') }))).toBe(
      'UNKNOWN_PROPOSAL',
    );
  });
});
