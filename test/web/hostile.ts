import { DCT, RDFS, SKOS } from '../../src/domain/namespaces.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { text } from '../../src/domain/term.ts';
import { aCollection, about, aConcept, collection, concept, SCHEME, type Releases } from './library.ts';

/** Texts that have been used against glossaries: none may be more than text. */
export const PAYLOADS: readonly string[] = [
  '<script>document.title="taken"</script>',
  '<img src=x onerror=document.title="taken">',
  '"><svg onload=document.title="taken">',
  "' autofocus onfocus=document.title='taken' x='",
  '</script><script>document.title="taken"</script>',
  '</title><script>document.title="taken"</script>',
  '<!--<script>document.title="taken"</script>',
  '<iframe srcdoc="<script>parent.document.title=1</script>">',
  '<math><mtext></table><mglyph><style><img src onerror=document.title="taken">',
  '{{constructor.constructor("document.title=1")()}} ${document.title="taken"}',
  '[klik](javascript:document.title="taken")',
  '\u202Egnirts desrever\u202C \u200Bzwnj',
  'x'.repeat(5_000),
];

/** What a link may never lead to; as the data bypass the importer here, the pages alone must hold. */
export const BAD_LINKS: readonly string[] = [
  'javascript:document.title=1',
  'JaVaScRiPt:document.title=1',
  'data:text/html,<script>document.title=1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:http://localhost/x',
];

const all = PAYLOADS.join(' ');
const bad = (tail: string): Statement[] => [
  ...about(SCHEME, {
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#type': [SKOS.ConceptScheme],
    [DCT.title]: [text(all, 'nl')],
    [DCT.description]: [text(all)],
    [DCT.license]: BAD_LINKS,
  }),
  ...aConcept('boos', {
    [SKOS.prefLabel]: [text(PAYLOADS[0] + tail, 'nl'), text('عربية', 'ar'), text('evil', 'x" onload="1')],
    [SKOS.altLabel]: PAYLOADS.map((one) => text(one, 'nl')),
    [SKOS.definition]: [text(all + tail, 'nl')],
    [SKOS.example]: PAYLOADS.map((one) => text(one, 'en')),
    [SKOS.notation]: [text(PAYLOADS[2] as string)],
    [SKOS.exactMatch]: BAD_LINKS,
    [SKOS.related]: BAD_LINKS,
    [SKOS.narrower]: [concept('kind')],
    [DCT.source]: [...BAD_LINKS, ...BAD_LINKS.map((one) => text(one)), text(all)],
    [RDFS.seeAlso]: BAD_LINKS,
    [`http://example.org/${encodeURIComponent('<x>')}`]: [text(all, 'nl')],
  }),
  ...aConcept('kind', { [SKOS.prefLabel]: [text(all, 'nl')], [DCT.isReplacedBy]: [concept('boos')] }),
  ...aCollection(PAYLOADS[0] as string, [concept('boos')]),
];

/** Two releases in which everything is hostile. */
export const HOSTILE: Releases = [[...bad('')], [...bad(' gewijzigd')]];

const enc = encodeURIComponent;

/** The address of every kind of page, about hostile content. */
export const HOSTILE_PATHS: readonly string[] = [
  '/',
  '/search',
  ...PAYLOADS.slice(0, 8).map((one) => `/search?q=${enc(one)}`),
  '/search?q=boos&vocabulary=%3Cscript%3E&kind=%22%3E&status=x&page=-1',
  '/proposals',
  '/proposals?vocabulary=%3Cscript%3E&status=%22%3E&after=%27',
  `/proposals?uri=${enc('"><script>alert(1)</script>')}`,
  `/proposals?uri=${enc(concept('boos'))}`,
  '/proposals/%3Cscript%3E',
  '/search?q=taken',
  '/search?q=evil&lang=en',
  '/vocabulary/boos',
  '/vocabulary/boos?version=1.0.0',
  '/vocabulary/boos/index?in=nl&letter=%3C',
  '/vocabulary/boos/index?in=%3Cscript%3E',
  `/vocabulary/boos/tree?of=${enc(concept('boos'))}`,
  `/vocabulary/boos/tree?of=${enc('javascript:1<script>')}`,
  '/vocabulary/boos/releases/2.0.0',
  '/vocabulary/boos/releases/%3Cscript%3E',
  '/vocabulary/%3Cscript%3E',
  '/compare/boos',
  '/compare/boos?from=%22%3E&to=1.0.0',
  '/help',
  '/accessibility',
];

export const HOSTILE_IRIS: readonly string[] = [
  SCHEME,
  concept('boos'),
  concept('kind'),
  collection(PAYLOADS[0] as string),
];
