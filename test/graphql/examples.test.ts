import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { examplesAt } from '../../src/graphql/examples.ts';
import { served, type Served } from './served.ts';

let server: Served;
beforeAll(async () => {
  const turtle = await readFile(new URL('../../seed/datastrategie.ttl', import.meta.url), 'utf8');
  server = await served([{ vocabulary: 'datastrategie', release: '1.0.0', turtle }]);
});
afterAll(() => server.stop());

describe('every example query is answered from the seed', () => {
  test.each(examplesAt('http://localhost:4000').map((it) => [it.name, it] as const))(
    '%s',
    async (name, example) => {
      const { data, errors } = await server.ask(example.query, example.variables);
      expect(errors).toBeUndefined();
      const [value] = Object.values(data as Record<string, unknown>);
      expect(value).toBeTruthy();
      if (Array.isArray(value)) expect(value[0]).toBeTruthy();
      if (name === 'search') expect((value as { totalCount: number }).totalCount).toBeGreaterThan(0);
      expect(
        Object.values({ ...example.title, ...example.description }).every((text) => text.length > 3),
      ).toBe(true);
    },
  );
});
