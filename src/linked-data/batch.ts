import { Readable } from 'node:stream';
import { DCT, SKOS } from '../domain/namespaces.ts';
import { objects } from '../domain/resource.ts';
import { refuse, ok, type Result } from '../domain/refusal.ts';
import { replacedBy, statusOf } from '../domain/status.ts';
import { isIri, languageOf, valueOf, type Iri, type Term } from '../domain/term.ts';
import type { Pin } from '../snapshot/catalog.ts';
import { typeOf } from './description.ts';
import { prefLabels } from './labels.ts';
import { locateIn, type Located } from './locate.ts';
import type { Site } from './site.ts';
import { documentUrl } from './target.ts';

/** The most URIs in one request (design §4, issue 4). */
export const MOST = 10_000;

/** The URIs of a body: a JSON array of strings, or one a line. Refuses BAD_ARGUMENT and TOO_LARGE. */
export function urisOf(body: unknown): Result<readonly Iri[]> {
  const odd = Array.isArray(body) ? body.findIndex((uri) => typeof uri !== 'string') : 0;
  if (!Array.isArray(body) || odd >= 0)
    return refuse({
      code: 'BAD_ARGUMENT',
      message: Array.isArray(body) ? `Item ${odd + 1} is not a string.` : 'The body is not an array of URIs.',
      remedy: 'Send a JSON array of URIs, or NDJSON with one URI a line.',
    });
  if (body.length <= MOST) return ok(body as Iri[]);
  return refuse({
    code: 'TOO_LARGE',
    message: `${body.length} URIs are asked for; at most ${MOST} go in one request.`,
    remedy: 'Ask for them in parts.',
  });
}

/** NDJSON to values; a line may also be a bare URI, as in text/uri-list (RFC 2483 §5, comments included). */
export function linesOf(text: string): unknown[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        return line;
      }
    });
}

const CONTEXT = {
  id: '@id',
  type: '@type',
  skos: SKOS.ns,
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  definition: { '@id': 'skos:definition', '@container': '@language' },
  notation: 'skos:notation',
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  isReplacedBy: { '@id': DCT.isReplacedBy, '@type': '@id' },
  document: { '@id': 'http://xmlns.com/foaf/0.1/isPrimaryTopicOf', '@type': '@id' },
  version: { '@id': 'http://www.w3.org/2002/07/owl#versionInfo' },
  found: null,
  status: null,
  vocabulary: null,
};

type Described = Pick<Located, 'resource'> & {
  version: Pick<Located['version'], 'snapshot' | 'iri' | 'droppedBy'>;
};

/** What is known of some URIs: lines of NDJSON, and with the context above nodes of JSON-LD. One query for all. */
async function recordsOf(site: Site, iris: readonly Iri[], pin: Pin): Promise<object[]> {
  const current =
    pin.version === undefined && pin.at === undefined ? iris.map((iri) => newest(site, iri)) : [];
  const elsewhere = await site.lifetimes.many(iris.filter((iri, i) => !current[i] && isIri(iri)));
  const records: object[] = [];
  for (const [i, iri] of iris.entries()) {
    const lifetime = elsewhere.get(iri);
    const located = lifetime && !current[i] ? await locateIn(site, iri, pin, lifetime) : undefined;
    const found = current[i] ?? (located?.ok ? located.value : undefined);
    if (site.catalog.tombstone(iri)) records.push({ id: iri, found: false, status: 'gone' });
    else records.push(found ? described(site, found) : { id: iri, found: false });
  }
  return records;
}

/** What the newest release says, which is in memory. */
function newest({ catalog }: Site, iri: Iri): Described | undefined {
  const snapshot = isIri(iri) ? catalog.find(iri) : undefined;
  const resource = snapshot?.content.get(iri);
  return snapshot && resource && { resource, version: { snapshot, iri, droppedBy: undefined } };
}

function described(site: Site, { version: { snapshot, iri, droppedBy }, resource }: Described): object {
  const { vocabulary, release } = snapshot;
  const notation = objects(resource, SKOS.notation).map(valueOf);
  return {
    id: iri,
    found: true,
    type: typeOf(resource),
    prefLabel: byLanguage(prefLabels(snapshot, iri)),
    definition: byLanguage(objects(resource, SKOS.definition)),
    ...(notation.length > 0 && { notation }),
    inScheme: snapshot.schemes.get(iri),
    status: droppedBy ? 'withdrawn' : statusOf(resource),
    ...(replacedBy(resource).length > 0 && { isReplacedBy: replacedBy(resource) }),
    vocabulary,
    version: release.version,
    document: documentUrl(site.base, iri),
  };
}

/** A language map (JSON-LD 1.1 §9.8); `@none` for text without a language. */
function byLanguage(terms: readonly Term[]): Record<string, string | string[]> | undefined {
  const map: Record<string, string | string[]> = {};
  for (const term of terms) {
    if (isIri(term)) continue;
    const language = languageOf(term) || '@none';
    const before = map[language];
    map[language] = before === undefined ? valueOf(term) : [before, valueOf(term)].flat();
  }
  return terms.length > 0 ? map : undefined;
}

/** URIs looked up at a time: the first answers go out before the last are looked up. */
const AT_A_TIME = 250;

/** Records in the order of the URIs, as a stream. */
export function answers(site: Site, iris: readonly Iri[], pin: Pin, asJsonLd: boolean): Readable {
  return Readable.from(pieces(site, iris, pin, asJsonLd), { objectMode: false });
}

async function* pieces(
  site: Site,
  iris: readonly Iri[],
  pin: Pin,
  asJsonLd: boolean,
): AsyncGenerator<string> {
  yield asJsonLd ? `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n` : '';
  const separator = asJsonLd ? ',\n' : '\n';
  for (let start = 0; start < iris.length; start += AT_A_TIME) {
    const records = await recordsOf(site, iris.slice(start, start + AT_A_TIME), pin);
    yield (start > 0 ? separator : '') + records.map((record) => JSON.stringify(record)).join(separator);
  }
  yield `${iris.length > 0 ? '\n' : ''}${asJsonLd ? ']}\n' : ''}`;
}
