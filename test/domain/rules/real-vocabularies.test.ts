import { describe, expect, test } from '@jest/globals';
import { summarise, validate } from '../../../src/domain/validate.ts';
import { viewOfFile } from './turtle.ts';

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

  test('mim lacks one definition', () => {
    expect(resourcesByRule('mim')).toMatchObject({ 'nl-sbb-definition': 1, 'nl-sbb-scheme-title': 4 });
  });
});
