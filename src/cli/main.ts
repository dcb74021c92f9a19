#!/usr/bin/env node
import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { Refused } from '../domain/refusal.ts';
import { addAccountCommands } from './account-commands.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { ExportOptions } from './export.ts';
import type { ImportOptions } from './import.ts';
import { oneOf } from './one-of.ts';
import { refusalText, say } from './terminal.ts';

const HELP_AFTER = `
Settings come from the environment: PORT, HOST, PUBLIC_URL, DATABASE_URL, LOG_LEVEL, STOP_GRACE (see README.md).
Data goes to standard output, messages to standard error.
Exit codes: 0 done or holds; 1 a check does not hold; 2 refused as given; 3 configuration, database or port
unusable; 70 a fault of the program.

Examples:
  begrippenkader serve
  begrippenkader validate terms.ttl --format sarif > findings.sarif
  begrippenkader import terms.ttl --vocabulary terms --release 1.0.0
  begrippenkader export terms --version 1.0.0 --format jsonld > terms.jsonld
  begrippenkader compare terms 1.0.0 1.1.0 --json
  begrippenkader backup begrippenkader-2026-01-31.gz
  begrippenkader account invite an@example.org --organisation OVO002949 --right terms:steward
  begrippenkader token create an@example.org --name nightly --scope read --scope write --days 90`;

const VERSION = (createRequire(import.meta.url)('../../package.json') as { version: string }).version;

/** Codes that mean the surroundings are at fault, not the command. */
const SURROUNDINGS = new Set(['BAD_CONFIG', 'DATABASE_NOT_EMPTY', 'DATABASE_UNUSABLE', 'PORT_TAKEN']);

// Each command loads its rooms when it is called: --help and validate need no database.
let exitCode: ExitCode = EXIT.done;

const program = new Command('begrippenkader')
  .description('Versioned SKOS vocabularies: look up, check, import, export, compare and serve them.')
  .addHelpText('after', HELP_AFTER)
  .showHelpAfterError('(begrippenkader --help shows how it is used)')
  .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  // `export --version` is its own: options of the program stand before the command.
  .enablePositionalOptions()
  .version(VERSION)
  .exitOverride();

program
  .command('serve')
  .description(
    'Serve the released vocabularies over HTTP. Makes the database and loads the seed where there is none.',
  )
  .option('--no-seed', 'leave a new database empty')
  .action(async (options: { seed: boolean }) => (await import('./serve.ts')).serve(options));

program
  .command('migrate')
  .description('Make the tables, or bring them up to date. "serve" does it too.')
  .action(async () => (await import('./migrate.ts')).migrate());

program
  .command('import <file>')
  .description(
    'Make a vocabulary hold exactly what an RDF file says: its next revision, holding only what differs.',
  )
  .requiredOption('-v, --vocabulary <id>', 'the vocabulary; a new id makes a new one')
  .option(
    '-r, --release <version>',
    'publish it under this number, e.g. 2.1.0; readers see released content only',
  )
  .option('--notes <text>', 'release notes')
  .option('--message <text>', 'why, for the log (default: the file name)')
  .option('-f, --format <name>', 'format of the file, where its extension does not tell')
  .option('--base <iri>', 'IRI that relative IRIs in the file are resolved against')
  .option('--unreviewed', 'also where people review changes; the release notes then say so')
  .option('--strict', 'refuse a file that breaks a SKOS integrity condition (default: report it)')
  .option('--json', 'print the outcome as JSON')
  .action(async (file: string, options: ImportOptions) =>
    (await import('./import.ts')).importFile(file, options),
  );

program
  .command('export <vocabulary>')
  .description('Write a vocabulary to standard output (default: its newest revision).')
  .option('--version <version>', 'a release')
  .option('--revision <number>', 'a revision, released or not')
  .option('-f, --format <name>', 'ttl, nt, jsonld, rdf, trig, nq or csv', 'ttl')
  .action(async (id: string, options: ExportOptions) =>
    (await import('./export.ts')).exportVocabulary(id, options),
  );

program
  .command('validate <file>')
  .description('Check an RDF file against SKOS, NL-SBB and the quality rules. Nothing is stored.')
  .option('--format <form>', 'text, json or sarif', 'text')
  .option('--input-format <name>', 'format of the file, where its extension does not tell')
  .option('--base <iri>', 'IRI that relative IRIs in the file are resolved against')
  .option('--language <tag>', 'language of the messages: nl or en', 'en')
  .option(
    '--fail-on <severity>',
    'exit with 1 from this severity on: violation, warning or info',
    'violation',
  )
  .action(async (file: string, given: Record<'format' | 'language' | 'failOn', string>) => {
    const { validate } = await import('./validate.ts');
    exitCode = await validate(file, {
      ...given,
      format: oneOf('--format', given.format, ['text', 'json', 'sarif']),
      language: oneOf('--language', given.language, ['nl', 'en']),
      failOn: oneOf('--fail-on', given.failOn, ['violation', 'warning', 'info']),
    });
  });

program
  .command('compare <vocabulary> <from> <to>')
  .description(
    'Tell what differs between two releases, or revisions by number: concepts added, removed and changed.',
  )
  .option('--json', 'URIs and statements as JSON')
  .action(async (id: string, from: string, to: string, options: { json?: boolean }) =>
    (await import('./compare.ts')).compare(id, from, to, options),
  );

program
  .command('verify')
  .description('Recompute every digest and the chain of the log, and hold the rows against the log.')
  .option('--json', 'print the outcome as JSON')
  .action(async (options: { json?: boolean }) => {
    exitCode = await (await import('./verify.ts')).verify(options);
  });

program
  .command('log')
  .description(
    'Write the log to standard output, a line of JSON for each entry, with the hashes that chain them.',
  )
  .option('-v, --vocabulary <id>', 'only the entries of one vocabulary')
  .action(async (options: { vocabulary?: string }) => (await import('./log.ts')).log(options));

program
  .command('backup <file>')
  .description('Write all that the database holds, as it is now, to one file. Servers may go on meanwhile.')
  .action(async (file: string) => (await import('./backup.ts')).backup(file));

program
  .command('restore <file>')
  .description('Put a backup into an empty database, of whatever kind, and verify it.')
  .action(async (file: string) => {
    exitCode = await (await import('./restore.ts')).restore(file);
  });

addAccountCommands(program);

try {
  await program.parseAsync();
} catch (error) {
  exitCode = told(error);
}
process.exitCode = exitCode;

function told(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.refused;
  if (error instanceof Refused) {
    say(refusalText(error.refusal));
    return SURROUNDINGS.has(error.refusal.code) ? EXIT.unusable : EXIT.refused;
  }
  say(
    `This is a fault of begrippenkader itself; please report it.\n${(error as Error).stack ?? String(error)}`,
  );
  return EXIT.bug;
}
