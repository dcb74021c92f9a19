import { describe, expect, test } from '@jest/globals';
import { NL_SBB_RULES, QUALITY_RULES, RULES, SKOS_RULES } from '../../../src/domain/rules/index.ts';
import { qualityOrphan } from '../../../src/domain/rules/quality-orphan.ts';
import { resourcesOf } from '../../../src/domain/resource.ts';
import { SKOS, RDF } from '../../../src/domain/namespaces.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import { findingsOf, summarise, validate } from '../../../src/domain/validate.ts';
import { viewOf } from '../../../src/domain/view.ts';
import { viewOfTurtle } from './turtle.ts';

describe('the rules', () => {
  test('have each an id of their own, a source and both languages', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { source, title } of RULES)
      expect([source, title.nl, title.en].every((text) => text.length > 0)).toBe(true);
  });

  test('of SKOS are all violations, those of quality never', () => {
    expect(new Set(SKOS_RULES.map(({ severity }) => severity))).toEqual(new Set(['violation']));
    expect(QUALITY_RULES.filter(({ severity }) => severity === 'violation')).toEqual([]);
  });

  test('stand in three lists, and all of them in one, each once', () => {
    expect(new Set([...SKOS_RULES, ...NL_SBB_RULES, ...QUALITY_RULES])).toEqual(new Set(RULES));
  });
});

const TROUBLED = `:b a skos:Concept; skos:broader :a; skos:related :a. :a a skos:Concept; skos:prefLabel "a"@du. :c a skos:Concept, skos:ConceptScheme.`;

describe('validate', () => {
  test('tells the gravest first, then by rule, then by resource, whatever the order of the file', () => {
    const findings = validate(viewOfTurtle(TROUBLED));
    const order = ['violation', 'warning', 'info'];
    const severities = findings.map(({ severity }) => order.indexOf(severity));
    expect(severities).toEqual([...severities].sort());
    expect(findings.slice(0, 2).map(({ rule }) => rule)).toEqual(['skos-s9', 'skos-s27']);
    expect(
      findings.filter(({ rule }) => rule === 'nl-sbb-definition').map(({ resource }) => resource.slice(-1)),
    ).toEqual(['a', 'b', 'c']);
  });

  test('names the resource in both messages, and says what to do', () => {
    for (const { resource, message, remedy } of validate(viewOfTurtle(TROUBLED))) {
      expect(message.nl).toContain(resource);
      expect(message.en).toContain(resource);
      expect(remedy.nl.length * remedy.en.length).toBeGreaterThan(0);
    }
  });

  test('runs only the rules it is given', () => {
    expect(
      validate(viewOfTurtle(TROUBLED), [qualityOrphan]).map(({ resource }) => resource.slice(-1)),
    ).toEqual(['c']);
  });

  test('finds nothing in a vocabulary without fault', () => {
    const turtle = `:s a skos:ConceptScheme; dct:title "s"@nl; skos:prefLabel "s"@nl; skos:definition "lijst"@nl; skos:hasTopConcept :a.
      :a a skos:Concept; skos:inScheme :s; skos:prefLabel "dier"@nl; skos:definition "levend wezen dat beweegt"@nl; skos:notation "1".
      :b a skos:Concept; skos:inScheme :s; skos:prefLabel "vis"@nl; skos:altLabel "vissen"@nl; skos:definition "waterdier"@nl; skos:broader :a;
        skos:exactMatch <http://elsewhere.example/fish>; dct:source [ dct:title "Encyclopedie"@nl; foaf:page <http://e.example/> ].
      :c a skos:Collection; skos:prefLabel "c"@nl; skos:member :a, :b.`;
    expect(validate(viewOfTurtle(turtle))).toEqual([]);
  });

  test('reads a chain of 100,000 concepts without overflow', () => {
    const all: Statement[] = [];
    const say = (subject: string, predicate: string, object: string): number =>
      all.push({ subject, predicate, object, graph: '' });
    for (let i = 0; i < 100_000; i++) {
      say(`http://e.org/${i}`, RDF.type, SKOS.Concept);
      say(`http://e.org/${i}`, SKOS.broader, `http://e.org/${i + 1}`);
      if (i % 10 === 0) say(`http://e.org/${i}`, SKOS.related, `http://e.org/${(i * 7919) % 100_000}`);
    }
    const { rules } = summarise(findingsOf(viewOf(resourcesOf(all))), 1);
    expect(rules.find(({ rule }) => rule === 'skos-s27')?.count).toBeGreaterThan(9_000);
    expect(rules.find(({ rule }) => rule === 'quality-dangling-relation')?.count).toBe(1);
  }, 60_000);
});

describe('summarise', () => {
  test('counts all and lists no more than asked', () => {
    const summary = summarise(findingsOf(viewOfTurtle(TROUBLED)), 2);
    const all = validate(viewOfTurtle(TROUBLED));
    expect(summary.total).toBe(all.length);
    expect(summary.violation + summary.warning + summary.info).toBe(all.length);
    const definitions = summary.rules.find(({ rule }) => rule === 'nl-sbb-definition');
    expect(definitions).toMatchObject({ severity: 'violation', count: 3 });
    expect(definitions?.listed).toHaveLength(2);
  });
});
