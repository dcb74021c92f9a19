import type { Rule } from '../finding.ts';
import { SKOS } from '../namespaces.ts';
import { languageOf } from '../term.ts';
import { conceptsOf } from './facts/concepts.ts';
import { uses, usersOfAny } from './facts/relations.ts';
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
    const defined = usersOfAny(view, [SKOS.definition]);
    for (const resource of conceptsOf(view)) {
      if (defined.has(resource)) continue;
      const name = named(view, resource.iri);
      yield {
        resource: resource.iri,
        message: {
          nl: `${name} heeft geen definitie (skos:definition).`,
          en: `${name} has no definition (skos:definition).`,
        },
        remedy: {
          nl: `Schrijf voor ${name} een definitie die het van andere begrippen onderscheidt.`,
          en: `Write a definition for ${name} that tells it apart from other concepts.`,
        },
      };
    }
    for (const { resource, object } of uses(view, [SKOS.definition])) {
      if (languageOf(object) || view.kinds.get(resource.iri) !== 'concept') continue;
      const [name, value] = [named(view, resource.iri), quoted(object)];
      yield {
        resource: resource.iri,
        value: object,
        message: {
          nl: `De definitie ${value} van ${name} is geen tekst met taalcode.`,
          en: `The definition ${value} of ${name} is not text with a language tag.`,
        },
        remedy: {
          nl: 'Schrijf de definitie als tekst met taalcode, bijvoorbeeld "…"@nl.',
          en: 'Write the definition as text with a language tag, for instance "…"@nl.',
        },
      };
    }
  },
};
