import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import jsonld from 'jsonld';
import N3 from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import type { Statement } from '../../../src/domain/statement.ts';
import { canonical, data, openSite, PREFIXES, statementsOf, type Site } from '../feeds/site.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const MODEL_LICENCE = 'https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0';

const parse = (turtle: string, format = 'text/turtle') =>
  new N3.Store(new N3.Parser({ format }).parse(turtle));
const jsonLdShapes = async (name: string) => {
  const quads = await jsonld.toRDF(JSON.parse(data(`catalogue/${name}`).toString()), {
    format: 'application/n-quads',
  });
  return parse(quads as unknown as string, 'application/n-quads');
};

/** The shapes the standards publish; see test/data/catalogue/README.md. */
const SHAPES: [string, () => Promise<N3.Store>][] = [
  ['DCAT-AP 3.0.1', async () => parse(data('catalogue/dcat-ap-3.0.1-SHACL.ttl').toString())],
  ['DCAT-AP-VL', () => jsonLdShapes('dcatapvl.jsonld')],
  ['the usage notes of DCAT-AP-VL', () => jsonLdShapes('dcatapvl-usagenotes.jsonld')],
];

async function findings(shapes: N3.Store, turtle: string): Promise<string[]> {
  const validator = new SHACLValidator(shapes, { importGraph: () => new N3.Store() });
  const { results } = await validator.validate(parse(turtle));
  return results
    .filter(
      ({ severity }) =>
        (severity as { value?: string } | null)?.value !== 'http://www.w3.org/ns/shacl#Warning',
    )
    .map((one) =>
      [one.focusNode, one.path, one.sourceConstraintComponent, one.value]
        .map((term) => (term as { value?: string } | null)?.value)
        .join(' '),
    );
}

