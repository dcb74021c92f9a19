import type { Rule } from '../finding.ts';
import { RDF, XL } from '../namespaces.ts';
import type { Properties, Resource } from '../resource.ts';
import { isLiteral, type Term } from '../term.ts';
import type { View } from '../view.ts';
import { nodeOf } from './facts/labels.ts';
import { uses } from './facts/relations.ts';
import { named, quoted } from './facts/wording.ts';

const REIFIED = [XL.prefLabel, XL.altLabel, XL.hiddenLabel];

/** A label that is only referred to, and described elsewhere, is left alone: its form is unknown, not missing. */
export const skosXlS52: Rule = {
  id: 'skos-xl-s52',
  severity: 'violation',
  source: 'SKOS Reference S52 (appendix B.2)',
  title: {
    nl: 'Een skosxl:Label heeft precies één letterlijke vorm',
    en: 'A skosxl:Label has exactly one literal form',
  },
  *check(view) {
    for (const [label, owner, properties] of describedLabels(view)) {
      const forms = properties[XL.literalForm] ?? [];
      if (forms.length === 1) continue;
      const [name, values] = [
        owner === label ? '' : ` (${named(view, owner)})`,
        forms.map(quoted).join(', '),
      ];
      const value = forms[1] ?? label;
      yield {
        resource: owner,
        value,
        message: {
          nl: `Label ${quoted(label)}${name} heeft ${forms.length || 'geen'} skosxl:literalForm${values && `: ${values}`}.`,
          en: `Label ${quoted(label)}${name} has ${forms.length || 'no'} skosxl:literalForm${values && `: ${values}`}.`,
        },
        remedy: {
          nl: `Geef label ${quoted(label)} één skosxl:literalForm; een andere vorm of taal is een ander label.`,
          en: `Give label ${quoted(label)} one skosxl:literalForm; another form or language is another label.`,
        },
      };
    }
  },
};

function* describedLabels(view: View): Generator<[Term, Term, Properties]> {
  const told = new Set<Term>();
  const describe = (resource: Resource, label: Term): [Term, Term, Properties][] => {
    const properties = isLiteral(label) || told.has(label) ? undefined : nodeOf(view, resource, label);
    told.add(label);
    return properties ? [[label, resource.about[label] ? resource.iri : label, properties]] : [];
  };
  for (const { resource, object } of uses(view, REIFIED)) yield* describe(resource, object);
  for (const { resource, object } of uses(view, [RDF.type]))
    if (object === XL.Label) yield* describe(resource, resource.iri);
}
