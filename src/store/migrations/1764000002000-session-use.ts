import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLE = new Table({
  name: 'session_use',
  columns: [
    { name: 'token', type: 'text', isPrimary: true },
    { name: 'at', type: 'text' },
  ],
});

/** When sessions were last used, so that they end when they no longer are. */
export class SessionUse1764000002000 implements MigrationInterface {
  name = 'SessionUse1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(TABLE.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE.clone());
  }
}
