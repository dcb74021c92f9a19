import type { Rule } from '../finding.ts';
import { languageOf } from '../term.ts';
import type { View } from '../view.ts';
import { languageFault } from './facts/languages.ts';
import { nestedNodes, propertiesUsed, uses, type Use } from './facts/relations.ts';
import { named, quoted } from './facts/wording.ts';

/** All texts of a resource, one finding a tag, also of properties that this server does not know. Missing tags: `nl-sbb-language-tagged`. */
export const qualityLanguageTag: Rule = {
  id: 'quality-language-tag',
  severity: 'warning',
  source: 'NL-SBB H2 (IANA language tags), BCP 47; qSKOS invalid language tags',
  title: { nl: 'Een taalcode bestaat', en: 'A language tag exists' },
  *check(view) {
    const faults = new Map<string, ReturnType<typeof languageFault>>();
    const told = new Set<string>();
    for (const { resource, object: value } of texts(view)) {
      const tag = languageOf(value);
      if (tag === '') continue;
      let fault = faults.get(tag);
      if (fault === undefined) faults.set(tag, (fault = languageFault(tag)));
      if (fault === null || told.has(`${tag} ${resource.iri}`)) continue;
      told.add(`${tag} ${resource.iri}`);
      const [name, instead] = [named(view, resource.iri), fault.instead];
      yield {
        resource: resource.iri,
        value,
        message: {
          nl: `${name} heeft tekst met taalcode “${tag}”, en die staat niet in het IANA-register: ${quoted(value)}.`,
          en: `${name} has text with language tag “${tag}”, which is not in the IANA registry: ${quoted(value)}.`,
        },
        remedy: {
          nl:
            instead.length > 0
              ? `Vervang “${tag}” door “${instead.join('” of “')}”.`
              : `Vervang “${tag}” door een bestaande taalcode, zoals “nl”.`,
          en:
            instead.length > 0
              ? `Replace “${tag}” by “${instead.join('” or “')}”.`
              : `Replace “${tag}” by an existing language tag, such as “nl”.`,
        },
      };
    }
  },
};

function* texts(view: View): Generator<Pick<Use, 'resource' | 'object'>> {
  yield* uses(view, propertiesUsed(view));
  for (const { resource, properties } of nestedNodes(view))
    for (const object of Object.values(properties).flat()) yield { resource, object };
}
