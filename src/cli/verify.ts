import { verify as verifyStore } from '../workflow/verify.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { withStore } from './store.ts';
import { print, printJson, Progress, say } from './terminal.ts';

export async function verify({ json }: { json?: boolean }): Promise<ExitCode> {
  const progress = new Progress();
  // At one moment: what a server writes meanwhile is no fault.
  const result = await withStore((store) =>
    store.atOneMoment((reader) => verifyStore(reader, (what) => progress.update(`verifying ${what} …`))),
  );
  progress.end();
  if (json) await printJson(result);
  else await print(result.faults.map((fault) => `${fault}\n`));
  const { vocabularies, revisions, releases, records, entries, faults } = result;
  if (vocabularies + entries + faults.length === 0) {
    say('The database is empty: there is nothing to verify. Is DATABASE_URL the one that is meant?');
    return EXIT.fails;
  }
  say(
    `${vocabularies} vocabularies, ${revisions} revisions, ${releases} releases, ${records} records and ${entries} log entries: ` +
      (faults.length === 0 ? 'everything holds.' : `${faults.length} faults.`),
  );
  return faults.length === 0 ? EXIT.done : EXIT.fails;
}
