import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { verify } from '../../src/workflow/verify.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import type { RunningServer } from '../../src/server.ts';
import { BASE, invited, opened, type Client, type Data } from './cast.ts';

const [DIGITAAL, STATISTIEK] = ['OVO002949', 'OVO003323'];
const concept = (ref: string) => `${BASE}/id/concept/datastrategie/${ref}`;
const SCHEME = `${BASE}/id/conceptscheme/datastrategie`;

/** Everything a step tells: what the next step must say it has seen. */
const P = `{ id version status conflicts(first: 5) { nodes { uri slot property language
  base { value } mine { value } theirs { value } } } edits(first: 20) { nodes { id kind summary
  changes(first: 5) { nodes { uri meaning words { kind text } } } } } standing { approvals missing } viewerMay }`;

/** One mutation on a proposal: `seen` is filled in from what the client saw last. */
async function step(client: Client, seen: Data, name: string, args: Record<string, [string, unknown]> = {}) {
  const entries = Object.entries(args);
  const declared = entries.map(([arg, [type]]) => `, $${arg}: ${type}`).join('');
  const passed = entries.map(([arg]) => `, ${arg}: $${arg}`).join('');
  const query = `mutation ($id: ID!, $seen: Int!${declared}) { done: ${name}(proposal: $id, seen: $seen${passed}) ${P} }`;
  const values = Object.fromEntries(entries.map(([arg, [, value]]) => [arg, value]));
  return { query, variables: { id: seen.id, seen: seen.version, ...values }, client };
}

const taken = async (...args: Parameters<typeof step>): Promise<Data> => {
  const { client, query, variables } = await step(...args);
  return (await client.ask(query, variables)).done;
};
const refused = async (...args: Parameters<typeof step>): Promise<unknown> => {
  const { client, query, variables } = await step(...args);
  return client.refused(query, variables);
};

const texts = (...values: [field: string, language: string, value: string][]): [string, unknown] => [
  'FieldsInput!',
  { texts: values.map(([field, language, value]) => ({ field, language, values: [value] })) },
];

async function draft(client: Client, title: string): Promise<Data> {
  const query = `mutation ($title: String!) { done: openProposal(vocabulary: "datastrategie", title: $title,
    rationale: "Uit de praktijk van twee entiteiten.", sources: ["https://www.vlaanderen.be/digitaal-vlaanderen"]) ${P} }`;
  return (await client.ask(query, { title })).done;
}

const definition = `query ($uri: String!, $version: String) {
  concept(uri: $uri, version: $version) { definition(languages: ["nl"]) { value } status release { version } } }`;

