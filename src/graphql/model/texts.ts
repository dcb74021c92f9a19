import { DCT, RDFS, SKOS, XL } from '../../domain/namespaces.ts';
import { Refused } from '../../domain/refusal.ts';
import { objects, type Resource } from '../../domain/resource.ts';
import { isBlank, isText, languageOf, valueOf, type Iri, type Term } from '../../domain/term.ts';
import { preferred, textsOf, type Text } from '../../domain/text.ts';
import type { ResourceModel, Scope } from '../model.ts';

export interface Languages {
  readonly languages?: readonly string[] | null | undefined;
}

const RDF_VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';
/** BCP 47, loosely: what may be asked for, not only what is registered. */
const TAG = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i;

/** The languages asked for. @throws Refused UNKNOWN_LANGUAGE where one cannot be a language tag. */
export function asked({ languages }: Languages): readonly string[] {
  const wrong = languages?.find((tag) => tag.length > 35 || !TAG.test(tag));
  if (wrong === undefined) return languages ?? [];
  throw new Refused({
    code: 'UNKNOWN_LANGUAGE',
    item: wrong,
    message: `"${wrong.slice(0, 60)}" is not a language tag.`,
    remedy: 'Write tags as in BCP 47: nl, fr, nl-BE.',
  });
}

/** Labels stated as texts, then those described by themselves (SKOS-XL B.1 makes them the same), each once. */
export function labels({ scope, resource }: ResourceModel, plain: Iri, described: Iri): readonly Text[] {
  const texts = textsOf(objects(resource, plain));
  const nodes = objects(resource, described);
  if (nodes.length === 0) return texts;
  const forms = nodes.flatMap((node) => textsOf(literalForms(scope, resource, node)));
  return unique([...texts, ...forms]);
}

const literalForms = ({ snapshot }: Scope, resource: Resource, label: Term): readonly Term[] =>
  isBlank(label)
    ? (resource.about[label]?.[XL.literalForm] ?? [])
    : objects(snapshot.content.get(label), XL.literalForm);

function unique(texts: readonly Text[]): readonly Text[] {
  const found = new Map(texts.map((text) => [`${text.language} ${text.value}`, text]));
  return found.size === texts.length ? texts : [...found.values()];
}

export const prefLabels = (model: ResourceModel): readonly Text[] =>
  labels(model, SKOS.prefLabel, XL.prefLabel);
export const altLabels = (model: ResourceModel): readonly Text[] => labels(model, SKOS.altLabel, XL.altLabel);
export const hiddenLabels = (model: ResourceModel): readonly Text[] =>
  labels(model, SKOS.hiddenLabel, XL.hiddenLabel);

/** Notes of one property; a note that is a node of its own is the text of its `rdf:value`. */
export function notes({ resource }: ResourceModel, property: Iri): readonly Text[] {
  const terms = objects(resource, property);
  if (!terms.some(isBlank)) return textsOf(terms);
  return textsOf(
    terms.flatMap((term) => (isBlank(term) ? (resource.about[term]?.[RDF_VALUE] ?? []) : [term])),
  );
}

export const notations = ({ resource }: ResourceModel): readonly string[] =>
  objects(resource, SKOS.notation).map(valueOf);

/** The first text in the first of the languages that has any. */
export const choose = (texts: readonly Text[], args: Languages): Text | null =>
  preferred(texts, asked(args))[0] ?? null;

/** What a resource is called: its preferred label, else its title, else its `rdfs:label`. */
export function names(model: ResourceModel): readonly Text[] {
  const own = prefLabels(model);
  if (own.length > 0) return own;
  const titles = textsOf(objects(model.resource, DCT.title));
  return titles.length > 0 ? titles : textsOf(objects(model.resource, RDFS.label));
}

/** The title of a scheme: schemes state `dct:title` where concepts state a preferred label. */
export function titles(model: ResourceModel): readonly Text[] {
  const own = textsOf(objects(model.resource, DCT.title));
  return own.length > 0 ? own : names(model);
}

/** The languages of a vocabulary's preferred, other and hidden labels, sorted. */
export function languagesOf({ snapshot }: Scope): readonly string[] {
  const found = new Set<string>();
  for (const resource of snapshot.content.values())
    for (const property of [SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel, XL.literalForm])
      for (const term of objects(resource, property)) if (isText(term)) found.add(languageOf(term));
  found.delete('');
  return [...found].sort();
}
