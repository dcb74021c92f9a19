import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Fastify from 'fastify';
import type { Edit } from '../../src/domain/edit/edit.ts';
import { SKOS } from '../../src/domain/namespaces.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { text } from '../../src/domain/term.ts';
import { Catalog } from '../../src/snapshot/catalog.ts';
import { pages } from '../../src/web/pages/index.ts';
import { commentRow, type Comment } from '../../src/workflow/discussion/comment.ts';
import { proposalRow } from '../../src/workflow/proposals/held-proposal.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { BASE } from '../support/editors.ts';
import { broken } from './broken.ts';
import { BAD_LINKS, PAYLOADS } from './hostile.ts';

const AT = '2026-03-01T09:00:00.000Z';
const ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const all = PAYLOADS.join(' ');
const iri = `http://example.org/${encodeURIComponent('<x>')}`;

/** Texts, addresses and names that have been used against sites, wherever a proposal has room for one. */
const change = (uri: string, slot: string, before: string[], after: string[]) => ({
  iri: uri,
  slot,
  before: { terms: before },
  after: { terms: after },
});
const edits: Edit[] = [
  {
    id: PAYLOADS[2] as string,
    by: PAYLOADS[0] as string,
    at: AT,
    operation: {
      kind: 'retire',
      uri: iri,
      successors: [...BAD_LINKS],
      reason: { value: all, language: 'x" y' },
    },
    changes: [
      change(iri, `${SKOS.definition}@nl`, [text(all, 'nl')], [text(`${all} nieuw`, 'nl')]),
      change(iri, `${SKOS.prefLabel}@x"`, [], [text(all, 'x" onload="1')]),
      ...BAD_LINKS.map((link) => change(iri, `${SKOS.related} ${link}`, [], [link])),
      ...BAD_LINKS.map((link) => change(link, `${PAYLOADS[1]}@nl`, [text(link)], [text(all)])),
      { ...change('javascript:1', `${SKOS.note}@nl`, [], [text(all, 'nl')]), whole: true as const },
    ],
  },
];
const proposal: Proposal = {
  id: ID,
  vocabulary: PAYLOADS[0] as string,
  status: 'accepted',
  title: all,
  rationale: all,
  sources: [...BAD_LINKS, ...PAYLOADS],
  author: PAYLOADS[0] as string,
  organisation: all,
  openedAt: AT,
  base: 1,
  edits,
  amendments: edits,
  conflicts: [],
  digest: '',
  submittedAt: AT,
  reviews: [{ by: all, organisation: all, verdict: 'approve', text: all, at: AT, digest: '' }],
  consultation: { opens: AT, closes: AT },
  decision: { by: all, at: AT, reason: all, revision: 2 },
  release: PAYLOADS[1],
  history: [{ at: AT, by: all, action: PAYLOADS[0] as string, text: all }],
};
const comment: Comment = {
  id: PAYLOADS[2] as string,
  proposal: ID,
  edit: PAYLOADS[2],
  vocabulary: 'x',
  by: all,
  at: AT,
  audience: 'public',
  text: all,
  mentions: [],
  earlier: [{ text: all, at: AT }],
};

let database: TestDatabase;
let url: string;
const fastify = Fastify();
beforeAll(async () => {
  database = await DATABASES[0][1]();
  const { store } = database;
  const entry = { at: AT, vocabulary: '', actor: 'test', action: 'test', detail: {}, subjects: [] };
  await store.transact(async (tx) => {
    await tx.save(proposalRow({ version: 1, proposal }, AT), entry);
    await tx.save(commentRow({ version: 1, comment }, AT), entry);
  });
  const catalog = await Catalog.open(store.reader);
  await fastify.register(pages({ catalog, reader: store.reader, base: BASE, accounts: true }).routes);
  url = await fastify.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await fastify.close();
  await database.close();
});

test.each([
  '/proposals',
  `/proposals?uri=${encodeURIComponent(iri)}`,
  `/proposals/${ID}`,
  `/proposals/${ID}?lang=en`,
  `/proposals/${ID}/edits/${encodeURIComponent(PAYLOADS[2] as string)}`,
])('Hostile text in a proposal is only text at %s', async (path) => {
  const answer = await fetch(url + path);
  const body = await answer.text();
  expect([answer.status, body.includes('document.title=')]).toEqual([200, true]);
  expect(broken(body)).toEqual([]);
});
