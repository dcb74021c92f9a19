import type { Rule } from '../finding.ts';
import { OWL } from '../namespaces.ts';
import { uses } from './facts/relations.ts';
import { named, quoted } from './facts/wording.ts';

const SAME_AS = [OWL.deprecated.replace('deprecated', 'sameAs')];

export const nlSbbNoSameAs: Rule = {
  id: 'nl-sbb-no-same-as',
  severity: 'warning',
  source: 'NL-SBB best practices, "Harmonisatie"',
  title: {
    nl: 'Begrippen worden niet met owl:sameAs gelijkgesteld',
    en: 'Concepts are not equated by owl:sameAs',
  },
  *check(view) {
    for (const { resource, object } of uses(view, SAME_AS)) {
      if (view.kinds.get(resource.iri) !== 'concept') continue;
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
