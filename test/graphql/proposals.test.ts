import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { later, NOW } from '../identity/people.ts';
import { EDITIONS } from './fixture.ts';
import { client, codes, type Client } from './people.ts';
import { at, name, send, sent, texts, type Seen } from './proposing.ts';
import { served, type Served } from './served.ts';

let now = NOW;
let server: Served;
let an: Client;
let bo: Client;
let rik: Client;
let stien: Client;
let mia: Client;

const HOND = 'http://x.test/hond';
const KAT = 'http://x.test/kat';
const DIER = 'http://x.test/dier';
const ZOOGDIER = 'http://x.test/zoogdier';
const OUD = 'http://x.test/oud';
const GROEP = 'http://x.test/groep';
const SCHEME = 'http://x.test/s';

beforeAll(async () => {
  // A clock that goes on with each look: no two commands at one moment.
  server = await served(EDITIONS, () => (now = new Date(now.getTime() + 10)));
  an = await client(server, 'an', { in: 'dieren', role: 'contributor', organisation: 'OVO000001' });
  bo = await client(server, 'bo', { in: 'dieren', role: 'contributor', organisation: 'OVO000002' });
  rik = await client(server, 'rik', { in: 'dieren', role: 'reviewer', organisation: 'OVO000002' });
  stien = await client(server, 'stien', { in: 'dieren', role: 'steward', organisation: 'OVO000001' });
  mia = await client(server, 'mia');
});
afterAll(() => server.stop());

const opened = (who: Client, title = 'Beter'): Promise<Seen> =>
  sent(who, 'openProposal', { vocabulary: 'dieren', title, rationale: 'Omdat.', sources: ['een boek'] });

const defined = (seen: Seen, uri: string, text: string, who = an): Promise<Seen> =>
  sent(who, 'reviseConcept', { ...at(seen), uri, fields: texts('DEFINITION', text) });

const read = async (who: Pick<Client, 'ask'>, id: string, what: string) =>
  (await who.ask(`{ proposal(id: "${id}") { ${what} } }`)).data.proposal;

