import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';

const text = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'text',
  ...more,
});
const integer = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'integer',
  ...more,
});
const primary = { isPrimary: true };

/** IRIs sort by code point on both databases. */
const iri = (postgres: boolean): TableColumnOptions =>
  text('iri', { isPrimary: true, ...(postgres && { collation: 'C' }) });

const tables = (postgres: boolean): Table[] => [
  new Table({ name: 'vocabulary', columns: [text('id', primary), integer('head'), text('created_at')] }),
  new Table({
    name: 'revision',
    columns: [
      text('vocabulary', primary),
      integer('number', primary),
      ...['at', 'actor', 'message'].map((name) => text(name)),
      ...['added', 'changed', 'removed'].map((name) => integer(name)),
      text('prefixes'),
    ],
  }),
  new Table({
    name: 'description',
    columns: [
      text('vocabulary', primary),
      iri(postgres),
      integer('since', primary),
      integer('until', { isNullable: true }),
      text('content'),
    ],
    indices: [
      { name: 'description_iri', columnNames: ['iri'] },
      { name: 'description_since', columnNames: ['vocabulary', 'since'] },
      { name: 'description_until', columnNames: ['vocabulary', 'until'] },
    ],
  }),
  new Table({
    name: 'release',
    columns: [
      text('vocabulary', primary),
      text('version', primary),
      integer('revision'),
      text('at'),
      text('digest'),
      integer('statements'),
      text('notes'),
    ],
    // One revision has one name: two releases of the same content would be two truths.
    indices: [{ name: 'release_revision', columnNames: ['vocabulary', 'revision'], isUnique: true }],
  }),
  new Table({
    name: 'log',
    columns: [
      integer('sequence', primary),
      ...['at', 'vocabulary', 'actor', 'action', 'payload', 'previous', 'hash'].map((name) => text(name)),
    ],
  }),
];

export class Foundation1764000000000 implements MigrationInterface {
  name = 'Foundation1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables(isPostgres(runner))) await runner.createTable(table);
    // A release and a log entry are never altered, whoever asks: the database itself says no.
    for (const table of ['release', 'log']) await appendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables(isPostgres(runner))) await runner.dropTable(table);
  }
}

const isPostgres = (runner: QueryRunner): boolean => runner.connection.options.type === 'postgres';

async function appendOnly(runner: QueryRunner, table: string): Promise<void> {
  if (isPostgres(runner)) {
    await runner.query(
      `CREATE FUNCTION ${table}_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION '${table} is append-only'; END $$`,
    );
    await runner.query(
      `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON "${table}"
       FOR EACH ROW EXECUTE FUNCTION ${table}_is_append_only()`,
    );
    return;
  }
  for (const event of ['UPDATE', 'DELETE'])
    await runner.query(
      `CREATE TRIGGER ${table}_no_${event.toLowerCase()} BEFORE ${event} ON "${table}"
       BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
    );
}
