import { FORMATS, type FormatName } from '../../rdf/formats.ts';

/** A format that a whole vocabulary can be fetched in: the RDF formats, and CSV. */
export interface ExportFormat {
  readonly name: FormatName | 'csv';
  readonly title: string;
  /** As it stands in the URL, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly contentType: string;
  /** Its code in the EU's list of file types (`…/authority/file-type/`), which DCAT-AP wants for `dct:format`. */
  readonly fileType: string;
}

const FILE_TYPES: Record<FormatName, string> = {
  turtle: 'RDF_TURTLE',
  trig: 'RDF_TRIG',
  ntriples: 'RDF_N_TRIPLES',
  nquads: 'RDF_N_QUADS',
  jsonld: 'JSON_LD',
  rdfxml: 'RDF_XML',
};

const CSV: ExportFormat = {
  name: 'csv',
  title: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  // RFC 4180 §3: `header` says that the first line has names.
  contentType: 'text/csv; charset=utf-8; header=present',
  fileType: 'CSV',
};

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ...FORMATS.map(({ name, title, mediaType, extensions }) => ({
    name,
    title,
    extension: (extensions[0] as string).slice(1),
    mediaType,
    contentType: mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    fileType: FILE_TYPES[name],
  })),
  CSV,
];

/** The format of a name (`turtle`) or an extension (`ttl`). */
export const exportFormatOf = (nameOrExtension: string): ExportFormat | undefined =>
  EXPORT_FORMATS.find(({ name, extension }) => name === nameOrExtension || extension === nameOrExtension);
