import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { valueOrThrow } from '../../../src/domain/refusal.ts';
import { addEdit } from '../../../src/workflow/proposals/add-edit.ts';
import type { Asked } from '../../../src/workflow/proposals/named.ts';
import { proposeFile } from '../../../src/workflow/proposals/propose-file.ts';
import { rebaseProposal, resolveConflict } from '../../../src/workflow/proposals/rebase.ts';
import { removeEdit } from '../../../src/workflow/proposals/remove-edit.ts';
import {
  approveProposal,
  describeProposal,
  openConsultation,
  requestChanges,
} from '../../../src/workflow/proposals/steps.ts';
import { submitProposal } from '../../../src/workflow/proposals/submit.ts';
import { DATABASES, type TestDatabase } from '../../support/databases.ts';
import { THEMA as WITH_RELATED } from '../../support/editors.ts';
import { an, bo, code, definition, rik, rob, seen, stien, Table } from '../../support/proposing.ts';
import { importTurtle, PREFIXES } from '../../support/vocabularies.ts';

const THEMA = WITH_RELATED.replace(' ; skos:related ex:meta', '');
const ex = (name: string) => `http://example.org/${name}`;
const reason = { value: 'Dubbel.', language: 'nl' };

let database: TestDatabase;
let table: Table;

beforeEach(async () => {
  database = await DATABASES[0][1]();
  table = new Table(database);
  await importTurtle(database.store, 'thema', THEMA, { release: '1.0.0' });
});
afterEach(() => database.close());

describe('Nobody gets around review', () => {
  test('by amending what nobody approved, without a reason, or one’s own proposal', async () => {
    const held = await table.approved(an, definition(ex('meta'), 'Van An.'));
    const retire: Asked = { kind: 'retire', uri: ex('open'), successors: [], reason };
    expect(code(await table.accept(held, table.by(stien), [retire], 'Ook dit.'))).toBe('FORBIDDEN');
    const better = definition(ex('meta'), 'Van An, beter.');
    expect(code(await table.accept(held, table.by(stien), [better]))).toBe('INCOMPLETE');
    const own = await table.approved(stien, definition(ex('meta'), 'Van Stien.'));
    expect(code(await table.accept(own, table.by(stien), [better], 'Beter.'))).toBe('OWN_PROPOSAL');
    expect(code(await table.accept(held, table.by(stien), [better], 'Beter.'))).toBe('ok');
  });

  test('by silence about another text, or after an objection', async () => {
    await table.policy({ signOff: ['OVO000009'], silenceDays: 14 });
    let held = await table.approved(an, definition(ex('meta'), 'Tikfout.'));
    const { proposal } = held;
    const change = { ...seen(held), operation: definition(ex('open'), 'Heel iets anders.') };
    held = valueOrThrow(await addEdit(table.desk, table.later(an, 13), change));
    held = valueOrThrow(await approveProposal(table.desk, table.later(rik, 13), { ...seen(held), text: '' }));
    expect(proposal.status).toBe('submitted');
    expect(code(await table.accept(held, table.later(stien, 15)))).toBe('NOT_APPROVED');
    expect(code(await table.accept(held, table.later(stien, 28)))).toBe('ok');

    let other = await table.approved(an, definition(ex('meta'), 'Nog een.'));
    other = valueOrThrow(await requestChanges(table.desk, table.by(rob), { ...seen(other), text: 'Nee.' }));
    other = valueOrThrow(await submitProposal(table.desk, table.by(an), seen(other)));
    expect(other.proposal.status).toBe('submitted');
    expect(code(await table.accept(other, table.later(stien, 100)))).toBe('NOT_APPROVED');
    other = valueOrThrow(
      await approveProposal(table.desk, table.by(rob), { ...seen(other), text: 'Goed dan.' }),
    );
    expect(other.proposal.status).toBe('approved');
  });

  test('by a consultation in the past, of another text, or cut short', async () => {
    await table.policy({ consultationDays: 10 });
    let held = await table.approved(an, definition(ex('meta'), 'Een.'));
    const window = (opens: string, closes: string) => ({ ...seen(held), opens, closes });
    held = valueOrThrow(
      await openConsultation(table.desk, table.by(stien), window('2020-01-01', '2026-02-02')),
    );
    expect(code(await table.accept(held, table.later(stien, 3)))).toBe('NOT_APPROVED');
    held = valueOrThrow(
      await openConsultation(table.desk, table.by(stien), window('2026-02-01', '2026-02-20')),
    );
    const shorter = window('2026-02-01', '2026-02-10');
    expect(code(await openConsultation(table.desk, table.by(stien), shorter))).toBe('BAD_ARGUMENT');
    const change = { ...seen(held), operation: definition(ex('open'), 'Anders.') };
    const changed = valueOrThrow(await addEdit(table.desk, table.later(an, 18), change));
    const vote = { ...seen(changed), text: '' };
    const again = valueOrThrow(await approveProposal(table.desk, table.later(rik, 18), vote));
    expect(code(await table.accept(again, table.later(stien, 30)))).toBe('NOT_APPROVED');
  });

  test('by emptying the reasons after submission', async () => {
    const held = await table.approved(an, definition(ex('meta'), 'Van An.'));
    const bare = { ...seen(held), title: 'x', rationale: ' ', sources: [] };
    expect(code(await describeProposal(table.desk, table.by(an), bare))).toBe('INCOMPLETE');
  });
});

