/** The formats read and written here: the one table that names, media types and file extensions come from. */
export type FormatName = 'turtle' | 'trig' | 'ntriples' | 'nquads' | 'jsonld' | 'rdfxml';

export interface Format {
  readonly name: FormatName;
  /** For messages to people. */
  readonly title: string;
  readonly mediaType: string;
  /** Other media types that are met in the wild. */
  readonly alsoMediaTypes: readonly string[];
  /** File extensions, the one to write first. */
  readonly extensions: readonly string[];
  readonly holdsGraphs: boolean;
}

export const FORMATS: readonly Format[] = [
  {
    name: 'turtle',
    title: 'Turtle',
    mediaType: 'text/turtle',
    alsoMediaTypes: ['application/x-turtle'],
    extensions: ['.ttl', '.turtle'],
    holdsGraphs: false,
  },
  {
    name: 'trig',
    title: 'TriG',
    mediaType: 'application/trig',
    alsoMediaTypes: ['application/x-trig'],
    extensions: ['.trig'],
    holdsGraphs: true,
  },
  {
    name: 'ntriples',
    title: 'N-Triples',
    mediaType: 'application/n-triples',
    alsoMediaTypes: [],
    extensions: ['.nt'],
    holdsGraphs: false,
  },
  {
    name: 'nquads',
    title: 'N-Quads',
    mediaType: 'application/n-quads',
    alsoMediaTypes: [],
    extensions: ['.nq'],
    holdsGraphs: true,
  },
  {
    name: 'jsonld',
    title: 'JSON-LD',
    mediaType: 'application/ld+json',
    alsoMediaTypes: ['application/json'],
    extensions: ['.jsonld', '.json'],
    holdsGraphs: true,
  },
  {
    name: 'rdfxml',
    title: 'RDF/XML',
    mediaType: 'application/rdf+xml',
    alsoMediaTypes: ['application/xml', 'text/xml'],
    extensions: ['.rdf', '.owl', '.xml'],
    holdsGraphs: false,
  },
];

const byKey = new Map<string, Format>();
for (const format of FORMATS) {
  const { name, mediaType, alsoMediaTypes, extensions } = format;
  for (const key of [name, mediaType, ...alsoMediaTypes, ...extensions]) byKey.set(key, format);
  for (const extension of extensions) byKey.set(extension.slice(1), format);
}

/** The format of a name (`turtle`), extension (`.ttl`, `ttl`), file name or media type (parameters are ignored). */
export function formatOf(nameOrExtensionOrMediaType: string): Format | undefined {
  const key = (nameOrExtensionOrMediaType.split(';')[0] ?? '').trim().toLowerCase();
  return byKey.get(key) ?? byKey.get(/\.[^./\\]+$/.exec(key)?.[0] ?? '');
}
