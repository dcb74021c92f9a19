import type { Rule } from '../finding.ts';
import { ofKind } from '../view.ts';
import { named, quoted } from './facts/wording.ts';
import { isTypedConcept } from './facts/classes.ts';

/** As with relations: a member that is described elsewhere has its type there. */
export const nlSbbCollectionMembers: Rule = {
  id: 'nl-sbb-collection-members',
  severity: 'warning',
  source: 'NL-SBB Collection-member: skos:Concept or skos:Collection',
  title: {
    nl: 'Een collectie bevat begrippen en collecties',
    en: 'A collection contains concepts and collections',
  },
  *check(view) {
    for (const { iri } of ofKind(view, 'collection'))
      for (const member of view.members.get(iri) ?? []) {
        if (!view.content.has(member) || isTypedConcept(view, member)) continue;
        if (view.kinds.get(member) === 'collection') continue;
        const name = named(view, iri);
        yield {
          resource: iri,
          value: member,
          message: {
            nl: `${name} bevat ${named(view, member)}, maar dat is geen begrip en geen collectie.`,
            en: `${name} contains ${named(view, member)}, which is neither a concept nor a collection.`,
          },
          remedy: {
            nl: `Haal ${quoted(member)} uit ${name}, of geef het het type skos:Concept of skos:Collection.`,
            en: `Remove ${quoted(member)} from ${name}, or give it the type skos:Concept or skos:Collection.`,
          },
        };
      }
  },
};