describe('The catalogue', () => {
  let site: Site;
  let turtle: string;
  let statements: readonly Statement[];
  const others: Site[] = [];
  beforeAll(async () => {
    site = await openSite({ catalogue: { license: MODEL_LICENCE } });
    await site.publish(
      'own',
      '1.0.0',
      `${PREFIXES} ex:1 a skos:Concept ; skos:prefLabel "een"@nl .
      <https://example.org/id/conceptscheme/s> skos:definition "Wie @prefix schrijft"@nl .`,
    );
    for (const version of ['1.0.1', '2.0.0', '2.1.3'])
      await site.publish('emissie', version, data(`feeds/emissie-${version}.ttl`));
    await site.text('/export/emissie.ttl?version=2.1.3');
    turtle = await site.text('/catalogue');
    statements = await statementsOf(turtle, 'ttl');
  });
  afterAll(async () => {
    for (const one of [site, ...others]) await one.close();
  });

  const values = (subject: string, predicate: string) =>
    statements
      .filter((one) => one.subject === subject && one.predicate === predicate)
      .map(({ object }) => object);
  const typed = (type: string) =>
    statements.filter((one) => one.predicate === TYPE && one.object === type).map(({ subject }) => subject);

  test.each(SHAPES)('conforms to the shapes of %s', async (_name, shapes) => {
    expect(await findings(await shapes(), turtle)).toEqual([]);
  });

  test.each(SHAPES)('would not, by the shapes of %s, were something missing', async (name, shapes) => {
    const gone = name.includes('usage')
      ? /dct:license <https:\/\/data.vlaanderen.be[^;]*;/
      : /dct:title "[^"]*"@nl ;/g;
    expect((await findings(await shapes(), turtle.replace(gone, ''))).length).toBeGreaterThan(0);
  });

  test('describes every vocabulary and every release, and records the vocabularies only', () => {
    const iri = (path: string) => `${site.base}/id/dataset/${path}`;
    const [catalogue = ''] = typed(`${DCAT}Catalog`);
    expect(values(catalogue, `${DCAT}dataset`)).toEqual([iri('emissie'), iri('own')]);
    expect(typed(`${DCAT}Dataset`).sort()).toEqual(
      ['emissie', 'emissie/1.0.1', 'emissie/2.0.0', 'emissie/2.1.3', 'own', 'own/1.0.0'].map(iri),
    );
    expect(values(iri('emissie/2.1.3'), `${DCAT}previousVersion`)).toEqual([iri('emissie/2.0.0')]);
    expect(values(iri('emissie'), `${DCAT}hasVersion`).length).toBe(3);
    expect(values(catalogue, `${DCAT}record`).length).toBe(4);
  });

  test('gives size and checksum of what was rendered, and the digest of every release', async () => {
    const value = async (iri: string) => {
      const [checksum = ''] = values(iri, 'http://spdx.org/rdf/terms#checksum');
      return values(checksum, 'http://spdx.org/rdf/terms#checksumValue')[0];
    };
    const dataset = `${site.base}/id/dataset/emissie`;
    for (const { version, digest } of await site.store.reader.releases('emissie'))
      expect(await value(`${dataset}/${version}#nq`)).toBe(
        `"${digest.slice(7)}"^^http://www.w3.org/2001/XMLSchema#hexBinary`,
      );
    const bytes = Buffer.from(await site.text('/export/emissie.ttl?version=2.1.3')).length;
    expect(values(`${dataset}/2.1.3#ttl`, `${DCAT}byteSize`)).toEqual([
      `"${bytes}"^^http://www.w3.org/2001/XMLSchema#nonNegativeInteger`,
    ]);
    expect(await value(`${dataset}/2.1.3#ttl`)).toBeDefined();
    expect(await value(`${dataset}/2.0.0#ttl`)).toBeUndefined();
  });

  test('leads only to what answers', async () => {
    const urls = new Set(
      statements
        .filter(({ predicate }) => [`${DCAT}downloadURL`, `${DCAT}endpointURL`].includes(predicate))
        .map(({ object }) => object),
    );
    for (const url of [...urls, ...typed(`${DCAT}Dataset`)]) {
      const response = await site.get(url);
      await response.arrayBuffer();
      expect([url, response.status]).toEqual([url, url.includes('/id/') ? 303 : 200]);
      if (response.status === 303)
        expect((await site.get(response.headers.get('location') as string)).status).toBe(200);
    }
    expect((await site.get('/doc/dataset/emissie/9')).status).toBe(404);
    expect((await site.get('/doc/dataset/other')).status).toBe(404);
  });

  test('is read by the harvester of Datavindplaats, in Turtle and in RDF/XML', async () => {
    expect(turtle).toContain('@prefix ');
    expect(turtle).toContain('<http://www.w3.org/ns/dcat#>');
    const rdfXml = await site.text('/catalogue', { Accept: 'application/rdf+xml' });
    expect(/<(?![?!])[^>]*/.exec(rdfXml)?.[0]).toMatch(/^<rdf:RDF\s/);
    expect(rdfXml).not.toContain('@prefix');
    expect(await canonical(rdfXml, 'rdf')).toEqual(await canonical(await site.text('/catalogue'), 'ttl'));
    // Its query finds, in one OPTIONAL: record, primaryTopic, identifiers of both, modified (HRV-3).
    const [catalogue = ''] = typed(`${DCAT}Catalog`);
    for (const record of values(catalogue, `${DCAT}record`)) {
      const [topic = ''] = values(record, 'http://xmlns.com/foaf/0.1/primaryTopic');
      expect(values(record, `${DCT}identifier`)[0]).toMatch(/^"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"$/);
      expect(values(record, `${DCT}modified`).length).toBe(1);
      expect(values(topic, `${DCT}identifier`).length).toBe(1);
      expect(values(topic, `${DCAT}keyword`).length).toBeGreaterThan(0);
      expect(
        values(topic, `${DCAT}theme`).some((theme) =>
          theme.startsWith('http://vocab.belgif.be/auth/datatheme'),
        ),
      ).toBe(true);
      expect(
        values(topic, TYPE).some((type) => [`${DCAT}Dataset`, `${DCAT}DataService`].includes(type)),
      ).toBe(true);
    }
  });

  test('claims no licence that nobody gave, and then is not called open data', async () => {
    const other = await openSite();
    others.push(other);
    await other.publish('own', '1', `${PREFIXES} ex:1 a skos:Concept .`);
    const text = await other.text('/catalogue');
    for (const [, shapes] of SHAPES.slice(0, 2)) expect(await findings(await shapes(), text)).toEqual([]);
    expect(text).not.toMatch(/mdcat:statuut [^;]*VLOPENDATA/);
  });

  test('says what the one who runs the server tells it', async () => {
    const other = await openSite({
      catalogue: {
        title: 'Kader',
        publisher: {
          uri: 'https://data.vlaanderen.be/id/organisatie/OVO002949',
          name: 'Digitaal Vlaanderen',
        },
        contactPoint: { name: 'Helpdesk', email: 'help@example.org' },
        license: MODEL_LICENCE,
        themes: ['ENVI'],
      },
    });
    others.push(other);
    await other.publish('own', '1', `${PREFIXES} ex:1 a skos:Concept .`);
    const text = await other.text('/catalogue');
    for (const part of [
      'OVO002949',
      'mailto:help@example.org',
      'data-theme/ENVI',
      'VLOPENDATA>',
      '"Kader"@nl',
    ])
      expect(text).toContain(part);
    for (const [, shapes] of SHAPES) expect(await findings(await shapes(), text)).toEqual([]);
  });
});

