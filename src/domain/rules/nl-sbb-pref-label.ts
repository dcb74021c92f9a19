import type { Rule } from '../finding.ts';
import { ofKind } from '../view.ts';
import { labelled } from './facts/labels.ts';
import { quoted } from './facts/wording.ts';

/** SKOS asks no label at all, so this is a warning, as in the shapes. Whether it has a language is another rule. */
export const nlSbbPrefLabel: Rule = {
  id: 'nl-sbb-pref-label',
  severity: 'warning',
  source: 'NL-SBB §4 skos:prefLabel 1..* (Concept, Collection); qSKOS missing labels',
  title: {
    nl: 'Een begrip of collectie heeft een voorkeursterm',
    en: 'A concept or collection has a preferred label',
  },
  *check(view) {
    const named = new Set(
      labelled(view).flatMap(([resource, [first]]) => (first?.kind === 'prefLabel' ? resource : [])),
    );
    for (const kind of ['concept', 'collection'] as const)
      for (const resource of ofKind(view, kind)) {
        if (named.has(resource)) continue;
        const name = quoted(resource.iri);
        const [nl, en] = kind === 'concept' ? ['Begrip', 'Concept'] : ['Collectie', 'Collection'];
        yield {
          resource: resource.iri,
          message: {
            nl: `${nl} ${name} heeft geen voorkeursterm (skos:prefLabel).`,
            en: `${en} ${name} has no preferred label (skos:prefLabel).`,
          },
          remedy: {
            nl: `Geef ${name} een skos:prefLabel met taalcode.`,
            en: `Give ${name} a skos:prefLabel with a language tag.`,
          },
        };
      }
  },
};
