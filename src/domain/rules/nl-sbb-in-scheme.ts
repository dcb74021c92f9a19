import type { Rule } from '../finding.ts';
import { RDF, SKOS } from '../namespaces.ts';
import { objects } from '../resource.ts';
import { conceptsOf } from './facts/concepts.ts';
import { named, quoted } from './facts/wording.ts';

/**
 * The text asks 1..*, the shape has no minimum: the text counts. A scheme reached by topConceptOf or hasTopConcept
 * counts as well (SKOS S7, S8).
 */
export const nlSbbInScheme: Rule = {
  id: 'nl-sbb-in-scheme',
  severity: 'violation',
  source: 'NL-SBB §4 skos:inScheme 1..* skos:ConceptScheme',
  title: {
    nl: 'Elk begrip hoort bij een beschreven begrippenkader',
    en: 'Every concept is in a described concept scheme',
  },
  *check(view) {
    const isScheme = (iri: string): boolean =>
      objects(view.content.get(iri), RDF.type).includes(SKOS.ConceptScheme);
    const typed = new Map<string, boolean>();
    for (const resource of conceptsOf(view)) {
      const { iri } = resource;
      const schemes = view.schemes.get(iri) ?? [];
      if (schemes.length === 0)
        yield {
          resource: iri,
          message: {
            nl: `${named(view, iri)} hoort bij geen enkel begrippenkader (skos:inScheme).`,
            en: `${named(view, iri)} is in no concept scheme (skos:inScheme).`,
          },
          remedy: {
            nl: `Voeg aan ${quoted(iri)} skos:inScheme toe, met de URI van het begrippenkader.`,
            en: `Add skos:inScheme to ${quoted(iri)}, with the URI of the concept scheme.`,
          },
        };
      for (const scheme of schemes) {
        const known = typed.get(scheme) ?? isScheme(scheme);
        typed.set(scheme, known);
        if (known) continue;
        yield {
          resource: iri,
          value: scheme,
          message: {
            nl: `${named(view, iri)} hoort bij ${quoted(scheme)}, maar dat is hier niet beschreven als skos:ConceptScheme.`,
            en: `${named(view, iri)} is in ${quoted(scheme)}, which is not described here as a skos:ConceptScheme.`,
          },
          remedy: {
            nl: `Beschrijf ${quoted(scheme)} (a skos:ConceptScheme, met dct:title), of verbeter skos:inScheme.`,
            en: `Describe ${quoted(scheme)} (a skos:ConceptScheme, with dct:title), or correct skos:inScheme.`,
          },
        };
      }
    }
  },
};
