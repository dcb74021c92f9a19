import type { Rule } from '../finding.ts';
import { SKOS } from '../namespaces.ts';
import { objects } from '../resource.ts';
import { languageOf } from '../term.ts';
import { ofKind } from '../view.ts';
import { named, quoted } from './facts/wording.ts';

export const nlSbbDefinition: Rule = {
  id: 'nl-sbb-definition',
  severity: 'violation',
  source: 'NL-SBB §4 skos:definition 1..* langString',
  title: {
    nl: 'Elk begrip heeft een definitie, met taalcode',
    en: 'Every concept has a definition, with a language tag',
  },
  *check(view) {
    for (const resource of ofKind(view, 'concept')) {
      const { iri } = resource;
      const definitions = objects(resource, SKOS.definition);
      const bad = definitions.filter((term) => !languageOf(term));
      const name = definitions.length === 0 || bad.length > 0 ? named(view, iri) : '';
      if (definitions.length === 0)
        yield {
          resource: iri,
          message: {
            nl: `${name} heeft geen definitie (skos:definition).`,
            en: `${name} has no definition (skos:definition).`,
          },
          remedy: {
            nl: `Schrijf voor ${name} een definitie die het van andere begrippen onderscheidt.`,
            en: `Write a definition for ${name} that tells it apart from other concepts.`,
          },
        };
      for (const value of bad)
        yield {
          resource: iri,
          value,
          message: {
            nl: `De definitie ${quoted(value)} van ${name} is geen tekst met taalcode.`,
            en: `The definition ${quoted(value)} of ${name} is not text with a language tag.`,
          },
          remedy: {
            nl: 'Schrijf de definitie als tekst met taalcode, bijvoorbeeld "…"@nl.',
            en: 'Write the definition as text with a language tag, for instance "…"@nl.',
          },
        };
    }
  },
};
