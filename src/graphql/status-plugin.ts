import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.ts';

/**
 * GraphQL over HTTP §6.4: an answer of the old media type `application/json` is 200 even where the document was
 * refused. So it is for clients that ask for that type and for no other; all others get 400.
 */
export const statusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: ({ request }) =>
    Promise.resolve({
      willSendResponse: ({ response: { http }, source }) => {
        const accept = request.http?.headers.get('accept') ?? '';
        if (http.status === 400 && source !== undefined && wantsOnlyJson(accept)) http.status = 200;
        return Promise.resolve();
      },
    }),
};

const wantsOnlyJson = (accept: string): boolean =>
  accept.split(',').every((range) => range.split(';')[0]?.trim().toLowerCase() === 'application/json');
