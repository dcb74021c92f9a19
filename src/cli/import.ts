import { userInfo } from 'node:os';
import { valueOrThrow } from '../domain/refusal.ts';
import { importDocument, type ImportOutcome } from '../workflow/import-document.ts';
import { readRdfFile, type FileOptions } from './rdf-file.ts';
import { withStore } from './store.ts';
import { printJson, Progress, say } from './terminal.ts';

export interface ImportOptions extends FileOptions {
  readonly vocabulary: string;
  readonly release?: string;
  readonly notes?: string;
  readonly message?: string;
  readonly strict?: boolean;
  readonly unreviewed?: boolean;
  readonly json?: boolean;
}

const STEPS = {
  compare: 'comparing',
  check: 'checking',
  store: 'storing',
  digest: 'computing the digest',
} as const;

export async function importFile(file: string, options: ImportOptions): Promise<void> {
  const progress = new Progress();
  progress.update(`reading ${file} …`);
  const document = await readRdfFile(file, options);
  const outcome = await withStore(async (store) =>
    valueOrThrow(
      await importDocument(store, {
        vocabulary: options.vocabulary,
        document,
        actor: `cli:${userInfo().username}`,
        now: new Date(),
        message: options.message ?? file,
        release: options.release,
        strict: options.strict ?? false,
        unreviewed: options.unreviewed ?? false,
        notes: options.notes ?? '',
        onProgress: (step, done, total) =>
          progress.update(`${STEPS[step]} ${done ? `${done} of ` : ''}${total} resources …`),
      }),
    ),
  );
  progress.end();
  if (options.json) await printJson({ ...outcome, warnings: document.warnings });
  say(told(outcome));
  for (const warning of document.warnings) say(`Warning: ${warning}`);
  for (const { rule, count, listed } of outcome.findings.rules)
    say(`${rule}: ${count} ${count === 1 ? 'finding' : 'findings'}, e.g. ${listed[0]?.message.en}`);
  say(`To see all that the rules find: begrippenkader validate ${file}`);
}

function told({ vocabulary, revision, added, changed, removed, release }: ImportOutcome): string {
  const news = added + changed + removed;
  const what = news
    ? `${vocabulary} is now at revision ${revision}: ${added} resources added, ${changed} changed, ${removed} removed.`
    : `${vocabulary} stays at revision ${revision}: the file holds nothing new.`;
  const seen = release
    ? `Released as ${release.version}, ${release.statements} statements, ${release.digest}.`
    : 'Not released: readers do not see it until the same file is imported with --release.';
  return `${what}\n${seen}`;
}
