import { readdirSync, readFileSync } from 'node:fs';
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ANONYMOUS, type Actor } from '../domain/actor.ts';
import type { Catalog } from '../snapshot/catalog.ts';
import { Heads } from '../snapshot/heads.ts';
import type { Store } from '../store/open.ts';
import type { Context } from './context.ts';
import { costPlugin } from './cost-plugin.ts';
import { consoleLog, errorFormat, MOST_TOKENS, type Log } from './errors.ts';
import { limitsRule } from './limits.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';
import { stringsPlugin } from './strings-plugin.ts';
import { statusPlugin } from './status-plugin.ts';

export interface GraphqlParts {
  readonly catalog: Catalog;
  readonly store: Store;
  /** The public URL of the server. */
  readonly base: string;
  readonly log?: Log;
  readonly clock?: () => Date;
}

const folder = new URL('./schema/', import.meta.url);

/** The schema in SDL, as it stands in `schema/`. */
export const typeDefs: string = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

/** The GraphQL server, not yet started: `mountGraphql` starts it. */
export function createGraphql(parts: GraphqlParts): ApolloServer<Context> {
  const { log = consoleLog } = parts;
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [limitsRule],
    formatError: errorFormat(log),
    // `mountGraphql` has the rules: Apollo's own would refuse plain GET of public data, which caches live by.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    logger: loggerTo(log),
    stopOnTerminationSignals: false,
    plugins: [
      contextPlugin(parts),
      stringsPlugin,
      costPlugin,
      statusPlugin,
      // It would wrap every resolver: 43 % of the cost of an answer.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
}

/** Gives each request its context, however it came; `mountGraphql` has put in who asks. */
function contextPlugin({
  catalog,
  store,
  base,
  clock = () => new Date(),
}: GraphqlParts): ApolloServerPlugin<Context> {
  const desk = { store, heads: new Heads(catalog), base };
  return {
    requestDidStart: ({ contextValue }) => {
      const asked = contextValue as { actor?: Actor; secret?: string };
      const context: Context = {
        catalog,
        loaders: createLoaders({ reader: store.reader, catalog, heads: desk.heads, base }),
        desk,
        actor: asked.actor ?? ANONYMOUS,
        secret: asked.secret,
        now: clock(),
        refresh: async () => void (await catalog.refresh()),
      };
      Object.assign(contextValue as BaseContext, context);
      return Promise.resolve();
    },
  };
}

function loggerTo(log: Log) {
  const tell = (message: unknown): void => log.error({}, `Apollo: ${String(message)}`);
  return { debug: () => {}, info: () => {}, warn: tell, error: tell };
}
