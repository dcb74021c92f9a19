import type { Rule } from '../finding.ts';
import { languageOf, type Term } from '../term.ts';
import { labelled, type Label } from './facts/labels.ts';
import { named, quoted } from './facts/wording.ts';

/** Of any resource, and of the labels without language too; `nl` and `nl-be` are different tags. */
export const skosS14: Rule = {
  id: 'skos-s14',
  severity: 'violation',
  source: 'SKOS Reference S14 (§5.4), with SKOS-XL S55',
  title: {
    nl: 'Per taal is er hoogstens één voorkeursterm',
    en: 'There is at most one preferred label per language',
  },
  *check(view) {
    for (const [resource, labels] of labelled(view))
      for (const [language, terms] of preferredByLanguage(labels)) {
        if (terms.length < 2) continue;
        const [name, values] = [named(view, resource.iri), terms.map(quoted).join(', ')];
        yield {
          resource: resource.iri,
          value: terms[1]!,
          message: {
            nl: `${name} heeft ${terms.length} voorkeurstermen ${language ? `in taal ${language}` : 'zonder taal'}: ${values}.`,
            en: `${name} has ${terms.length} preferred labels ${language ? `in language ${language}` : 'without language'}: ${values}.`,
          },
          remedy: {
            nl: 'Houd er één als skos:prefLabel en maak van de andere skos:altLabel.',
            en: 'Keep one as skos:prefLabel and make the others skos:altLabel.',
          },
        };
      }
  },
};

function preferredByLanguage(labels: readonly Label[]): Map<string, Term[]> {
  const groups = new Map<string, Term[]>();
  for (const { kind, term } of labels) {
    if (kind !== 'prefLabel') break; // preferred labels come first
    const language = languageOf(term).toLowerCase();
    const group = groups.get(language);
    if (group) group.push(term);
    else groups.set(language, [term]);
  }
  return groups;
}
