import { objects, statements, type Resource } from '../../domain/resource.ts';
import type { Statement } from '../../domain/statement.ts';
import { datatypeOf, isBlank, isLiteral, languageOf, valueOf, type Term } from '../../domain/term.ts';
import { DCT, RDF, SKOS } from '../../domain/namespaces.ts';
import { textsOf, toText, type Text } from '../../domain/text.ts';
import { resourceIn, type ResourceModel } from '../model.ts';
import { titles } from './texts.ts';
import { keeper } from './memo.ts';

export interface TermModel {
  readonly type: 'IRI' | 'LITERAL' | 'BLANK';
  readonly value: string;
  readonly language: string | null;
  readonly datatype: string | null;
}

export interface StatementModel {
  readonly subject: string;
  readonly predicate: string;
  readonly object: TermModel;
  readonly graph: string | null;
}

const NO_STATEMENTS: readonly Statement[] = [];
const lists = keeper<readonly Statement[]>();

/** The statements of a resource, as a list that is made once. */
export const statementsOf = (resource: Resource | undefined): readonly Statement[] =>
  resource ? lists(resource, '', () => [...statements(resource)]) : NO_STATEMENTS;

export const statement = ({ subject, predicate, object, graph }: Statement): StatementModel => ({
  subject,
  predicate,
  object: term(object),
  graph: graph || null,
});

export function term(of: Term): TermModel {
  if (!isLiteral(of))
    return { type: isBlank(of) ? 'BLANK' : 'IRI', value: of, language: null, datatype: null };
  return { type: 'LITERAL', value: valueOf(of), language: languageOf(of) || null, datatype: datatypeOf(of) };
}

export const typesOf = ({ resource }: ResourceModel): readonly string[] => objects(resource, RDF.type);

/** A source: a text, or something with a URI and perhaps titles. */
export interface SourceModel {
  readonly uri: string | null;
  readonly titles: readonly Text[];
}

/** Where a resource says it comes from. A source without a URI is a node that its titles describe. */
export function sourcesOf({ scope, resource }: ResourceModel): readonly SourceModel[] {
  return objects(resource, DCT.source).map((source) => {
    if (isLiteral(source)) return { uri: null, titles: [toText(source)] };
    if (!isBlank(source)) return { uri: source, titles: titles(resourceIn(scope, source)) };
    const said = resource.about[source] ?? {};
    return { uri: null, titles: textsOf(said[DCT.title] ?? said[SKOS.prefLabel] ?? []) };
  });
}
