import { readFile } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { valueOrThrow } from '../domain/refusal.ts';
import { startServer, type RunningServer } from '../server.ts';
import { openStore } from '../store/open.ts';
import { inviteFirstAdministrator } from '../workflow/invite-first-administrator.ts';
import { loadSeed, SEED } from '../workflow/load-seed.ts';
import { invitationLink } from './account-held.ts';
import { say } from './terminal.ts';

/** The same place from src/cli and from dist/cli. */
const SEED_FILE = new URL('../../seed/datastrategie.ttl', import.meta.url);

export async function serve({ seed }: { seed: boolean }): Promise<void> {
  const config = readConfig();
  const store = await openStore(config.databaseUrl);
  try {
    if (seed) await seedOnce(store, config.publicUrl);
    const server = await startServer(config, store);
    const stop = stopSignal();
    say(welcome(server, config.publicUrl, await inviteFirstAdministrator(store, new Date())));
    const signal = await stop;
    say('Stopping …');
    // Who presses Ctrl-C waits for it; who sends SIGTERM has a balancer that must hear of it first.
    await server.stop({ grace: signal === 'SIGTERM' ? config.stopGrace : 0 });
  } finally {
    await store.close();
  }
}

async function seedOnce(store: Awaited<ReturnType<typeof openStore>>, base: string): Promise<void> {
  const outcome = await loadSeed(store, { bytes: await readFile(SEED_FILE), base, now: new Date() });
  if (!outcome) return;
  const { vocabulary, release } = valueOrThrow(outcome);
  say(`Loaded the seed vocabulary ${vocabulary} ${release?.version}.`);
}

function welcome({ url, app }: RunningServer, base: string, secret: string | undefined): string {
  const snapshots = app.catalog.snapshots();
  const held = snapshots.map(({ vocabulary, release }) => `${vocabulary} ${release.version}`).join(', ');
  const first = snapshots.some(({ vocabulary }) => vocabulary === SEED.vocabulary)
    ? [`  A first term       curl '${url}/graphql?query=${encodeURIComponent(FIRST_TERM)}'`]
    : [];
  return [
    '',
    `Begrippenkader listens on ${url}${base === url ? '' : ` (its URIs begin with ${base})`}`,
    `Released vocabularies: ${held || 'none yet: begrippenkader import FILE --vocabulary ID --release 1.0.0'}`,
    '',
    `  Read and search    ${url}/`,
    `  GraphQL explorer   ${url}/graphql`,
    ...first,
    '',
    ...invitation(base, secret),
    ...strangers(app, base),
    'Ctrl-C stops it.',
  ].join('\n');
}

/** Printed to who started the server, who owns it; never again once it is used. */
const invitation = (base: string, secret: string | undefined): string[] =>
  secret === undefined ? [] : [`First administrator: open ${invitationLink(base, secret)}`, ''];

/** A seed loaded under another address keeps its URIs: they no longer resolve here, which must not go unsaid. */
function strangers({ catalog }: RunningServer['app'], base: string): string[] {
  const seed = catalog.snapshot(SEED.vocabulary);
  if (!seed || [...seed.content.keys()].some((iri) => iri.startsWith(`${base}/id/`))) return [];
  return [
    `Mind: the URIs of ${SEED.vocabulary} in this database do not begin with ${base}, so they do not resolve here.`,
    'Set PUBLIC_URL to what it was when the database was made.',
    '',
  ];
}

const FIRST_TERM = '{search(query:"datakwaliteit",first:1){nodes{concept{uri definition{value}}}}}';

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve(signal);
      });
  });
}
