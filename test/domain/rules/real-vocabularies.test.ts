import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { summarise, validate } from '../../../src/domain/validate.ts';
import { qualityOrphan } from '../../../src/domain/rules/quality-orphan.ts';
import { viewOfFile, viewOfTurtle } from './turtle.ts';

/** Resources found by each rule. The counts for NL-SBB are those of rdflib with the SHACL shapes of the standard. */
function resourcesByRule(file: string): Record<string, number> {
  const findings = validate(viewOfFile(new URL(`../../data/rules/${file}.ttl`, import.meta.url)));
  const counts = summarise(findings, Infinity).rules.map(({ rule, listed }): [string, number] => [
    rule,
    new Set(listed.map(({ resource }) => resource)).size,
  ]);
  return Object.fromEntries(counts);
}

describe('published vocabularies', () => {
  test('energiesysteembeheer lacks one definition, and has two concepts related to their own broader concept', () => {
    expect(resourcesByRule('energiesysteembeheer')).toMatchObject({
      'nl-sbb-definition': 1,
      'skos-s27': 2,
      'quality-undefined-skos-term': 1,
    });
  });

  test('mim lacks one definition; the 7 orphans of the NL-SBB shape have ISO 25964 relations, so are none here', () => {
    const turtle = readFileSync(new URL('../../data/rules/mim.ttl', import.meta.url), 'utf8');
    const plain = turtle.replace('http://purl.org/iso25964/skos-thes#', 'http://unknown.example/');
    expect(validate(viewOfTurtle(plain), [qualityOrphan])).toHaveLength(7);
    expect(validate(viewOfTurtle(turtle), [qualityOrphan])).toEqual([]);
    expect(resourcesByRule('mim')).toMatchObject({ 'nl-sbb-definition': 1, 'nl-sbb-scheme-title': 4 });
  });
});
