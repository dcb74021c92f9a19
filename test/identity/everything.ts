import Database from 'better-sqlite3';
import pg from 'pg';

/** Every row of every table, as text: what someone finds who has stolen the database. */
export async function everything(url: string): Promise<string> {
  return JSON.stringify(
    url.startsWith('sqlite:') ? fromSqlite(url.slice('sqlite:'.length)) : await fromPostgres(url),
  );
}

function fromSqlite(path: string): unknown[] {
  const db = new Database(path, { readonly: true });
  const names = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all() as { name: string }[];
  const rows = names.map(({ name }) => db.prepare(`SELECT * FROM "${name}"`).all());
  db.close();
  return rows;
}

async function fromPostgres(url: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  const names = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  const rows: unknown[] = [];
  for (const { name } of names.rows) rows.push((await client.query(`SELECT * FROM "${name}"`)).rows);
  await client.end();
  return rows;
}
