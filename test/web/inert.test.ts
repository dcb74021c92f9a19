import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { broken } from './broken.ts';
import { HOSTILE, HOSTILE_IRIS, HOSTILE_PATHS } from './hostile.ts';
import { documentOf, libraryOf, type Library } from './library.ts';
import { serve, type Served } from './serve.ts';

describe('Hostile text is only text', () => {
  let library: Library;
  let served: Served;
  beforeAll(async () => {
    library = await libraryOf({ boos: HOSTILE });
    served = await serve(library);
  });
  afterAll(() => served.close());

  test.each(HOSTILE_PATHS)('at %s', async (url) => {
    const { body, headers } = await served.get(url);
    expect(broken(body)).toEqual([]);
    expect(headers.get('content-security-policy')).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
  });

  test.each(HOSTILE_IRIS.flatMap((iri) => [undefined, '1.0.0'].map((version) => [iri, version] as const)))(
    'in the document of %s, version %s',
    async (iri, version) => {
      expect(broken(await documentOf(library, iri, { ...(version !== undefined && { version }) }))).toEqual(
        [],
      );
      expect(broken(await documentOf(library, iri, { lang: 'en' }))).toEqual([]);
    },
  );

  test('in the page of a problem', () => {
    const hostile = '<script>alert(1)</script>"\'';
    expect(
      broken(
        library.pages.problem({
          status: 404,
          code: hostile,
          detail: hostile,
          remedy: hostile,
          item: hostile,
        }),
      ),
    ).toEqual([]);
  });

  test('and a language tag that is none is not passed on as one', async () => {
    const page = await documentOf(library, HOSTILE_IRIS[1] as string);
    expect(page).toContain('lang="ar"');
    expect(page).not.toContain('onload="1');
  });
});
