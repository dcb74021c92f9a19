import { withStore } from './store.ts';
import { print } from './terminal.ts';

/**
 * Every entry of the log, oldest first, a line of JSON each with the columns that were hashed: who, when, what, on which
 * digest. With `vocabulary` only those of one.
 */
export const log = ({ vocabulary }: { vocabulary?: string }): Promise<void> =>
  withStore(({ reader }) =>
    print(
      (async function* () {
        for await (const entry of reader.log())
          if (vocabulary === undefined || entry.vocabulary === vocabulary) yield `${JSON.stringify(entry)}\n`;
      })(),
    ),
  );
