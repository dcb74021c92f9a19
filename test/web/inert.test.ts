import { beforeAll, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { HOSTILE, HOSTILE_IRIS, HOSTILE_PATHS } from './hostile.ts';
import { documentOf, libraryOf, type Library } from './library.ts';

/** Tags that our own templates write; anything else in a page would have come out of the data. */
const OURS =
  /^(a|article|aside|bdi|body|button|br|code|dd|del|details|div|dl|dt|footer|form|h1|h2|h3|head|header|html|i|input|ins|label|li|link|main|meta|nav|ol|option|p|pre|script|section|select|small|span|strong|summary|table|caption|tbody|td|th|thead|time|title|tr|ul)$/;

function check(page: string): void {
  const tags = [...page.matchAll(/<\/?([a-z][a-z0-9]*)((?:\s+[^\s=>"]+(?:="[^"]*")?|\s)*)\s*\/?>/gi)];
  // Every `<` that is not part of the data begins a tag of ours: the data's own are all written &lt;.
  const data = [...page.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
  expect(page.match(/</g)?.length).toBe(tags.length + 1);
  for (const [, name = '', attributes = ''] of tags) {
    expect(name).toMatch(OURS);
    expect(attributes).not.toMatch(/\s(on\w+|style|srcdoc)\s*=/i);
    if (name.toLowerCase() === 'script' && attributes)
      expect(attributes).toMatch(/src="\/assets\/|type="application\/ld\+json"/);
    for (const [, , url = ''] of attributes.matchAll(/\s(href|src|action|data-suggest)="([^"]*)"/g))
      expect(url).toMatch(/^(\/(?!\/)|#|https?:\/\/|mailto:)/);
    for (const [, tag = ''] of attributes.matchAll(/\slang="([^"]*)"/g))
      expect(tag).toMatch(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i);
  }
  for (const [, block = ''] of data) expect(() => JSON.parse(block) as unknown).not.toThrow();
}

describe('Hostile text is only text', () => {
  let library: Library;
  let fastify: FastifyInstance;
  beforeAll(async () => {
    library = await libraryOf({ boos: HOSTILE });
    fastify = Fastify({ routerOptions: { maxParamLength: 2_048 } });
    await fastify.register(library.pages.routes);
  });

  test.each(HOSTILE_PATHS)('at %s', async (url) => {
    const { body, headers } = await fastify.inject({ url });
    check(body);
    expect(headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
  });

  test.each(HOSTILE_IRIS.flatMap((iri) => [undefined, '1.0.0'].map((version) => [iri, version] as const)))(
    'in the document of %s, version %s',
    async (iri, version) => {
      check(await documentOf(library, iri, { ...(version !== undefined && { version }) }));
      check(await documentOf(library, iri, { lang: 'en' }));
    },
  );

  test('in the page of a problem', () => {
    const hostile = '<script>alert(1)</script>"\'';
    check(
      library.pages.problem({ status: 404, code: hostile, detail: hostile, remedy: hostile, item: hostile }),
    );
  });

  test('and a language tag that is none is not passed on as one', async () => {
    const page = await documentOf(library, HOSTILE_IRIS[1] as string);
    expect(page).toContain('lang="ar"');
    expect(page).not.toContain('onload="1');
  });
});
