import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, Kind, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import type { Context } from './context.ts';
import { checkCost, costOf, MOST_NODES } from './cost.ts';

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

/** Counts what an operation asks before any of it is read, and tells it in the answer. */
export const costPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: () => {
    let requested: number | undefined;
    return Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (!operation) return Promise.resolve(); // Executing it says that there is no such operation.
        const { coerced } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        if (!coerced) return Promise.resolve(); // Executing it says what is wrong with the variables.
        const cost = costOf(schema, operation, fragmentsOf(document), coerced);
        requested = Math.min(cost, Number.MAX_SAFE_INTEGER);
        checkCost(cost, operation);
        return Promise.resolve();
      },
      willSendResponse: ({ response: { body } }) => {
        if (requested !== undefined && body.kind === 'single')
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            cost: { requested, limit: MOST_NODES },
          };
        return Promise.resolve();
      },
    });
  },
};
