import type { Statement } from '../../domain/statement.ts';
import type { Iri } from '../../domain/term.ts';
import type { ExportFormat } from '../exports/export-format.ts';
import type { Measure } from '../exports/render.ts';
import {
  dateTime,
  fileType,
  hex,
  integer,
  mediaTypeIri,
  name,
  plain,
  SHA256,
  words,
} from './catalogue-terms.ts';
import { describe } from './description.ts';

export interface DistributionFacts {
  readonly iri: Iri;
  readonly url: Iri;
  readonly format: ExportFormat;
  readonly license: Iri;
  readonly at: string;
  readonly title?: string | undefined;
  /** Where it has been rendered. */
  readonly measure?: Measure | undefined;
  /** In hexadecimal, where it is known without. */
  readonly sha256?: string | undefined;
  /** The service it is had from; then there is no one file to download. */
  readonly service?: Iri | undefined;
}

/** One form in which a dataset is had (DCAT 3 §6.8), with size and checksum where they are known. */
export function* distribution(facts: DistributionFacts): Generator<Statement> {
  const { iri, url, format, license, at, measure, service } = facts;
  const sha256 = facts.sha256 ?? (measure && Buffer.from(measure.sha256, 'base64').toString('hex'));
  const checksum = sha256 === undefined ? undefined : `${iri}-sha256`;
  yield* describe(iri, [
    ['rdf:type', name('dcat:Distribution')],
    ['dct:title', words(facts.title ?? format.title)],
    ['dct:description', words(facts.title ?? `De hele begrippenlijst als ${format.title}.`)],
    ['dct:identifier', plain(iri)],
    ['dcat:accessURL', url],
    ['dcat:downloadURL', service ? undefined : url],
    ['dcat:accessService', service],
    ['dcat:mediaType', mediaTypeIri(format.mediaType)],
    ['dct:format', fileType(format.fileType)],
    ['dct:license', license],
    ['dct:modified', dateTime(at)],
    ['dcat:byteSize', measure && integer(measure.bytes, 'nonNegativeInteger')],
    ['spdx:checksum', checksum],
  ]);
  if (checksum !== undefined && sha256 !== undefined)
    yield* describe(checksum, [
      ['rdf:type', name('spdx:Checksum')],
      ['spdx:algorithm', SHA256],
      ['spdx:checksumValue', hex(sha256)],
    ]);
}
