import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isInputObjectType,
  isListType,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { Refused } from '../domain/refusal.ts';
import type { Context } from './context.ts';

/** Longer ones are kept by no index, and by nobody who means them. */
const MOST_IN_NAME = 2_000;

/** Arguments that hold URIs, though their type is String. */
const URIS: ReadonlySet<string> = new Set([
  ...['uri', 'uris', 'root', 'scheme', 'broader', 'related', 'target', 'successors', 'into', 'members'],
  ...['replacedBy', 'property', 'datatype', 'slot', 'namespaces', 'uriTemplate', 'subject'],
]);

interface Given {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/**
 * Holds every string of an operation, in variables and in the document, against what no text of ours may be: U+0000,
 * which PostgreSQL cannot keep, and half a surrogate pair, which is no character and is stored as another than was said.
 * Ids and URIs have a length besides. Once, at the edge: no command needs to ask. Refuses BAD_ARGUMENT.
 */
export const stringsPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request: { variables = {} } }) => {
        const { literals, uses } = readDocument(schema, document);
        literals.forEach(check);
        for (const { variable, type } of operation?.variableDefinitions ?? []) {
          const given = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
          const { value: name } = variable.name;
          for (const one of stringsOf(uses.get(name) ?? name, given, variables[name])) check(one);
        }
        return Promise.resolve();
      },
    }),
};

/** The strings that stand in the document, and of each variable the argument that it is given to. */
function readDocument(schema: GraphQLSchema, document: DocumentNode) {
  const literals: Given[] = [];
  const uses = new Map<string, string>();
  const info = new TypeInfo(schema);
  let field = 'document';
  visit(
    document,
    visitWithTypeInfo(info, {
      Variable: ({ name }) => void uses.set(name.value, field),
      VariableDefinition: { enter: ({ variable }) => void (field = variable.name.value) },
      ObjectField: { enter: ({ name }) => void (field = name.value) },
      Argument: { enter: ({ name }) => void (field = name.value) },
      StringValue: ({ value }) => {
        const type = String(getNamedType(info.getInputType()) ?? '');
        literals.push({ name: field, type, value });
      },
    }),
  );
  return { literals, uses };
}

/** What does not fit its type holds no strings here: executing it says so. */
function* stringsOf(name: string, given: GraphQLInputType | undefined, value: unknown): Generator<Given> {
  const type = given && getNullableType(given);
  if (typeof value === 'string') yield { name, type: String(type && getNamedType(type)), value };
  else if (Array.isArray(value))
    for (const one of value) yield* stringsOf(name, isListType(type) ? type.ofType : type, one);
  else if (typeof value === 'object' && value !== null && isInputObjectType(type))
    for (const [key, one] of Object.entries(value)) yield* stringsOf(key, type.getFields()[key]?.type, one);
}

function check({ name, type, value }: Given): void {
  const unfit = /\0|\p{Surrogate}/u.exec(value)?.[0];
  if (unfit !== undefined) {
    const code = unfit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw refused(name, `"${name}" holds U+${code}, which is no character of a text.`, 'Take it out.');
  }
  if (value.length <= MOST_IN_NAME || !(type === 'ID' || URIS.has(name))) return;
  throw refused(
    name,
    `"${name}" begins with "${value.slice(0, 60)}" and has ${value.length} characters; at most ${MOST_IN_NAME} are taken.`,
    'Check what is sent.',
  );
}

const refused = (item: string, message: string, remedy: string): GraphQLError =>
  new GraphQLError(message, {
    originalError: new Refused({ code: 'BAD_ARGUMENT', item, message, remedy }),
    extensions: { http: { status: 400 } },
  });
