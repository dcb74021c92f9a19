import type { Rule } from '../finding.ts';
import { DCT } from '../namespaces.ts';
import { isLiteral, type Term } from '../term.ts';
import { nodeOf } from './facts/labels.ts';
import { uses } from './facts/relations.ts';
import { named, quoted } from './facts/wording.ts';

/** Once for each source, on the first resource that names it: the source may be a blank node without an address. */
export const nlSbbSourceTitle: Rule = {
  id: 'nl-sbb-source-title',
  severity: 'info',
  source: 'NL-SBB SourceDocument-label: dct:title 1..*',
  title: { nl: 'Een bron heeft een titel', en: 'A source has a title' },
  *check(view) {
    const told = new Set<Term>();
    for (const { resource, object } of uses(view, [DCT.source])) {
      if (isLiteral(object) || told.has(object)) continue;
      told.add(object);
      if (nodeOf(view, resource, object)?.[DCT.title]) continue;
      const [name, value] = [named(view, resource.iri), quoted(object)];
      yield {
        resource: resource.iri,
        value: object,
        message: {
          nl: `De bron ${value} van ${name} heeft hier geen titel (dct:title).`,
          en: `The source ${value} of ${name} has no title here (dct:title).`,
        },
        remedy: {
          nl: `Voeg aan ${value} een dct:title met taalcode toe.`,
          en: `Add a dct:title with a language tag to ${value}.`,
        },
      };
    }
  },
};
