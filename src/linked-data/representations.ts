import { Refused } from '../domain/refusal.ts';
import type { Resource } from '../domain/resource.ts';
import type { FormatName } from '../rdf/formats.ts';
import { writeRdf } from '../rdf/write.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { ByteCache, strongEtag } from './caching.ts';
import { arranged, describe } from './description.ts';
import type { Profile } from './profiles.ts';
import type { Suffix } from './target.ts';
import { versionData, type Version } from './version-data.ts';

/** A form of a document: `format` is missing for HTML, which the web room writes. */
export interface Form {
  readonly mediaType: string;
  readonly contentType: string;
  readonly suffix: Suffix;
  readonly format?: FormatName;
}

const rdf = (mediaType: string, suffix: Suffix, format: FormatName, parameters = ''): Form => ({
  mediaType,
  contentType: mediaType + parameters,
  suffix,
  format,
});

/**
 * The forms on offer, the one to give who has no preference first. `application/json` is what programs ask that
 * know no JSON-LD: they get the same bytes under that name. Only text types take a charset: JSON and N-Triples are
 * UTF-8 by definition (RFC 8259 §8.1, N-Triples §6).
 */
export const FORMS: readonly Form[] = [
  { mediaType: 'text/html', contentType: 'text/html; charset=utf-8', suffix: '.html' },
  rdf('text/turtle', '.ttl', 'turtle', '; charset=utf-8'),
  rdf('application/ld+json', '.jsonld', 'jsonld'),
  rdf('application/rdf+xml', '.rdf', 'rdfxml'),
  rdf('application/n-triples', '.nt', 'ntriples'),
  rdf('application/json', '.jsonld', 'jsonld'),
];

/** The forms that have a URL of their own. */
export const LISTED: readonly Form[] = FORMS.filter(({ mediaType }) => mediaType !== 'application/json');

export interface Representation {
  readonly body: Buffer;
  readonly etag: string;
  readonly bytes: number;
}

const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * Documents as bytes, kept per (resource, snapshot, form, profile): a pure function of these four. Of one release there
 * is another snapshot once something of it is withdrawn by law.
 */
export class Representations {
  private readonly kept: ByteCache<Representation>;
  private readonly numbers = new WeakMap<Snapshot, number>();
  private snapshots = 0;

  constructor(limit: number) {
    this.kept = new ByteCache(limit);
  }

  /** @throws Refused where the format cannot hold the description. */
  of(version: Version, resource: Resource, form: Form, profile: Profile): Representation {
    const dropped = version.droppedBy?.revision ?? '';
    const key = [this.numberOf(version.snapshot), dropped, form.mediaType, profile.token, version.iri].join(
      ' ',
    );
    const kept = this.kept.get(key);
    if (kept) return kept;
    const body = Buffer.from(write(version, resource, form.format ?? 'turtle', profile), 'utf8');
    const made = {
      body,
      etag: strongEtag(body, form.contentType),
      bytes: body.length + 2 * key.length + 200,
    };
    this.kept.set(key, made);
    return made;
  }

  private numberOf(snapshot: Snapshot): number {
    const number = this.numbers.get(snapshot) ?? (this.snapshots += 1);
    this.numbers.set(snapshot, number);
    return number;
  }
}

function write(version: Version, resource: Resource, format: FormatName, { token }: Profile): string {
  const described = [...describe(version.snapshot, resource, token), ...versionData(version)];
  const prefixes = { ...PREFIXES, ...version.snapshot.prefixes };
  const written = writeRdf(arranged(described, version.iri), format, { prefixes });
  if (!written.ok) throw new Refused(written.refusal);
  return [...written.value].join('');
}
