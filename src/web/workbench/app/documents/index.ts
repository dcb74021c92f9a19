import * as beside from './beside.ts';
import * as concept from './concept.ts';
import * as governance from './governance.ts';
import * as proposal from './proposal.ts';
import * as work from './work.ts';

/** Everything the workbench sends, by name: a test holds each against the schema. */
const ALL: readonly object[] = [beside, concept, governance, proposal, proposal.COMMANDS, work];

export const DOCUMENTS: Readonly<Record<string, string>> = Object.fromEntries(
  ALL.flatMap((one): [string, unknown][] => Object.entries(one)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  ),
);
