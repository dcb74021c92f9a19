import type { Finding } from '../../finding.ts';
import { DCT, ISOTHES, OWL, RDF, RDFS, SKOS, XL } from '../../namespaces.ts';
import { canonicalTerm } from '../../statement.ts';
import { isLiteral, valueOf, type Iri, type Term } from '../../term.ts';
import { preferred, toText } from '../../text.ts';
import type { View } from '../../view.ts';
import { textsOfKind } from './labels.ts';
import { once } from './once.ts';

/** What a rule itself has to say; its id and severity are added by `validate`. */
export type Found = Omit<Finding, 'rule' | 'severity'>;

const LONGEST = 80;

/** A value as it would be written in Turtle, cut short where it is long: `"bodem"@nl`, `<http://…>`. */
export function quoted(term: Term): string {
  if (!isLiteral(term) || term.length <= LONGEST) return canonicalTerm(term);
  const cut = [...valueOf(term).slice(0, LONGEST)].slice(0, -1).join('');
  return canonicalTerm(`"${cut}…${term.slice(term.lastIndexOf('"'))}`);
}

/** A resource as people know it, and as they find it back: “bodem” <http://…>. */
export function named(view: View, iri: Term): string {
  const names = namesOf(view);
  const known = names.get(iri) ?? nameOf(view, iri);
  names.set(iri, known);
  return known;
}

/** Several rules tell of the same resources. */
const namesOf = once(() => new Map<Term, string>());

function nameOf(view: View, iri: Term): string {
  const resource = view.content.get(iri);
  const [label] = resource ? preferred(textsOfKind(view, resource, 'prefLabel').map(toText)) : [];
  return label ? `“${label.value.slice(0, LONGEST)}” ${canonicalTerm(iri)}` : canonicalTerm(iri);
}

const PREFIXES: readonly (readonly [Iri, string])[] = [
  [SKOS.ns, 'skos:'],
  [XL.Label.slice(0, -'Label'.length), 'skosxl:'],
  [DCT.title.slice(0, -'title'.length), 'dct:'],
  [RDFS.label.slice(0, -'label'.length), 'rdfs:'],
  [RDF.type.slice(0, -'type'.length), 'rdf:'],
  [OWL.deprecated.slice(0, -'deprecated'.length), 'owl:'],
  [ISOTHES.broader[0]!.slice(0, -'broaderGeneric'.length), 'isothes:'],
];

/** The short name of a property or class: `skos:broader`; in full where no prefix is known. */
export function curie(iri: Iri): string {
  for (const [namespace, prefix] of PREFIXES)
    if (iri.startsWith(namespace)) return prefix + iri.slice(namespace.length);
  return canonicalTerm(iri);
}
