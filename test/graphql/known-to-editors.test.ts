import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EDITIONS } from './fixture.ts';
import { later } from '../identity/people.ts';
import { client, type Client } from './people.ts';
import { at, name, send, sent } from './proposing.ts';
import { served, type Served } from './served.ts';

const SCHEME = 'http://x.test/s';
const KAT = 'http://x.test/kat';
const about = { vocabulary: 'dieren', rationale: 'Het ontbrak.', sources: ['Een boek'] };

let server: Served;
let an: Client, rik: Client, stien: Client, lezer: Client;
beforeAll(async () => {
  server = await served(EDITIONS, () => later(5));
  an = await client(server, 'an', { in: 'dieren', role: 'contributor', organisation: 'OVO000001' });
  rik = await client(server, 'rik', { in: 'dieren', role: 'reviewer', organisation: 'OVO000002' });
  stien = await client(server, 'stien', { in: 'dieren', role: 'steward', organisation: 'OVO000003' });
  lezer = await client(server, 'lezer');
});
afterAll(() => server.stop());

const fields = (label: string, notation: string) => ({
  texts: [
    { field: name('PREF_LABEL'), language: 'nl', values: [label] },
    { field: name('DEFINITION'), language: 'nl', values: [`Een dier: ${label}.`] },
  ],
  notations: [notation],
  sources: ['Een boek'],
});

async function added(title: string, label: string, notation: string) {
  const seen = await sent(an, 'openProposal', { ...about, title });
  return sent(an, 'addConcept', { ...at(seen), scheme: SCHEME, fields: fields(label, notation) });
}

const rulesOf = async (id: string): Promise<string[]> => {
  const { data } = await rik.ask(`{ proposal(id: "${id}") { findings(first: 50) { nodes { rule } } } }`);
  return data.proposal.findings.nodes.map(({ rule }: { rule: string }) => rule);
};

describe('Editors are told', () => {
  test('of clashes with what is released, and with what was accepted since', async () => {
    expect(await rulesOf((await added('Een ander', 'poes', 'H1')).id)).toContain('nl-sbb-notation-unique');
    const wolf = await sent(an, 'submitProposal', at(await added('Een wolf', 'wolf', 'W1')));
    const ready = await sent(rik, 'approveProposal', { ...at(wolf), text: '' });
    await sent(stien, 'acceptProposal', { ...at(ready), reason: '', amendments: [] });
    const again = await added('Nog een wolf', 'Wolf', 'W1');
    const rules = await rulesOf(again.id);
    expect(rules).toContain('nl-sbb-notation-unique');
    expect(rules.some((rule) => /label-(clash|unique)/.test(rule))).toBe(true);
  });
});

describe('Who follows a term without being an editor', () => {
  test('hears of it, and not of what editors say of it', async () => {
    for (const who of [lezer, an]) await send(who, 'follow', { uri: KAT }, 'subject');
    await send(rik, 'addComment', { vocabulary: 'dieren', uri: KAT, text: 'Onder ons.' }, 'id');
    const inbox = async (who: Client): Promise<string[]> => {
      const { data } = await who.ask('{ viewer { inbox { unreadCount nodes { action subjects } } } }');
      const { unreadCount, nodes } = data.viewer.inbox;
      const about = nodes.filter(({ subjects }: { subjects: string[] }) => subjects.includes(KAT));
      return [
        ...about.map(({ action }: { action: string }) => action),
        ...(about.length > unreadCount ? ['?'] : []),
      ];
    };
    expect(await inbox(an)).toEqual(['add-comment']);
    expect(await inbox(lezer)).toEqual([]);
  });
});
