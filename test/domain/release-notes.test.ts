import { describe, expect, test } from '@jest/globals';
import { DCT, RDF, SKOS } from '../../src/domain/namespaces.ts';
import { draftNotes } from '../../src/domain/release-notes.ts';
import { resourcesOf, type Resource } from '../../src/domain/resource.ts';

const said = (iri: string, predicate: string, object: string) => ({
  subject: iri,
  predicate,
  object,
  graph: '',
});
const resource = (iri: string, ...more: (readonly [string, string])[]): Resource =>
  resourcesOf(more.map(([predicate, object]) => said(iri, predicate, object))).get(iri)!;
const concept = (iri: string, ...more: (readonly [string, string])[]) =>
  resource(iri, [RDF.type, SKOS.Concept], ...more);

const LABELS: Record<string, string> = {
  'urn:a': 'bodem',
  'urn:b': 'lucht',
  'urn:c': 'water\nen meer',
  'urn:d': 'aarde',
};
const base = {
  version: '2.0.0',
  labelOf: (iri: string) => LABELS[iri] ?? '',
  proposals: [],
  language: 'nl' as const,
};

describe('The draft of release notes', () => {
  const changes = [
    { iri: 'urn:a', before: undefined, after: concept('urn:a') },
    { iri: 'urn:d', before: undefined, after: concept('urn:d') },
    { iri: 'urn:b', before: concept('urn:b'), after: concept('urn:b', [SKOS.definition, '"x"@nl']) },
    { iri: 'urn:c', before: concept('urn:c'), after: concept('urn:c', [DCT.isReplacedBy, 'urn:a']) },
    { iri: 'urn:x', before: concept('urn:x'), after: undefined },
    { iri: 'urn:k', before: undefined, after: resource('urn:k', [RDF.type, SKOS.Collection]) },
  ];
  const proposals = [{ title: 'Bodem erbij', id: 'p1', rationale: 'Nodig voor\nde  kaart.' }];

  test('lists terms by label and accepted proposals, in Dutch', () => {
    expect(draftNotes({ ...base, changes, proposals })).toBe(
      `Versie 2.0.0

Nieuwe begrippen (2):
- aarde
- bodem

Gewijzigde begrippen (1):
- lucht

Vervallen begrippen (1):
- water en meer (vervangen door bodem)

Verwijderde begrippen (1):
- urn:x

Ook gewijzigd: 1 collectie, begrippenkader of andere beschrijving.

Aanvaarde voorstellen (1):
- Bodem erbij (p1): Nodig voor de kaart.`,
    );
  });

  test('and in English', () => {
    const notes = draftNotes({ ...base, changes, proposals, language: 'en' });
    expect(notes).toContain('Version 2.0.0');
    expect(notes).toContain('- water en meer (replaced by bodem)');
    expect(notes).toContain('Accepted proposals (1):');
  });

  test('says so where nothing has changed', () => {
    expect(draftNotes({ ...base, changes: [] })).toBe('Versie 2.0.0\n\nEr is niets gewijzigd.');
  });

  test('cuts long lists short, and says how long they are', () => {
    const many = Array.from({ length: 130 }, (_, i) => ({
      iri: `urn:${i}`,
      before: undefined,
      after: concept(`urn:${i}`),
    }));
    const lines = draftNotes({ ...base, changes: many, labelOf: (iri) => iri }).split('\n');
    expect(lines[2]).toBe('Nieuwe begrippen (130):');
    expect(lines.at(-1)).toBe('- … en nog 30');
    expect(lines).toHaveLength(3 + 101);
  });
});
