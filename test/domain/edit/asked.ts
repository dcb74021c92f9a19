import { expect } from '@jest/globals';
import { statementDiff } from '../../../src/domain/diff.ts';
import type { Territory } from '../../../src/domain/edit/edit.ts';
import type { Operation } from '../../../src/domain/edit/operation.ts';
import { perform } from '../../../src/domain/edit/perform.ts';
import { DCT, ISOTHES, OWL, RDF, SKOS } from '../../../src/domain/namespaces.ts';
import type { Refusal } from '../../../src/domain/refusal.ts';
import { isLiteral, type Term } from '../../../src/domain/term.ts';
import type { View } from '../../../src/domain/view.ts';
import { viewOfTurtle } from '../rules/turtle.ts';

export const BASE = 'http://example.org/';
export const iri = (name: string): string => BASE + name;

export const territory: Territory = {
  vocabulary: 'test',
  namespaces: [BASE],
  mint: (kind) => `${BASE}${kind}/1`,
};

/** animals > mammals > cat, dog; plants; a scheme that names its top concepts; `old` is retired. */
export const ANIMALS = `
:s a skos:ConceptScheme; dct:title "Dieren"@nl; skos:hasTopConcept :animals, :plants.
:animals a skos:Concept; skos:inScheme :s; skos:topConceptOf :s; skos:prefLabel "dieren"@nl.
:plants a skos:Concept; skos:inScheme :s; skos:topConceptOf :s; skos:prefLabel "planten"@nl.
:mammals a skos:Concept; skos:inScheme :s; skos:broader :animals; skos:prefLabel "zoogdieren"@nl.
:cat a skos:Concept; skos:inScheme :s; skos:broader :mammals; skos:prefLabel "kat"@nl, "cat"@en; skos:definition "huisdier"@nl.
:dog a skos:Concept; skos:inScheme :s; skos:broader :mammals; skos:prefLabel "hond"@nl; skos:related :cat.
:old a skos:Concept; skos:inScheme :s; skos:prefLabel "oud"@nl; owl:deprecated true.
:pets a skos:Collection; skos:prefLabel "huisdieren"@nl; skos:member :cat, :dog.
`;

const NAMESPACES: readonly (readonly [string, string])[] = [
  [SKOS.ns, 'skos:'],
  [DCT.title.replace('title', ''), 'dct:'],
  [OWL.deprecated.replace('deprecated', ''), 'owl:'],
  [ISOTHES.broader[0]!.replace('broaderGeneric', ''), 'iso:'],
  [BASE, ':'],
];

export function short(term: Term): string {
  if (term === RDF.type) return 'a';
  if (isLiteral(term)) return term.replace(/\^\^.*#/, '^^');
  const [from, to] = NAMESPACES.find(([namespace]) => term.startsWith(namespace)) ?? ['', ''];
  return to + term.slice(from.length);
}

export const asView = (turtle: string | View): View =>
  typeof turtle === 'string' ? viewOfTurtle(turtle) : turtle;

/** What came (+) and went (-), one line a statement, sorted. */
export function done(vocabulary: string | View, operation: Operation): string[] {
  const result = perform(operation, asView(vocabulary), territory);
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) return [];
  const said = (sign: string) => (statement: { subject: Term; predicate: Term; object: Term }) =>
    `${sign} ${short(statement.subject)} ${short(statement.predicate)} ${short(statement.object)}`;
  return result.value
    .flatMap((change) => {
      const { added, removed } = statementDiff(change);
      return [...removed.map(said('-')), ...added.map(said('+'))];
    })
    .sort();
}

/** The refusal, which must name an item and a remedy. */
export function refused(vocabulary: string | View, operation: Operation): Refusal {
  const result = perform(operation, asView(vocabulary), territory);
  if (result.ok) throw new Error(`done: ${JSON.stringify(result.value)}`);
  expect(result.refusal.item).toBeDefined();
  expect(result.refusal.remedy).not.toBe('');
  return result.refusal;
}

export const code = (vocabulary: string | View, operation: Operation): string =>
  refused(vocabulary, operation).code;

export const reason = { value: 'dubbel', language: 'nl' };