describe.each(DATABASES)('The story of a change, on %s', (_name, open) => {
  let database: TestDatabase;
  let server: RunningServer;

  beforeEach(async () => {
    database = await open();
  });
  afterEach(async () => {
    await server.stop();
    await database.close();
  });

  test('goes from two organisations and a first draft to a release and whom it touches', async () => {
    const house = await opened(database);
    ({ server } = house);
    const { administrator, public: anyone } = house;
    const someone = (name: string, organisation: string, role?: Parameters<typeof invited>[4]) =>
      invited(administrator, anyone, name, organisation, role);

    // Two organisations.
    const els = await someone('Els', DIGITAAL, 'CONTRIBUTOR');
    const stijn = await someone('Stijn', DIGITAAL, 'STEWARD');
    const rita = await someone('Rita', DIGITAAL, 'REVIEWER');
    const staf = await someone('Staf', STATISTIEK, 'CONTRIBUTOR');
    const rob = await someone('Rob', STATISTIEK, 'REVIEWER');
    const loket = await someone('Loket', 'OVO000055');
    await stijn.ask(
      `mutation ($policy: PolicyInput!) { setPolicy(vocabulary: "datastrategie", seen: 0, policy: $policy) { version } }`,
      {
        policy: {
          approvals: 2,
          signOff: [STATISTIEK],
          consultationDays: 0,
          uriTemplate: `${BASE}/id/{kind}/datastrategie/{ref}`,
          namespaces: [],
        },
      },
    );
    expect(
      await els.refused(`mutation { setPolicy(vocabulary: "datastrategie", seen: 1, policy: {approvals: 1,
      signOff: [], consultationDays: 0, uriTemplate: "x", namespaces: []}) { version } }`),
    ).toBe('FORBIDDEN');

    // A consumer says what it uses, and so will hear of it.
    const used = concept('0110');
    const { registerUse } = await loket.ask(
      `mutation ($uris: [String!]!) { registerUse(vocabulary: "datastrategie", name: "Loket voor verenigingen",
        contact: "loket@example.org", uris: $uris, release: "1.0.0") { id version } }`,
      { uris: [used, concept('0104')] },
    );

    // An editor's five edits.
    let mine = await draft(els, 'Data helder onderscheiden');
    expect(await staf.ask(`query ($id: ID!) { proposal(id: $id) { id } }`, { id: mine.id })).toBeDefined();
    expect(await anyone.ask(`query ($id: ID!) { proposal(id: $id) { id } }`, { id: mine.id })).toEqual({
      proposal: null,
    });
    const { duplicates } = await els.ask(
      `{ duplicates(label: "Metadata", language: "nl") { uri kind label { value } } }`,
    );
    expect(duplicates[0]).toMatchObject({ kind: 'SAME', label: { value: 'metadata' } });
    mine = await taken(els, mine, 'reviseConcept', {
      uri: ['String!', concept('0104')],
      fields: texts(['DEFINITION', 'nl', 'gegevens zoals Els ze omschrijft']),
    });
    mine = await taken(els, mine, 'addConcept', {
      scheme: ['String!', SCHEME],
      broader: ['[String!]!', [concept('0100')]],
      fields: texts(
        ['PREF_LABEL', 'nl', 'dataspoor'],
        ['PREF_LABEL', 'en', 'data trail'],
        ['DEFINITION', 'nl', 'wat data nalaten waar zij gebruikt worden'],
      ),
    });
    const added = mine.edits.nodes[1].changes.nodes[0].uri;
    expect(added).toMatch(/\/id\/concept\/datastrategie\/[0-9a-z]{8}$/);
    mine = await taken(els, mine, 'relateConcepts', {
      uri: ['String!', added],
      related: ['String!', concept('0112')],
    });
    mine = await taken(els, mine, 'mapConcept', {
      uri: ['String!', concept('0100')],
      relation: ['MappingRelation!', 'CLOSE_MATCH'],
      target: ['String!', 'https://example.org/vocab/data'],
    });
    mine = await taken(els, mine, 'retireConcept', {
      uri: ['String!', used],
      successors: ['[String!]!', [concept('0108')]],
      reason: ['TextInput!', { value: 'Valt samen met het ruimere begrip.', language: 'nl' }],
    });
    expect(mine.edits.nodes.map(({ kind }: Data) => kind)).toEqual([
      'REVISE',
      'ADD_CONCEPT',
      'RELATE',
      'MAP',
      'RETIRE',
    ]);
    expect(mine.edits.nodes[0].changes.nodes[0].words.some(({ kind }: Data) => kind === 'NEW')).toBe(true);
    mine = await taken(els, mine, 'submitProposal');
    expect(mine.status).toBe('SUBMITTED');

    // A competing proposal touches the same definition, and is through first.
    let theirs = await draft(staf, 'Definitie van data scherper');
    theirs = await taken(staf, theirs, 'reviseConcept', {
      uri: ['String!', concept('0104')],
      fields: texts(['DEFINITION', 'nl', 'gegevens zoals Staf ze omschrijft']),
    });
    theirs = await taken(staf, theirs, 'submitProposal');
    expect(await refused(staf, theirs, 'approveProposal')).toBe('FORBIDDEN');
    theirs = await taken(rita, theirs, 'approveProposal');
    theirs = await taken(rob, theirs, 'approveProposal');
    expect(theirs.status).toBe('APPROVED');
    theirs = await taken(stijn, theirs, 'acceptProposal');
    expect(theirs.status).toBe('ACCEPTED');

    // Discussion, at the edit that it is about.
    const retire = mine.edits.nodes[4].id;
    const { addComment } = await rob.ask(
      `mutation ($p: ID!, $e: ID!, $m: [ID!]) { addComment(proposal: $p, edit: $e, text: "Wie gebruikt dit nog?", mentions: $m) { id version } }`,
      { p: mine.id, e: retire, m: [els.id] },
    );
    await els.ask(
      `mutation ($p: ID!, $r: ID!) { addComment(proposal: $p, replyTo: $r, text: "Alleen het loket; dat krijgt bericht.") { id } }`,
      { p: mine.id, r: addComment.id },
    );
    const { viewer } = await els.ask(
      `{ viewer { inbox(first: 10) { unreadCount nodes { action actor { name } proposal { id } } } } }`,
    );
    expect(
      viewer.inbox.nodes.some(({ action, actor }: Data) => action === 'add-comment' && actor.name === 'Rob'),
    ).toBe(true);

    // Reviewers see whom it touches; changes are requested.
    const { proposal: impact } = await rob.ask(
      `query ($id: ID!) { proposal(id: $id) { impact { level uses(first: 5) { nodes { name } } concepts(first: 9, change: [RETIRED]) { nodes { uri } } } } }`,
      { id: mine.id },
    );
    expect(impact.impact).toMatchObject({
      level: 'BREAKING',
      uses: { nodes: [{ name: 'Loket voor verenigingen' }] },
      concepts: { nodes: [{ uri: used }] },
    });
    mine = await taken(rob, mine, 'requestChanges', { text: ['String!', 'Stem de definitie af met Staf.'] });
    expect(mine.status).toBe('CHANGES_REQUESTED');

    // The head has moved: one conflict, with both texts; a third is chosen, and nobody's is lost.
    mine = await taken(els, mine, 'rebaseProposal');
    const [conflict] = mine.conflicts.nodes;
    expect(mine.conflicts.nodes).toHaveLength(1);
    expect([conflict.mine[0].value, conflict.theirs[0].value]).toEqual([
      'gegevens zoals Els ze omschrijft',
      'gegevens zoals Staf ze omschrijft',
    ]);
    expect(await refused(els, mine, 'submitProposal')).toBe('CONFLICTS');
    mine = await taken(els, mine, 'resolveConflict', {
      uri: ['String!', conflict.uri],
      slot: ['String!', conflict.slot],
      choice: ['ConflictChoice!', 'OTHER'],
      value: ['[TermInput!]', [{ value: 'gegevens zoals Els en Staf ze samen omschrijven', language: 'nl' }]],
    });
    mine = await taken(els, mine, 'submitProposal');

    // Sign-offs, and a stale step that is refused with what happened since.
    const before = mine;
    mine = await taken(rita, mine, 'approveProposal');
    expect(mine.standing.missing.join()).toContain(STATISTIEK);
    expect(await refused(rob, before, 'approveProposal')).toBe('STALE');
    mine = await taken(rob, mine, 'approveProposal', {
      text: ['String!', 'Akkoord voor Statistiek Vlaanderen.'],
    });
    expect(mine.status).toBe('APPROVED');
    expect(await refused(els, mine, 'acceptProposal')).toBe('FORBIDDEN');
    mine = await taken(stijn, mine, 'acceptProposal');

    // Release 2.0.0, with suggested number and drafted notes, edited by hand.
    const { governed } = await stijn.ask(`{ governed(vocabulary: "datastrategie") { head unreleased
      releaseDraft { revision previous version why level notes } } }`);
    expect(governed).toMatchObject({ head: 3, unreleased: 2 });
    expect(governed.releaseDraft).toMatchObject({ previous: '1.0.0', version: '2.0.0', level: 'BREAKING' });
    expect(governed.releaseDraft.notes).toContain('Data helder onderscheiden');
    const publish = `mutation ($notes: String) { publishRelease(vocabulary: "datastrategie", seen: 3, notes: $notes, idempotencyKey: "r2") { version digest } }`;
    const notes = `${governed.releaseDraft.notes}\nMet dank aan Statistiek Vlaanderen.`;
    const first = await stijn.ask(publish, { notes });
    expect(first.publishRelease.version).toBe('2.0.0');
    // The answer was lost on the way: asked again, it is the same release.
    expect(await stijn.ask(publish, { notes })).toEqual(first);

    // Readers have it, and the old version is what it was.
    expect((await anyone.ask(definition, { uri: concept('0104') })).concept.definition.value).toBe(
      'gegevens zoals Els en Staf ze samen omschrijven',
    );
    expect(
      (await anyone.ask(definition, { uri: concept('0104'), version: '1.0.0' })).concept.definition.value,
    ).not.toContain('Els');
    const path = added.slice(BASE.length) as string;
    const thing = await fetch(server.url + path, { redirect: 'manual' });
    expect([thing.status, thing.headers.get('location')]).toEqual([
      303,
      `${BASE}${path.replace('/id/', '/doc/')}`,
    ]);
    const turtle = await fetch(`${server.url}${path.replace('/id/', '/doc/')}.ttl`);
    expect(await turtle.text()).toContain('dataspoor');
    const retired = await fetch(`${server.url}/doc/concept/datastrategie/0110.ttl`);
    expect(await retired.text()).toContain('isReplacedBy');
    // The whole story is public now.
    const story = await anyone.ask(
      `query ($id: ID!) { proposal(id: $id) { status release history(first: 30) { nodes { action } } } }`,
      { id: mine.id },
    );
    expect(story.proposal).toMatchObject({ status: 'RELEASED', release: '2.0.0' });

    // The consumer learns what it means for them.
    const told = await loket.ask(
      `query { viewer { inbox(first: 20) { nodes { action release } } uses(first: 5) { nodes { id release news { to { version } level terms(first: 5) { nodes { uri change successors } } } } } } }`,
    );
    expect(told.viewer.inbox.nodes).toContainEqual(expect.objectContaining({ release: '2.0.0' }));
    const [use] = told.viewer.uses.nodes;
    expect(use.news).toMatchObject({ to: { version: '2.0.0' }, level: 'BREAKING' });
    expect(use.news.terms.nodes).toContainEqual({
      uri: used,
      change: 'RETIRED',
      successors: [concept('0108')],
    });
    await loket.ask(
      `mutation ($use: ID!, $seen: Int!) { moveUse(use: $use, seen: $seen, release: "2.0.0") { release } }`,
      {
        use: registerUse.id,
        seen: registerUse.version,
      },
    );

    // And every row is as the log says.
    expect((await verify(database.store.reader)).faults).toEqual([]);
  }, 180_000);
});
