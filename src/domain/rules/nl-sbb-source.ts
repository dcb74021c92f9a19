import type { Rule } from '../finding.ts';
import { DCT } from '../namespaces.ts';
import { isIri, isLiteral, isText, type Term } from '../term.ts';
import type { View } from '../view.ts';
import type { Resource } from '../resource.ts';
import { nodeOf } from './facts/labels.ts';
import { uses } from './facts/relations.ts';
import { named, quoted } from './facts/wording.ts';

const PAGE = 'http://xmlns.com/foaf/0.1/page';
const CITATION = 'http://purl.org/dc/terms/bibliographicCitation';

export const nlSbbSource: Rule = {
  id: 'nl-sbb-source',
  severity: 'warning',
  source: 'NL-SBB Concept-source and SourceDocument: IRI or blank node, foaf:page IRI, citation text',
  title: {
    nl: 'Een bron is een document met een eigen beschrijving',
    en: 'A source is a document with a description of its own',
  },
  *check(view) {
    for (const { resource, object } of uses(view, [DCT.source]))
      if (view.kinds.get(resource.iri) === 'concept')
        for (const [value, nl, en] of faults(view, resource, object)) {
          const name = named(view, resource.iri);
          yield {
            resource: resource.iri,
            value,
            message: {
              nl: `De bron van ${name}: ${quoted(value)} ${nl}.`,
              en: `The source of ${name}: ${quoted(value)} ${en}.`,
            },
            remedy: {
              nl: `Beschrijf de bron van ${quoted(resource.iri)} als document: dct:source [ dct:title "…"@nl ; foaf:page <https://…> ].`,
              en: `Describe the source of ${quoted(resource.iri)} as a document: dct:source [ dct:title "…"@nl ; foaf:page <https://…> ].`,
            },
          };
        }
  },
};

function* faults(view: View, resource: Resource, source: Term): Generator<[Term, string, string]> {
  if (isLiteral(source))
    yield [source, 'is tekst in plaats van een document', 'is text instead of a document'];
  const properties = isLiteral(source) ? undefined : nodeOf(view, resource, source);
  for (const page of properties?.[PAGE] ?? [])
    if (!isIri(page)) yield [page, 'als foaf:page is geen URI', 'as foaf:page is not a URI'];
  for (const citation of properties?.[CITATION] ?? [])
    if (!isText(citation))
      yield [
        citation,
        'als dct:bibliographicCitation is geen tekst',
        'as dct:bibliographicCitation is not text',
      ];
}