describe('What merges slot by slot holds together too', () => {
  const pairs: readonly (readonly [string, Asked, Asked, string])[] = [
    [
      'two that succeed each other',
      { kind: 'retire', uri: ex('meta'), successors: [ex('open')], reason },
      { kind: 'retire', uri: ex('open'), successors: [ex('meta')], reason },
      'RETIRED_SUCCESSOR',
    ],
    [
      'a move under what was retired meanwhile',
      { kind: 'retire', uri: ex('meta'), successors: [], reason },
      { kind: 'move', uri: ex('open'), broader: [ex('meta')] },
      'RETIRED_TARGET',
    ],
    [
      'a merge of what got a narrower concept meanwhile',
      { kind: 'move', uri: ex('open'), broader: [ex('meta')] },
      { kind: 'merge', uri: ex('meta'), into: ex('data'), reason },
      'CONFLICTS',
    ],
    [
      'two moves that make a ring',
      { kind: 'move', uri: ex('open'), broader: [ex('meta')] },
      { kind: 'move', uri: ex('meta'), broader: [ex('open')] },
      'CYCLE',
    ],
  ];

  test.each(pairs)('not %s', async (_what, first, second, refusal) => {
    const one = await table.approved(an, first);
    const two = await table.approved(bo, second);
    await table.accepted(one);
    expect(code(await table.accept(two))).toBe(refusal);
  });

  test('not a concept of which only the definition is left', async () => {
    const without = THEMA.replace(/ex:open a[^]*$/, '');
    expect(without).not.toContain('ex:open');
    let mine = await table.drafted(bo);
    mine = valueOrThrow(
      await proposeFile(table.desk, table.by(bo), {
        ...seen(mine),
        fileName: 'thema.ttl',
        content: PREFIXES + without,
      }),
    );
    await table.accepted(await table.approved(an, definition(ex('open'), 'Veranderd.')));
    mine = valueOrThrow(await rebaseProposal(table.desk, table.by(bo), seen(mine)));
    for (const { iri: uri, slot } of mine.proposal.conflicts)
      mine = valueOrThrow(
        await resolveConflict(table.desk, table.by(bo), { ...seen(mine), uri, slot, choice: 'theirs' }),
      );
    expect(code(await submitProposal(table.desk, table.by(bo), seen(mine)))).toBe('RULE_BROKEN');
  });

  test.each(['skos:notation "A\\u202E1"', 'skos:prefLabel ""@en', 'skos:altLabel "open\\u200Bdata"@nl'])(
    'not a file with %s',
    async (statement) => {
      const held = await table.drafted(an);
      const content = `${PREFIXES}${THEMA} ex:open ${statement} .`;
      const input = { ...seen(held), fileName: 'thema.ttl', content };
      expect(code(await proposeFile(table.desk, table.by(an), input))).toBe('BAD_TEXT');
    },
  );

  test('not a list that names what was taken out', async () => {
    const held = await table.drafted(an, {
      kind: 'add-concept',
      scheme: ex('s'),
      broader: [ex('data')],
      fields: { texts: [{ field: 'prefLabel', language: 'nl', values: ['nieuw'] }] },
    });
    const [edit] = held.proposal.edits;
    const uri = edit && 'uri' in edit.operation ? edit.operation.uri : '';
    const listed = valueOrThrow(
      await addEdit(table.desk, table.by(an), {
        ...seen(held),
        operation: {
          kind: 'add-collection',
          scheme: ex('s'),
          ordered: true,
          members: [uri],
          fields: { texts: [{ field: 'prefLabel', language: 'nl', values: ['lijst'] }] },
        },
      }),
    );
    const out = { ...seen(listed), edit: edit?.id ?? '' };
    expect(code(await removeEdit(table.desk, table.by(an), out))).toBe('EDIT_NEEDED');
  });

  test('not another edit on a slot that is in conflict', async () => {
    const mine = await table.approved(bo, definition(ex('meta'), 'Van Bo.'));
    await table.accepted(await table.approved(an, definition(ex('meta'), 'Van An.')));
    const rebased = valueOrThrow(await rebaseProposal(table.desk, table.by(bo), seen(mine)));
    const operation = definition(ex('meta'), 'Nog een van Bo.');
    expect(code(await addEdit(table.desk, table.by(bo), { ...seen(rebased), operation }))).toBe('CONFLICTS');
  });

  test('and a conflict is over when the others go back to what it was', async () => {
    const mine = await table.approved(bo, definition(ex('meta'), 'Van Bo.'));
    await table.accepted(await table.approved(an, definition(ex('meta'), 'Van An.')));
    const torn = valueOrThrow(await rebaseProposal(table.desk, table.by(bo), seen(mine)));
    expect(torn.proposal.conflicts).toHaveLength(1);
    await table.accepted(await table.approved(an, definition(ex('meta'), 'Gegevens over gegevens.')));
    const whole = valueOrThrow(await rebaseProposal(table.desk, table.by(bo), seen(torn)));
    expect(whole.proposal.conflicts).toEqual([]);
    await table.accepted(
      valueOrThrow(await approveProposal(table.desk, table.by(rob), { ...seen(whole), text: '' })),
    );
    expect((await table.lines(4)).some((line) => line.includes('"Van Bo."@nl'))).toBe(true);
  });

  test('nor without a definition, where NL-SBB asks one', async () => {
    const empty: Asked = {
      kind: 'revise',
      uri: ex('meta'),
      fields: { texts: [{ field: 'definition', language: 'nl', values: [] }] },
    };
    const held = await table.drafted(an, empty);
    expect(code(await submitProposal(table.desk, table.by(an), seen(held)))).toBe('RULE_BROKEN');
  });
});
