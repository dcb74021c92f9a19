import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { later, NOW } from '../identity/people.ts';
import { EDITIONS } from './fixture.ts';
import { client, type Client } from './people.ts';
import { at, send, sent, texts, type Seen } from './proposing.ts';
import { served, type Served } from './served.ts';

let now = NOW;
let server: Served;
const people: Record<string, Client> = {};

beforeAll(async () => {
  server = await served(EDITIONS, () => (now = new Date(now.getTime() + 10)));
  people['author'] = await client(server, 'an', { in: 'dieren', role: 'contributor' });
  people['other'] = await client(server, 'bo', { in: 'dieren', role: 'contributor' });
  people['reviewer'] = await client(server, 'rik', { in: 'dieren', role: 'reviewer' });
  people['steward'] = await client(server, 'stien', { in: 'dieren', role: 'steward' });
});
afterAll(() => server.stop());

const who = (name: string): Client => people[name] as Client;

let made = 0;

/** A proposal that has come so far. */
async function madeSo(state: string): Promise<Seen> {
  const author = who('author');
  const describes = { title: 'Beter', rationale: 'Omdat.', sources: ['een boek'] };
  let seen = await sent(author, 'openProposal', { vocabulary: 'dieren', ...describes });
  const fields = texts('DEFINITION', `Tekst ${(made += 1)}.`);
  seen = await sent(author, 'reviseConcept', { ...at(seen), uri: 'http://x.test/kat', fields });
  if (state === 'draft') return seen;
  seen = await sent(author, 'submitProposal', at(seen));
  if (state === 'submitted') return seen;
  if (state === 'sent back') return sent(who('reviewer'), 'requestChanges', { ...at(seen), text: 'Korter.' });
  seen = await sent(who('reviewer'), 'approveProposal', at(seen));
  if (state === 'approved') return seen;
  return sent(who('steward'), 'rejectProposal', { ...at(seen), reason: 'Nee.' });
}

const STEPS: Readonly<Record<string, readonly [mutation: string, more: object]>> = {
  DESCRIBE: ['describeProposal', { title: 'Anders', rationale: 'Daarom.', sources: ['een krant'] }],
  EDIT: ['reviseConcept', { uri: 'http://x.test/hond', fields: texts('NOTE', 'Blaft.') }],
  REBASE: ['rebaseProposal', {}],
  SUBMIT: ['submitProposal', {}],
  OPEN_CONSULTATION: [
    'openConsultation',
    { opens: later(0).toISOString(), closes: later(10_000).toISOString() },
  ],
  REQUEST_CHANGES: ['requestChanges', { text: 'Korter.' }],
  APPROVE: ['approveProposal', {}],
  ACCEPT: ['acceptProposal', {}],
  REJECT: ['rejectProposal', { reason: 'Nee.' }],
  WITHDRAW: ['withdrawProposal', {}],
};

const STATES = ['draft', 'submitted', 'sent back', 'approved', 'rejected'];
const PEOPLE = ['author', 'other', 'reviewer', 'steward'];

test.each(STATES.flatMap((state) => PEOPLE.map((name) => [state, name] as const)))(
  'Of what is %s, the %s is told to the letter what will be taken from them',
  async (state, name) => {
    const told: string[] = [];
    const taken: string[] = [];
    for (const [action, [mutation, more]] of Object.entries(STEPS)) {
      const { id, version } = await madeSo(state);
      const asked = await who(name).ask(`{ proposal(id: "${id}") { viewerMay } }`);
      if (asked.data.proposal.viewerMay.includes(action)) told.push(action);
      const answer = await send(who(name), mutation, { proposal: id, seen: version, ...more });
      if (!answer.errors) taken.push(action);
    }
    expect(told).toEqual(taken);
  },
);
