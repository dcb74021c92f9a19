import type { Rule } from '../finding.ts';
import { OWL } from '../namespaces.ts';
import { ofKind } from '../view.ts';
import { usesIn } from './facts/relations.ts';
import { named, quoted } from './facts/wording.ts';

const SAME_AS = new Set([OWL.deprecated.replace('deprecated', 'sameAs')]);

export const nlSbbNoSameAs: Rule = {
  id: 'nl-sbb-no-same-as',
  severity: 'warning',
  source: 'NL-SBB best practices, "Harmonisatie"',
  title: {
    nl: 'Begrippen worden niet met owl:sameAs gelijkgesteld',
    en: 'Concepts are not equated by owl:sameAs',
  },
  *check(view) {
    for (const resource of ofKind(view, 'concept'))
      for (const { object } of usesIn(resource, SAME_AS)) {
        const [name, value] = [named(view, resource.iri), quoted(object)];
        yield {
          resource: resource.iri,
          value: object,
          message: {
            nl: `${name} is met owl:sameAs gelijkgesteld aan ${value}: zo worden ook hun labels en definities er één.`,
            en: `${name} is equated to ${value} by owl:sameAs: that makes their labels and definitions one as well.`,
          },
          remedy: {
            nl: `Gebruik naar ${value} skos:exactMatch of skos:closeMatch.`,
            en: `Use skos:exactMatch or skos:closeMatch to ${value}.`,
          },
        };
      }
  },
};