describe('The VoID description', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    await site.publish(
      'own',
      '1',
      `${PREFIXES} ex:1 a skos:Concept ; skos:exactMatch <http://other.org/a>, <http://other.org/b> ; dct:source [ dct:title "x" ] .`,
    );
    await site.publish('emissie', '2.1.3', data('feeds/emissie-2.1.3.ttl'));
  });
  afterAll(() => site.close());

  test('counts what a recount of the dump counts', async () => {
    const lines = await statementsOf(await site.text('/.well-known/void'), 'ttl');
    const value = (subject: string, name: string) =>
      lines
        .filter((one) => one.subject === subject && one.predicate === `http://rdfs.org/ns/void#${name}`)
        .map(({ object }) => object);
    const number = (subject: string, name: string) =>
      Number(/^"(\d+)"/.exec(value(subject, name)[0] ?? '')?.[1]);
    for (const vocabulary of ['own', 'emissie']) {
      const dump = (await site.text(`/export/${vocabulary}.nt`)).trim().split('\n');
      const dataset = `${site.base}/id/dataset/${vocabulary}`;
      const subjects = dump.map((line) => line.split(' ')[0] as string);
      expect(number(dataset, 'triples')).toBe(dump.length);
      expect(number(dataset, 'entities')).toBe(new Set(subjects.filter((one) => one.startsWith('<'))).size);
      for (const part of value(dataset, 'propertyPartition'))
        expect(number(part, 'triples')).toBe(
          dump.filter((line) => line.split(' ')[1] === `<${value(part, 'property')[0]}>`).length,
        );
      for (const part of value(dataset, 'classPartition'))
        expect(number(part, 'entities')).toBe(
          dump.filter((line) => line.includes(`#type> <${value(part, 'class')[0]}> .`)).length,
        );
    }
    const [links = ''] = lines
      .filter(({ object }) => object === 'http://rdfs.org/ns/void#Linkset')
      .map(({ subject }) => subject);
    expect([number(links, 'triples'), value(links, 'linkPredicate')[0]]).toEqual([
      2,
      'http://www.w3.org/2004/02/skos/core#exactMatch',
    ]);
  });

  test('stands next to a map of all pages, and to the rules for crawlers', async () => {
    const index = await site.text('/sitemap.xml');
    const maps = [...index.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url as string);
    expect(maps).toEqual([`${site.base}/sitemap/own/0.xml`, `${site.base}/sitemap/emissie/0.xml`]);
    const pages = [...(await site.text(maps[1] as string)).matchAll(/<loc>(.*?)<\/loc>/g)];
    expect(pages.length).toBeGreaterThan(28);
    expect(pages[0]?.[1]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/doc\?uri=https%3A/);
    expect((await site.get('/sitemap/own/7.xml')).status).toBe(404);
    expect(await site.text('/robots.txt')).toContain(`Sitemap: ${site.base}/sitemap.xml`);
  });
});
