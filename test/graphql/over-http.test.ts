import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { served, type Served } from './served.ts';

let server: Served;
beforeAll(async () => {
  server = await served([
    { vocabulary: 'v', release: '1.0.0', turtle: 'x:a a skos:Concept ; skos:prefLabel "een"@nl .' },
  ]);
});
afterAll(() => server.stop());

test('GraphQL over HTTP passes every audit of the specification, with no warning', async () => {
  const results = await auditServer({ url: server.url });
  const fallen = results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`);
  expect([results.length > 50, fallen]).toEqual([true, []]);
});
