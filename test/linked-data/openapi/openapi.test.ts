import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import Fastify from 'fastify';
import { description } from '../../../src/linked-data/openapi/description.ts';
import type { OpenApi, Operation, Parameter } from '../../../src/linked-data/openapi/openapi.ts';
import { wholeServer, type WholeServer } from '../whole-server.ts';

let whole: WholeServer;
let routes: { method: 'get' | 'post'; url: string }[];
let told: OpenApi;

beforeAll(async () => {
  whole = await wholeServer();
  told = (await (await fetch(`${whole.url}/openapi.json`)).json()) as OpenApi;
  routes = await routesOf(whole);
});
afterAll(() => whole.close());

/** The routes that are answered, as fastify has them: the whole app mounted once more, and listened to. */
async function routesOf({ server }: WholeServer): Promise<typeof routes> {
  const found: typeof routes = [];
  const fastify = Fastify();
  // One by one they are answered; a list of methods is refused together.
  fastify.addHook('onRoute', ({ method, url }) => {
    if (method === 'GET' || method === 'POST') found.push({ method: method === 'GET' ? 'get' : 'post', url });
  });
  await server.app.mount(fastify);
  await fastify.ready();
  await fastify.close();
  return found;
}

/** Whether a described path and a real route are of one form: a parameter stands for a segment, `*` for all that follow. */
function fits(path: string, url: string): boolean {
  const [described, real] = [path.split('/'), url.split('/')];
  const rest = real.indexOf('*');
  if (rest < 0 && described.length !== real.length) return false;
  return described.slice(0, rest < 0 ? undefined : rest).every((segment, i) => {
    if (segment === real[i]) return true;
    // The files of the explorer are routes of their own, told of as one.
    return segment.startsWith('{') && (real[i]?.startsWith(':') || path.startsWith('/graphql/explorer/'));
  });
}

const operations = (): [string, 'get' | 'post', Operation][] =>
  Object.entries(told.paths).flatMap(([path, { get, post }]) => [
    [path, 'get', get] as [string, 'get', Operation],
    ...(post ? [[path, 'post', post] as [string, 'post', Operation]] : []),
  ]);

describe('The description of the routes', () => {
  test('is OpenAPI 3.1, by a judge from outside, and readable from any page', async () => {
    const answer = await fetch(`${whole.url}/openapi.json`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('content-type')).toContain('json');
    expect(
      await new Validator().validate(JSON.parse(await answer.text()) as Record<string, unknown>),
    ).toMatchObject({
      valid: true,
    });
    expect(told).toEqual(JSON.parse(JSON.stringify(description(whole.url))));
  });

  test('leaves out no route', () => {
    expect(routes.length).toBeGreaterThan(40);
    // Forms for people who have signed in are no part of it.
    const missing = routes.filter(
      ({ method, url }) =>
        !/^\/(account|workbench)/.test(url) &&
        !operations().some(([path, one]) => one === method && fits(path, url)),
    );
    expect(missing).toEqual([]);
  });

  test('tells of no route that there is not', () => {
    const invented = operations().filter(
      ([path, method]) => !routes.some((route) => route.method === method && fits(path, route.url)),
    );
    expect(invented.map(([path]) => path)).toEqual([]);
  });

  test('names every parameter of a path, says each once, and each operation has a name of its own', () => {
    for (const [path, , { parameters = [] }] of operations()) {
      const named = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      expect([path, named]).toEqual([path, [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)]);
      const all = parameters.map((one) => `${one.in} ${one.name}`);
      expect([path, new Set(all).size]).toEqual([path, all.length]);
      for (const { description: text } of parameters) expect(text).toMatch(/\S/);
    }
    const ids = operations().map(([, , { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says of each route what it answers to its own examples', async () => {
    for (const [path, method, operation] of operations()) {
      const answer = await whole.get(await exampleOf(path, operation), bodyOf(method, operation));
      await answer.arrayBuffer();
      expect([path, String(answer.status), Object.keys(operation.responses)]).toEqual([
        path,
        // No stream of the seed is so long that it has an index, and nobody has proposed anything.
        expect.stringMatching(/^\/(ldes.*\/index|proposals)\//.test(path) ? /^404$/ : /^[23]/),
        expect.arrayContaining([String(answer.status)]),
      ]);
      const [type] = answer.headers.get('content-type')?.split(';') ?? [];
      if (answer.status === 200)
        expect([path, Object.keys(operation.responses['200']?.content ?? {})]).toEqual([
          path,
          expect.arrayContaining([type]),
        ]);
    }
  });

  test('promises what every data route keeps: any page may read it, OPTIONS tells how, a write is 405', async () => {
    const data = operations().filter(([, , { tags }]) => !['graphql', 'pages'].includes(tags[0]));
    expect(data.length).toBeGreaterThan(25);
    for (const [path, , operation] of data) {
      const url = await exampleOf(path, operation);
      const [read, asked, written] = await Promise.all([
        whole.get(url, { method: 'HEAD' }),
        whole.get(url, { method: 'OPTIONS' }),
        whole.get(url, { method: 'DELETE' }),
      ]);
      expect([path, asked.status, written.status]).toEqual([path, 204, 405]);
      expect(written.headers.get('allow')).toBe(asked.headers.get('allow'));
      for (const { headers } of [read, asked, written])
        expect([path, headers.get('access-control-allow-origin')]).toEqual([path, '*']);
    }
  });
});

const textOf = ({ example }: Parameter): string => encodeURIComponent(String(example));

async function exampleOf(path: string, { parameters = [] }: Operation): Promise<string> {
  if (path === '/assets/{name}') return assetOf(await (await whole.get('/')).text());
  const filled = path.replace(/\{(\w+)\}/g, (_, name) =>
    textOf(parameters.find((one) => one.in === 'path' && one.name === name) as Parameter),
  );
  const query = parameters.filter((one) => one.in === 'query' && one.example !== undefined);
  return `${filled}?${query.map((one) => `${one.name}=${textOf(one)}`).join('&')}`;
}

const assetOf = (page: string): string => /\/assets\/[^"]+/.exec(page)?.[0] as string;

function bodyOf(method: string, { requestBody }: Operation): RequestInit {
  if (method === 'get') return {};
  const body = JSON.stringify(requestBody?.content['application/json']?.example);
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body };
}
