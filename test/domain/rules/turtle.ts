import { readFileSync } from 'node:fs';
import { Parser } from 'n3';
import type { Rule } from '../../../src/domain/finding.ts';
import { resourcesOf } from '../../../src/domain/resource.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import { findingsOf } from '../../../src/domain/validate.ts';
import { viewOf, type View } from '../../../src/domain/view.ts';

const BASE = 'http://example.org/';

const PREFIXES = `
@base <${BASE}> .
@prefix : <${BASE}> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix isothes: <http://purl.org/iso25964/skos-thes#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

/** A view of a piece of Turtle; the usual prefixes are there, `:` is http://example.org/. */
export function viewOfTurtle(turtle: string): View {
  const statements = new Parser()
    .parse(PREFIXES + turtle)
    .map(({ subject, predicate, object }): Statement => ({
      subject: subject.id,
      predicate: predicate.id,
      object: object.id,
      graph: '',
    }));
  return viewOf(resourcesOf(statements));
}

export const viewOfFile = (path: string | URL): View => viewOfTurtle(readFileSync(path, 'utf8'));

/** What a rule finds in a piece of Turtle, as "resource" or "resource value", in http://example.org/ where possible. */
export function found(rule: Rule, turtle: string): string[] {
  const short = (term: string): string => term.replace(BASE, '');
  return [...findingsOf(viewOfTurtle(turtle), [rule])]
    .map(({ resource, value }) => short(resource) + (value === undefined ? '' : ` ${short(value)}`))
    .sort();
}
