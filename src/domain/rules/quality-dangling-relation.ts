import type { Rule } from '../finding.ts';
import { SKOS } from '../namespaces.ts';
import { isIri, type Iri } from '../term.ts';
import type { View } from '../view.ts';
import { conceptsOf } from './facts/concepts.ts';
import { once } from './facts/once.ts';
import { RELATIONS, uses } from './facts/relations.ts';
import { curie, named, quoted } from './facts/wording.ts';

/** Mapping relations are left out: they are meant to lead elsewhere, also to an elsewhere with the same beginning. */
const POINTERS = [...RELATIONS, SKOS.hasTopConcept, SKOS.member];

export const qualityDanglingRelation: Rule = {
  id: 'quality-dangling-relation',
  severity: 'warning',
  source: 'qSKOS broken links, within the vocabulary',
  title: {
    nl: 'Een relatie binnen de vocabulaire leidt naar iets dat beschreven is',
    en: 'A relation within the vocabulary leads to something described',
  },
  *check(view) {
    for (const { resource, predicate, object } of uses(view, POINTERS)) {
      if (!isIri(object) || view.content.has(object) || !ownNamespaces(view).has(namespaceOf(object)))
        continue;
      const [name, property, value] = [named(view, resource.iri), curie(predicate), quoted(object)];
      yield {
        resource: resource.iri,
        value: object,
        message: {
          nl: `${name} heeft ${property} ${value}, maar ${value} is nergens beschreven.`,
          en: `${name} has ${property} ${value}, yet ${value} is described nowhere.`,
        },
        remedy: {
          nl: `Beschrijf ${value} (type, voorkeursterm, definitie), verbeter de URI, of haal de relatie weg.`,
          en: `Describe ${value} (type, preferred label, definition), correct the URI, or remove the relation.`,
        },
      };
    }
  },
};

const ownNamespaces = once((view: View) => {
  const own = new Set<string>();
  for (const { iri } of conceptsOf(view)) if (isIri(iri)) own.add(namespaceOf(iri));
  return own;
});

/** All up to the last # or /. */
const namespaceOf = (iri: Iri): string =>
  iri.slice(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/', iri.length - 2)) + 1);