test('a change goes from draft to revision between two people, and is told in words', async () => {
  let seen = await opened(an, 'De hond');
  expect(seen).toMatchObject({ version: 1, status: 'DRAFT' });
  seen = await defined(seen, HOND, 'Een tam zoogdier.');
  seen = await sent(an, 'addConcept', {
    ...at(seen),
    scheme: SCHEME,
    broader: [ZOOGDIER],
    fields: {
      texts: [...texts('PREF_LABEL', 'wolf').texts, ...texts('DEFINITION', 'Een wild zoogdier.').texts],
    },
  });
  seen = await sent(an, 'submitProposal', at(seen));
  expect(seen.viewerMay).not.toContain('APPROVE');
  const told = await read(
    rik,
    seen.id,
    `status vocabulary author { id organisation } viewerMay base head
     standing { approvals needed missing(language: EN) }
     edits { totalCount nodes { id kind by { id } summary(language: EN) changes { nodes {
       uri label { value } name meaning(language: EN) language before { value } after { value language } words { kind text } } } } }`,
  );
  expect(told).toMatchObject({
    status: 'SUBMITTED',
    author: { id: an.id, organisation: 'OVO000001' },
    standing: { approvals: 0, needed: 1, missing: ['1 more approval(s)'] },
    base: 2,
    head: 2,
  });
  expect(told.viewerMay).toEqual(expect.arrayContaining(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']));
  expect(told.viewerMay).not.toContain('EDIT');
  const [revised, added] = told.edits.nodes;
  expect(revised).toMatchObject({
    kind: 'REVISE',
    by: { id: an.id },
    summary: 'hound: definition (nl) added',
    changes: {
      nodes: [
        {
          uri: HOND,
          label: { value: 'hond' },
          name: 'definitie',
          language: 'nl',
          before: [],
          after: [{ value: 'Een tam zoogdier.', language: 'nl' }],
          words: null,
        },
      ],
    },
  });
  expect(added.summary).toBe('concept wolf added under zoogdier');
  seen = await sent(rik, 'approveProposal', { ...at(seen), text: 'Goed.' });
  expect([seen.status, seen.viewerMay.includes('APPROVE')]).toEqual(['APPROVED', false]);
  expect((await read(stien, seen.id, 'viewerMay')).viewerMay).toContain('ACCEPT');
  seen = await sent(stien, 'acceptProposal', at(seen));
  expect(seen.status).toBe('ACCEPTED');
  const done = await read(
    server,
    seen.id,
    `decision { by { name } revision } reviews { verdict stands text } history { nodes { action } }
     impact { level concepts { totalCount nodes { uri label { value } change } } }`,
  );
  expect(done).toMatchObject({
    // Who has not signed in is told no names.
    decision: { by: { name: null }, revision: 3 },
    reviews: [{ verdict: 'APPROVE', stands: true, text: 'Goed.' }],
    impact: { level: 'ADDITIVE', concepts: { totalCount: 2 } },
  });
  expect(done.history.nodes.map(({ action }: { action: string }) => action)).toEqual(
    ['open-proposal', 'describe', 'add-edit', 'add-edit', 'submit', 'approve', 'accept'].filter(
      (action) => action !== 'describe',
    ),
  );
});

test('every kind of edit has its mutation, and its meaning', async () => {
  let seen = await opened(an, 'Van alles');
  const take = async (mutation: string, args: object): Promise<void> => {
    seen = await sent(an, mutation, { ...at(seen), ...args });
  };
  const reason = { value: 'Zo is het.' };
  await take('reviseCollection', { uri: GROEP, fields: texts('PREF_LABEL', 'onze dieren') });
  await take('reviseScheme', { uri: SCHEME, fields: texts('DESCRIPTION', 'Over alle dieren.') });
  await take('moveConcept', { uri: KAT, broader: [DIER] });
  await take('relateConcepts', { uri: KAT, related: HOND });
  await take('unrelateConcepts', { uri: KAT, related: HOND });
  await take('mapConcept', { uri: KAT, relation: name('EXACT_MATCH'), target: 'http://y.test/felis' });
  await take('unmapConcept', { uri: KAT, relation: name('EXACT_MATCH'), target: 'http://y.test/felis' });
  await take('addCollection', { scheme: SCHEME, members: [KAT], fields: texts('PREF_LABEL', 'poezen') });
  await take('setCollectionMembers', { uri: GROEP, members: [KAT, HOND] });
  await take('splitConcept', {
    uri: HOND,
    parts: [texts('PREF_LABEL', 'teef'), texts('PREF_LABEL', 'reu')],
    reason,
  });
  await take('mergeConcepts', { uri: KAT, into: ZOOGDIER, reason });
  await take('retireConcept', { uri: DIER, reason: { value: 'Weg.', language: 'nl' } });
  await take('proposeRollback', { revision: 1 });
  const { edits } = await read(
    an,
    seen.id,
    'edits(first: 100) { nodes { id kind summary reason { value } } }',
  );
  expect(edits.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
    'REVISE',
    'REVISE',
    'MOVE',
    'RELATE',
    'RELATE',
    'MAP',
    'MAP',
    'ADD_COLLECTION',
    'SET_MEMBERS',
    'SPLIT',
    'MERGE',
    'RETIRE',
    'ROLLBACK',
  ]);
  expect(edits.nodes[2].summary).toContain('verplaatst onder');
  expect(edits.nodes[9].reason).toEqual({ value: 'Zo is het.' });
  seen = await sent(an, 'removeEdit', { ...at(seen), edit: edits.nodes.at(-1).id });
  const needed = await send(an, 'removeEdit', { ...at(seen), edit: edits.nodes[3].id });
  expect(codes(needed)).toEqual(['EDIT_NEEDED']);
  await sent(an, 'withdrawProposal', { ...at(seen), reason: 'Was een proef.' });
});

test('a file is proposed as the difference with what it says', async () => {
  const seen = await opened(an, 'Uit een bestand');
  const content = '<http://x.test/s> a <http://www.w3.org/2004/02/skos/core#ConceptScheme> .';
  const whole = await sent(an, 'proposeFile', { ...at(seen), fileName: 'dieren.ttl', content });
  const { edits, impact } = await read(
    an,
    whole.id,
    'edits { nodes { kind summary(language: EN) changes { totalCount } } } impact { level concepts(change: [REMOVED]) { totalCount } }',
  );
  expect(edits.nodes[0]).toMatchObject({ kind: 'UPLOAD' });
  expect(edits.nodes[0].summary).toContain('difference with file dieren.ttl');
  expect(impact).toMatchObject({ level: 'BREAKING', concepts: { totalCount: 6 } });
  for (const [fileName, text, code] of [
    ['dieren.txt', content, 'UNKNOWN_FORMAT'],
    ['dieren.ttl', 'nonsense', 'BAD_RDF'],
    ['dieren.ttl', '', 'BAD_ARGUMENT'],
    ['dieren.ttl', `${content} <http://other.test/a> a <http://other.test/B> .`, 'OUTSIDE_VOCABULARY'],
  ]) {
    const refused = await send(an, 'proposeFile', { ...at(whole), fileName, content: text });
    expect([fileName, codes(refused)]).toEqual([fileName, [code]]);
  }
});

describe('Two who change the same text', () => {
  test('both see both texts, and what was chosen stays beside them', async () => {
    let first = await defined(await opened(an, 'Van An'), KAT, 'Een klein roofdier dat spint.');
    let second = await defined(await opened(bo, 'Van Bo'), KAT, 'Een klein huisdier dat spint.', bo);
    first = await sent(an, 'submitProposal', at(first));
    second = await sent(bo, 'submitProposal', at(second));
    first = await sent(rik, 'approveProposal', at(first));
    second = await sent(rik, 'approveProposal', at(second));
    await sent(stien, 'acceptProposal', at(first));
    expect((await read(stien, second.id, 'viewerMay')).viewerMay).not.toContain('ACCEPT');
    expect(codes(await send(stien, 'acceptProposal', at(second)))).toEqual(['CONFLICTS']);
    second = await sent(bo, 'rebaseProposal', at(second));
    const { conflicts } = await read(
      bo,
      second.id,
      'conflicts { nodes { uri slot name(language: EN) base { value } mine { value } theirs { value } removed words { kind text } } }',
    );
    expect(conflicts.nodes).toEqual([
      {
        uri: KAT,
        slot: expect.any(String) as unknown,
        name: 'definition',
        base: [],
        mine: [{ value: 'Een klein huisdier dat spint.' }],
        theirs: [{ value: 'Een klein roofdier dat spint.' }],
        removed: false,
        words: [
          { kind: 'SAME', text: 'Een klein ' },
          { kind: 'OLD', text: 'roofdier' },
          { kind: 'NEW', text: 'huisdier' },
          { kind: 'SAME', text: ' dat spint.' },
        ],
      },
    ]);
    const { slot } = conflicts.nodes[0];
    const choose = (value: object[]) =>
      send(bo, 'resolveConflict', { ...at(second), uri: KAT, slot, choice: name('OTHER'), value });
    expect(codes(await choose([{ value: 'x', language: 'en' }]))).toEqual(['BAD_ARGUMENT']);
    expect(codes(await choose([{ value: 'x"@nl', language: 'n"l' }]))).toEqual(['BAD_TERM']);
    const settled = await choose([{ value: 'Een klein tam roofdier.', language: 'nl' }]);
    expect(settled.errors).toBeUndefined();
    second = settled.data.resolveConflict as Seen;
    const { edits, reviews } = await read(
      bo,
      second.id,
      'reviews { stands } edits { nodes { kind settlement { choice mine { value } theirs { value } value { value } } } }',
    );
    expect(reviews).toEqual([{ stands: false }]);
    expect(edits.nodes[1]).toEqual({
      kind: 'RESOLVE',
      settlement: {
        choice: 'OTHER',
        mine: [{ value: 'Een klein huisdier dat spint.' }],
        theirs: [{ value: 'Een klein roofdier dat spint.' }],
        value: [{ value: 'Een klein tam roofdier.' }],
      },
    });
  });
});

describe('What reviewers must know', () => {
  test('is there before they approve: findings, what is touched, and who is', async () => {
    const registered = await mia.ask(
      `mutation { registerUse(vocabulary: "dieren", name: "App", contact: "", uris: ["${KAT}"], release: "2.0.0") { id } }`,
    );
    expect(registered.errors).toBeUndefined();
    let seen = await opened(an, 'Gevolgen');
    seen = await sent(an, 'retireConcept', {
      ...at(seen),
      uri: KAT,
      successors: [HOND],
      reason: { value: 'Proef.' },
    });
    seen = await sent(an, 'retireConcept', { ...at(seen), uri: ZOOGDIER, reason: { value: 'Proef.' } });
    const what = `findings { totalCount nodes { rule severity uri message(language: EN) remedy } }
      impact { level
        concepts(change: [RETIRED]) { nodes { uri label { value } change } }
        left { nodes { uri narrower related } }
        memberships { nodes { collection member effect } }
        elsewhere { nodes { vocabulary uri label { value } relation target } }
        uses { totalCount nodes { name } } }`;
    const { impact, findings } = await read(stien, seen.id, what);
    expect(impact).toMatchObject({
      level: 'BREAKING',
      concepts: { nodes: expect.arrayContaining([{ uri: KAT, label: { value: 'kat' }, change: 'RETIRED' }]) },
      left: { nodes: [{ uri: ZOOGDIER, narrower: expect.arrayContaining([HOND]), related: [] }] },
      elsewhere: {
        nodes: [
          {
            vocabulary: 'latijn',
            uri: 'http://y.test/felis',
            label: { value: 'felis' },
            relation: 'BROAD_MATCH',
            target: KAT,
          },
        ],
      },
      uses: { totalCount: 1, nodes: [{ name: 'App' }] },
    });
    expect(findings.nodes.map(({ rule }: { rule: string }) => rule)).toContain('quality-retired-broader');
    // Who uses what is for those who review and decide; others see their own uses.
    expect((await read(rik, seen.id, what)).impact.uses.totalCount).toBe(1);
    expect((await read(an, seen.id, what)).impact.uses).toEqual({ totalCount: 0, nodes: [] });
  });

  test('shows clashes with concepts that nothing links to', async () => {
    const seen = await opened(an, 'Dubbel');
    await sent(an, 'addConcept', { ...at(seen), scheme: SCHEME, fields: texts('PREF_LABEL', 'Hond') });
    const { findings, addedConcepts } = await read(
      rik,
      seen.id,
      `findings(severity: [WARNING, VIOLATION]) { nodes { rule } }
       addedConcepts { totalCount nodes { label { value } likenesses { uri kind label { value } definitions { value } concept { uri } } } }`,
    );
    const rules = findings.nodes.map(({ rule }: { rule: string }) => rule);
    expect(rules.some((rule: string) => /clash|unique/.test(rule))).toBe(true);
    expect(addedConcepts.totalCount).toBe(1);
    expect(addedConcepts.nodes[0].likenesses).toContainEqual(
      expect.objectContaining({ uri: HOND, kind: 'SAME', concept: { uri: HOND } }),
    );
  });

  test('is shown while typing: of releases, of accepted changes, and of open proposals one may see', async () => {
    const seen = await opened(an, 'Een das');
    await sent(an, 'addConcept', { ...at(seen), scheme: SCHEME, fields: texts('PREF_LABEL', 'dassen') });
    const like = async (who: Pick<Client, 'ask'>, more = '') =>
      (
        await who.ask(
          `{ duplicates(label: "das" ${more}) { vocabulary kind label { value } proposal { id } } }`,
        )
      ).data.duplicates;
    expect(await like(bo)).toEqual([
      { vocabulary: 'dieren', kind: 'NEAR', label: { value: 'dassen' }, proposal: { id: seen.id } },
    ]);
    expect(await like(server)).toEqual([]);
    expect(await like(mia, 'vocabularies: ["dieren"]')).toEqual([]);
    const hidden = await mia.ask(`{ duplicates(label: "das", proposal: "${seen.id}") { uri } }`);
    const absent = await mia.ask('{ duplicates(label: "das", proposal: "nope") { uri } }');
    expect([codes(hidden), codes(absent)]).toEqual([['UNKNOWN_PROPOSAL'], ['UNKNOWN_PROPOSAL']]);
    // What was accepted and is not released is known to editors.
    const wolf = '{ duplicates(label: "wolf") { label { value } concept { uri } proposal { id } } }';
    expect((await bo.ask(wolf)).data.duplicates).toEqual([
      { label: { value: 'wolf' }, concept: null, proposal: null },
    ]);
    expect((await server.ask(wolf)).data.duplicates).toEqual([]);
    expect(codes(await bo.ask('{ duplicates(label: "x", vocabularies: ["nope"]) { uri } }'))).toEqual([
      'UNKNOWN_VOCABULARY',
    ]);
  });
});

describe('What goes wrong', () => {
  test('is a stale version, told with what changed since', async () => {
    const first = await opened(an, 'Stale');
    await defined(first, KAT, 'Een.');
    const answer = await send(an, 'reviseConcept', {
      ...at(first),
      uri: KAT,
      fields: texts('NOTE', 'Twee.'),
    });
    expect(codes(answer)).toEqual(['STALE']);
    expect(answer.errors?.[0]?.message).toContain(`add-edit by ${an.id}`);
  });

  test('is someone else’s proposal, one that is not there, and an approval by its author or twice', async () => {
    const draft = await defined(await opened(an, 'Van mij'), KAT, 'Van mij.');
    const edit = (who: Client, id = draft.id) =>
      send(who, 'moveConcept', { proposal: id, seen: draft.version, uri: KAT, broader: [] });
    expect(codes(await edit(bo))).toEqual(['FORBIDDEN']);
    expect(codes(await edit(mia))).toEqual(['UNKNOWN_PROPOSAL']);
    expect(codes(await edit(mia, 'nope'))).toEqual(['UNKNOWN_PROPOSAL']);
    const own = await defined(await opened(stien, 'Van Stien'), KAT, 'Van Stien.', stien);
    let seen = await sent(stien, 'submitProposal', at(own));
    expect(codes(await send(stien, 'approveProposal', at(seen)))).toEqual(['OWN_PROPOSAL']);
    expect(codes(await send(stien, 'acceptProposal', at(seen)))).toEqual(['NOT_APPROVED']);
    seen = await sent(rik, 'approveProposal', at(seen));
    expect(codes(await send(rik, 'approveProposal', at(seen)))).toEqual(['ALREADY_REVIEWED']);
    expect(codes(await send(an, 'approveProposal', at(seen)))).toEqual(['FORBIDDEN']);
    expect(codes(await send(stien, 'rejectProposal', { ...at(seen), reason: ' ' }))).toEqual(['INCOMPLETE']);
    expect(codes(await send(stien, 'submitProposal', at(seen)))).toEqual(['WRONG_STATUS']);
  });

  const cases: readonly [what: string, mutation: string, args: object, code: string][] = [
    [
      'a URI of elsewhere',
      'reviseConcept',
      { uri: 'http://y.test/canis', fields: texts('NOTE', 'x') },
      'OUTSIDE_VOCABULARY',
    ],
    [
      'a retired successor',
      'retireConcept',
      { uri: KAT, successors: [OUD], reason: { value: 'x' } },
      'RETIRED_SUCCESSOR',
    ],
    ['a retired parent', 'moveConcept', { uri: KAT, broader: [OUD] }, 'RETIRED_TARGET'],
    ['a cycle', 'moveConcept', { uri: DIER, broader: [KAT] }, 'CYCLE'],
    ['itself', 'relateConcepts', { uri: KAT, related: KAT }, 'SELF_RELATION'],
    ['a collection for a concept', 'moveConcept', { uri: KAT, broader: [GROEP] }, 'WRONG_KIND'],
    ['what is so already', 'moveConcept', { uri: KAT, broader: [ZOOGDIER] }, 'BAD_ARGUMENT'],
    ['an empty text', 'reviseConcept', { uri: KAT, fields: texts('DEFINITION', ' ') }, 'BAD_TEXT'],
    [
      'two labels in one language',
      'reviseConcept',
      { uri: KAT, fields: texts('PREF_LABEL', 'a', 'b') },
      'BAD_TEXT',
    ],
    ['a control character', 'reviseConcept', { uri: KAT, fields: { notations: ['a\u0007'] } }, 'BAD_TEXT'],
    [
      'a character that turns text around',
      'reviseConcept',
      { uri: KAT, fields: { notations: ['\u202eab'] } },
      'BAD_TEXT',
    ],
    [
      'an IRI with a line break',
      'mapConcept',
      { uri: KAT, relation: name('EXACT_MATCH'), target: 'http://a.test/\n' },
      'BAD_TERM',
    ],
    [
      'an IRI that turns text around',
      'mapConcept',
      { uri: KAT, relation: name('EXACT_MATCH'), target: 'http://a.test/\u202e' },
      'BAD_TERM',
    ],
    [
      'no language',
      'reviseConcept',
      { uri: KAT, fields: { texts: [{ field: name('NOTE'), language: 'niet!', values: ['x'] }] } },
      'BAD_ARGUMENT',
    ],
    [
      'a literal that says it is an IRI',
      'reviseConcept',
      {
        uri: KAT,
        fields: {
          properties: [{ property: 'http://a.test/p', values: [{ type: name('IRI'), value: '"x"' }] }],
        },
      },
      'BAD_TERM',
    ],
    [
      'a script for a source',
      'reviseConcept',
      { uri: KAT, fields: { sources: ['javascript:alert(1)'] } },
      'BAD_TERM',
    ],
    ['a revision that is not there', 'proposeRollback', { revision: 99 }, 'UNKNOWN_VERSION'],
    ['an edit that is not there', 'removeEdit', { edit: 'nope' }, 'UNKNOWN_EDIT'],
    [
      'a conflict that is not there',
      'resolveConflict',
      { uri: KAT, slot: 'x', choice: name('MINE') },
      'UNKNOWN_EDIT',
    ],
    ['a proposal without edits', 'submitProposal', {}, 'INCOMPLETE'],
  ];

  test.each(cases)('is %s: %s', async (_what, mutation, args, code) => {
    const seen = await opened(an, 'Fout');
    const answer = await send(an, mutation, { ...at(seen), ...args });
    expect(codes(answer)).toEqual([code]);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      item: expect.any(String) as unknown,
      remedy: expect.any(String) as unknown,
    });
    expect(await read(an, seen.id, 'version edits { totalCount }')).toEqual({
      version: 1,
      edits: { totalCount: 0 },
    });
  });

  test('is a text of 100 kB and a body of 1 MB', async () => {
    const seen = await opened(an, 'Lang');
    const query = `mutation ($text: String!) { reviseConcept(proposal: "${seen.id}", seen: 1, uri: "${KAT}",
      fields: { texts: [{ field: DEFINITION, language: "nl", values: [$text] }] }) { id } }`;
    expect(codes(await an.ask(query, { text: 'x'.repeat(100_001) }))).toEqual(['BAD_TEXT']);
    const huge = await an.ask(query, { text: 'x'.repeat(1_048_576) });
    expect([huge.status, codes(huge)]).toEqual([413, ['TOO_LARGE']]);
  });

  test.each([
    ['skos-s13', texts('ALT_LABEL', 'kat')],
    [
      'skos-s14',
      {
        properties: [
          {
            property: 'http://www.w3.org/2008/05/skos-xl#prefLabel',
            values: [{ type: name('IRI'), value: 'http://x.test/l1' }],
          },
        ],
      },
    ],
  ])('is a clash of labels at submission: %s', async (rule, fields) => {
    const seen = await sent(an, 'reviseConcept', { ...at(await opened(an, 'Botst')), uri: KAT, fields });
    const answer = await send(an, 'submitProposal', at(seen));
    expect(codes(answer)).toEqual(['RULE_BROKEN']);
    expect(answer.errors?.[0]?.message).toContain(rule);
    const { findings } = await read(an, seen.id, 'findings(severity: [VIOLATION]) { nodes { rule } }');
    expect(findings.nodes).toContainEqual({ rule });
  });

  test('is a translator who changes more than texts in their languages', async () => {
    const tom = await client(server, 'tom', {
      rights: [{ vocabulary: 'dieren', role: 'translator', languages: ['fr'] }],
    });
    const seen = await opened(tom, 'Frans');
    const label = (language: string, value: string) => ({
      texts: [{ field: name('PREF_LABEL'), language, values: [value] }],
    });
    const revise = (more: object) => send(tom, 'reviseConcept', { ...at(seen), uri: KAT, ...more });
    expect(codes(await revise({ fields: label('en', 'cat') }))).toEqual(['FORBIDDEN']);
    expect(codes(await revise({ fields: { notations: ['K'] } }))).toEqual(['FORBIDDEN']);
    expect(codes(await send(tom, 'moveConcept', { ...at(seen), uri: KAT, broader: [] }))).toEqual([
      'FORBIDDEN',
    ]);
    expect(codes(await revise({ fields: label('fr', 'chat') }))).toEqual([]);
  });

  test('is an amendment that is none, or two', async () => {
    const seen = await opened(an, 'Amendement');
    for (const amendment of [
      {},
      { moveConcept: { uri: KAT, broader: [] }, revise: { uri: KAT, fields: {} } },
    ]) {
      const answer = await send(stien, 'acceptProposal', { ...at(seen), amendments: [amendment] });
      expect(codes(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    }
  });
});

test('a steward accepts with changes; what was approved stays beside them', async () => {
  let seen = await defined(await opened(an, 'Met wijziging'), HOND, 'Een tam dier.');
  seen = await sent(an, 'submitProposal', at(seen));
  seen = await sent(rik, 'approveProposal', at(seen));
  seen = await sent(stien, 'acceptProposal', {
    ...at(seen),
    reason: 'Duidelijker.',
    amendments: [{ revise: { uri: HOND, fields: texts('DEFINITION', 'Een tam roofdier.') } }],
  });
  const value = 'nodes { changes { nodes { after { value } words { kind text } } } }';
  const { edits, amendments } = await read(server, seen.id, `edits { ${value} } amendments { ${value} }`);
  expect(edits.nodes[0].changes.nodes[0].after).toEqual([{ value: 'Een tam dier.' }]);
  expect(amendments.nodes[0].changes.nodes[0]).toMatchObject({ after: [{ value: 'Een tam roofdier.' }] });
  expect(amendments.nodes[0].changes.nodes[0].words).toContainEqual({ kind: 'NEW', text: 'roofdier' });
});

test('a key given again takes effect once, and answers the same', async () => {
  const input = { vocabulary: 'dieren', title: 'Eenmaal', idempotencyKey: 'k1' };
  const first = await sent(an, 'openProposal', input);
  expect(await sent(an, 'openProposal', input)).toEqual(first);
  expect(codes(await send(an, 'openProposal', { ...input, title: 'Anders' }))).toEqual(['KEY_REUSED']);
  const add = {
    ...at(first),
    scheme: SCHEME,
    fields: texts('PREF_LABEL', 'eenmalig'),
    idempotencyKey: 'k2',
  };
  const asked = 'version edits { nodes { id changes { nodes { uri } } } }';
  const once = await send(an, 'addConcept', add, asked);
  expect(await send(an, 'addConcept', add, asked)).toMatchObject({ data: once.data as object });
});

describe('A draft', () => {
  let draft: Seen;
  beforeAll(async () => {
    draft = await defined(await opened(an, 'Geheim'), KAT, 'Nog niet.');
  });
  const LIST = '{ proposals(first: 100, status: [DRAFT, WITHDRAWN, SUBMITTED]) { totalCount nodes { id } } }';

  test('is seen by editors of its vocabulary, and by nobody else, in lists, counts and by its name', async () => {
    const all = (await bo.ask(LIST)).data.proposals;
    expect(all.nodes.map(({ id }: { id: string }) => id)).toContain(draft.id);
    expect(all.totalCount).toBe(all.nodes.length);
    for (const who of [server, mia]) {
      expect((await who.ask(LIST)).data.proposals).toEqual({ totalCount: 0, nodes: [] });
      expect(await read(who, draft.id, 'id')).toBeNull();
      const counted = await who.ask('{ proposals(first: 1) { totalCount } }');
      const listed = await who.ask('{ proposals(first: 100) { nodes { status } } }');
      expect(counted.data.proposals.totalCount).toBe(listed.data.proposals.nodes.length);
      for (const { status } of listed.data.proposals.nodes)
        expect(['ACCEPTED', 'RELEASED']).toContain(status);
    }
  });

  test('is opened to the public by a consultation, to read and to comment', async () => {
    let seen = await sent(an, 'submitProposal', at(draft));
    expect(await read(server, seen.id, 'id')).toBeNull();
    const opens = later(60, now).toISOString();
    const closes = later(120, now).toISOString();
    expect(
      codes(await send(stien, 'openConsultation', { ...at(seen), opens: closes, closes: opens })),
    ).toEqual(['BAD_ARGUMENT']);
    seen = await sent(stien, 'openConsultation', { ...at(seen), opens, closes });
    expect(await read(server, seen.id, 'id')).toBeNull();
    now = later(61, now);
    expect(
      await read(server, seen.id, 'id standing { consultation missing } consultation { opens }'),
    ).toEqual({
      id: seen.id,
      standing: {
        consultation: 'OPEN',
        missing: ['nog 1 goedkeuring(en)', 'het einde van de consultatie'],
      },
      consultation: { opens },
    });
    expect((await read(mia, seen.id, 'viewerMay')).viewerMay).toEqual(['COMMENT']);
    expect((await read(server, seen.id, 'viewerMay')).viewerMay).toEqual([]);
    const said = await mia.ask(
      `mutation { addComment(proposal: "${seen.id}", text: "Goed idee.") { text proposal { id } } }`,
    );
    expect(said.data.addComment).toEqual({ text: 'Goed idee.', proposal: { id: seen.id } });
    seen = await sent(stien, 'rejectProposal', { ...at(seen), reason: 'Toch niet.' });
    expect(await read(server, seen.id, 'status decision { reason }')).toEqual({
      status: 'REJECTED',
      decision: { reason: 'Toch niet.' },
    });
  });
});

describe('The list', () => {
  test('is newest first, in pages that what comes meanwhile does not move', async () => {
    const page = async (after?: string) =>
      (
        await an.ask(
          `{ proposals(first: 2, author: "${an.id}" ${after ? `after: "${after}"` : ''}) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
        )
      ).data.proposals;
    const first = await page();
    const newer = await opened(an, 'Er tussendoor');
    const second = await page(first.pageInfo.endCursor as string);
    expect(second.totalCount).toBe(first.totalCount + 1);
    expect((await page()).nodes[0].id).toBe(newer.id);
    const ids = [...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id);
    expect([new Set(ids).size, [...ids].sort().reverse()]).toEqual([4, ids]);
    const none = await an.ask('{ proposals(organisation: "OVO999999") { totalCount } }');
    expect(none.data.proposals.totalCount).toBe(0);
    expect(codes(await an.ask('{ proposals(first: 0) { totalCount } }'))).toEqual(['BAD_ARGUMENT']);
  });

  test('of any length costs the same number of SQL statements', async () => {
    const runner = server.store.reader['manager'].connection.createQueryRunner();
    const query = runner.query.bind(runner);
    let statements = 0;
    runner.query = ((...args: Parameters<typeof query>) => {
      statements += 1;
      return query(...args);
    }) as never;
    const count = async (first: number): Promise<number> => {
      statements = 0;
      const { errors } = await an.ask(`{ proposals(first: ${first}) { nodes { id head author { id }
        viewerMay standing { needed } reviews { by { name } }
        comments(first: 2) { nodes { by { id } proposal { id } } }
        edits(first: 2) { nodes { by { name } commentCount summary } } } } }`);
      expect(errors).toBeUndefined();
      return statements;
    };
    await count(30); // Who asks, and the head, are read once and kept.
    const [fifteen, thirty] = [await count(15), await count(30)];
    expect(fifteen).toBeGreaterThan(0);
    expect(thirty).toBe(fifteen);
  });
});
