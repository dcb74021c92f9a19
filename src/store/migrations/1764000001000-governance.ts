import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';

const text = (name: string, isPrimary = false): TableColumnOptions => ({ name, type: 'text', isPrimary });
const integer = (name: string, isPrimary = false): TableColumnOptions => ({
  name,
  type: 'integer',
  isPrimary,
});

const TABLES: readonly Table[] = [
  new Table({
    name: 'record',
    columns: [
      text('kind', true),
      text('id', true),
      ...['vocabulary', 'status', 'owner', 'subject'].map((name) => text(name)),
      integer('version'),
      text('at'),
      text('state'),
    ],
    indices: [
      { name: 'record_vocabulary', columnNames: ['kind', 'vocabulary', 'status'] },
      { name: 'record_owner', columnNames: ['kind', 'owner'] },
      { name: 'record_subject', columnNames: ['kind', 'subject'] },
    ],
  }),
  new Table({
    name: 'log_subject',
    columns: [text('subject', true), integer('sequence', true)],
    indices: [{ name: 'log_subject_sequence', columnNames: ['sequence'] }],
  }),
  new Table({
    name: 'following',
    columns: [text('account', true), text('subject', true), integer('since')],
    indices: [{ name: 'following_subject', columnNames: ['subject'] }],
  }),
  new Table({ name: 'inbox', columns: [text('account', true), integer('read_to')] }),
  new Table({
    name: 'receipt',
    columns: [text('account', true), text('key', true), text('request'), text('answer'), text('at')],
  }),
];

/** What people decide about vocabularies, and who they are. */
export class Governance1764000001000 implements MigrationInterface {
  name = 'Governance1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.dropTable(table.clone());
  }
}
