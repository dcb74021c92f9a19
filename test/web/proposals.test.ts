import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { consulted, HIDDEN, META, OPEN, PUBLIC, type Consulted } from './consulted.ts';

let site: Consulted;
beforeAll(async () => {
  site = await consulted();
});
afterAll(() => site.close());

const pathOf = (title: string): string => `/proposals/${site.ids[title]}`;
const enc = encodeURIComponent;
/** The titles that a list shows, in its order. */
const titles = (body: string): string[] =>
  [...body.matchAll(/<h3>\s*<a href="\/proposals\/[^"]*"><bdi>([^<]*)</g)].map(([, title = '']) => title);
const listed = async (query = ''): Promise<string[]> => titles((await site.get(`/proposals${query}`)).body);

describe('What is not public', () => {
  test.each(HIDDEN)('has no page while it is %s, nor a trace in any list', async (title) => {
    const answer = await site.get(pathOf(title));
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
    const elsewhere = [
      '/',
      '/proposals',
      `/proposals?uri=${enc(META)}`,
      ...['consultation', 'submitted', 'changes-requested', 'approved', 'rejected', 'draft', 'withdrawn'].map(
        (status) => `/proposals?status=${status}`,
      ),
    ];
    for (const path of elsewhere)
      expect([path, (await site.get(path)).body.includes(site.ids[title] as string)]).toEqual([path, false]);
  });

  test('is answered like what is not there', async () => {
    const [hidden, absent] = await Promise.all([
      site.get(pathOf('ontwerp')),
      site.get('/proposals/01ARZ3NDEKTSV4RRFFQ69G5FAV'),
    ]);
    const plain = (body: string): string => body.replaceAll(/[0-9A-Z]{26}/g, 'ID');
    expect(plain(hidden.body)).toBe(plain(absent.body));
    for (const path of ['/proposals/x', '/proposals/%00', `${pathOf('ontwerp')}/edits/x`])
      expect([path, (await site.get(path)).status]).toEqual([path, 404]);
  });
});

describe('What is public', () => {
  test.each(PUBLIC)('has a page when it is %s', async (title) => {
    const { status, body } = await site.get(pathOf(title));
    expect([status, body.includes(`>${title}</bdi></h1>`)]).toEqual([200, true]);
    expect(body).toContain(`Omdat ${title} &lt;b&gt;beter&lt;/b&gt; is.`);
  });

  test('is listed, newest first', async () => {
    expect(await listed()).toEqual([
      'consultatie',
      'consultatie-aanpassen',
      'afgewezen-na',
      'aanvaard',
      'gepubliceerd',
    ]);
  });

  test.each([
    ['?status=consultation', ['consultatie', 'consultatie-aanpassen']],
    ['?status=changes-requested', ['consultatie-aanpassen']],
    ['?status=released', ['gepubliceerd']],
    ['?vocabulary=thema&status=accepted', ['aanvaard']],
    ['?vocabulary=ander', []],
    [`?uri=${enc(OPEN)}`, ['consultatie-aanpassen', 'aanvaard']],
  ])('is filtered by %s', async (query, expected) => {
    expect(await listed(query)).toEqual(expected);
  });

  test('goes on behind a proposal one has come to', async () => {
    expect(await listed(`?after=${site.ids['afgewezen-na']}`)).toEqual(['aanvaard', 'gepubliceerd']);
  });

  test('is asked for anew each time, and not sent again to who has it', async () => {
    for (const path of ['/proposals', pathOf('consultatie')]) {
      const { headers } = await site.get(path);
      expect(headers.get('cache-control')).toBe('public, no-cache');
      const again = await site.get(path, { 'if-none-match': headers.get('etag') as string });
      expect(again.status).toBe(304);
    }
  });
});

describe('The page of a proposal', () => {
  let page: string;
  beforeAll(async () => {
    page = (await site.get(pathOf('consultatie'))).body;
  });

  test('tells who made it, by name and organisation, and nobody’s address', () => {
    expect(page).toMatch(/Ingediend door[^]*?An Peeters<\/bdi> \(<bdi>OVO000001/);
    expect(page).not.toContain('geheim.example');
  });

  test('says until when one can take part, and how', () => {
    expect(page).toMatch(/De openbare consultatie loopt tot en met\s*<strong>[^]*?20 maart 2026/);
    expect(page).toContain(
      `href="/account/sign-in?return=${enc(`/workbench/proposals/${site.ids['consultatie']}`)}"`,
    );
  });

  test('tells each edit in a sentence, and marks the words that differ', () => {
    expect(page).toMatch(/1\.\s+Metadata: definitie \(nl\) gewijzigd/);
    expect(page).toContain('<ins>helder </ins>');
    expect(page).toMatch(/2\.\s+Begrip paradata toegevoegd onder metadata/);
    expect(page).toContain('Gegevens over het ontstaan van gegevens.');
  });

  test('shows what was said, as text only, and of what was taken back that it was there', () => {
    expect(page).toContain('Zeer &lt;i&gt;helder&lt;/i&gt;.');
    expect(page).toContain('bij wijziging 1');
    expect(page).toContain('Deze reactie is verwijderd.');
    expect(page).not.toContain('onbedachte');
  });

  test('has reviews, the decision with its reason, and the release', async () => {
    const { body } = await site.get(pathOf('gepubliceerd'));
    expect(body).toMatch(/Rik Claes[^]*?akkoord/);
    expect(body).toContain('Het staat zo in het decreet.');
    expect(body).toMatch(/href="\/vocabulary\/thema\/releases\/[\d.]+"/);
    expect((await site.get(pathOf('afgewezen-na'))).body).toContain('De meeste reacties waren tegen.');
  });

  test('is whole in English', async () => {
    const { body } = await site.get(`${pathOf('consultatie')}?lang=en`);
    expect(body).toContain('<html lang="en">');
    expect(body).toMatch(/Metadata: definition \(nl\) changed/);
    expect(body).toContain('This comment has been deleted.');
  });

  test('of one edit lists all it changes', async () => {
    const edit = /id="edit-([^"]+)"/.exec(page)?.[1] as string;
    const { status, body } = await site.get(`${pathOf('consultatie')}/edits/${edit}`);
    expect([status, body.includes('<ins>helder </ins>')]).toEqual([200, true]);
  });
});

test('The home page leads to the consultations that run', async () => {
  site.at('2026-03-05T10:01:00Z');
  expect(titles((await site.get('/')).body)).toEqual(['consultatie', 'consultatie-aanpassen']);
});

describe('As time goes by', () => {
  afterAll(() => site.at('2026-03-05T10:00:00Z'));

  test('a consultation closes, which the page then says', async () => {
    site.at('2026-03-25T10:00:00Z');
    const { body } = await site.get(pathOf('consultatie'));
    expect(body).toContain('De openbare consultatie is afgelopen op');
    expect(body).not.toContain('Uw mening telt mee.');
  });

  test('another opens, and is then there for all', async () => {
    site.at('2026-05-02T10:00:00Z');
    expect((await site.get(pathOf('gepland'))).status).toBe(200);
    expect(await listed('?status=consultation')).toEqual(['gepland']);
    expect(titles((await site.get('/')).body)).toEqual(['gepland']);
  });
});

test('A term that the law has taken off the web is shown in no proposal', async () => {
  await site.withdraw(META);
  const { body } = await site.get(pathOf('consultatie'));
  expect(body).toContain('om wettelijke redenen is teruggetrokken');
  expect(body).not.toContain('helder </ins>');
});
