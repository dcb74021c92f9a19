import type { EntityManager } from 'typeorm';
import { Reader } from './reader.ts';
import { TABLES } from './tables.ts';

/** A row as its table has it: its values in the order of the columns. */
export type RawRow = readonly (string | number | null)[];

export interface DumpedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of its key, in order. */
  readonly key: readonly { readonly name: string; readonly isText: boolean }[];
}

/** Rows read, and rows inserted, at a time: bounds memory, and stays below the parameters that a statement may have. */
const PAGE = 1_000;
const CHUNK = 500;

/** Everything there is, as it was at one moment, the same on either database. */
export class Dump extends Reader {
  constructor(
    manager: EntityManager,
    private readonly postgres: boolean,
  ) {
    super(manager);
  }

  /** Every table there is, in an order that is always the same. */
  tables(): DumpedTable[] {
    return TABLES.map((table) => {
      const { tableName: name, columns, primaryColumns } = this.manager.connection.getMetadata(table);
      return {
        name,
        columns: columns.map(({ databaseName }) => databaseName),
        key: primaryColumns.map(({ databaseName, type }) => ({
          name: databaseName,
          isText: type === 'text',
        })),
      };
    });
  }

  /** The newest migration: two databases of one schema have the same tables, whatever they run on. */
  async schema(): Promise<string> {
    const [newest] = await this.ask<{ name: string }>('SELECT name FROM migrations ORDER BY id DESC LIMIT 1');
    return newest?.name ?? '';
  }

  async count({ name }: DumpedTable): Promise<number> {
    const [row] = await this.ask<{ count: string | number }>(
      `SELECT count(*) AS count FROM ${this.name(name)}`,
    );
    return Number(row?.count);
  }

  /** In key order, by code point on either database, some at a time. */
  rows(table: DumpedTable): AsyncGenerator<RawRow[]> {
    return this.postgres ? this.byCursor(table) : this.byKey(table);
  }

  /** PostgreSQL keeps its keys in the order of some language: sorted once, by a cursor. */
  private async *byCursor({ name, columns, key }: DumpedTable): AsyncGenerator<RawRow[]> {
    const order = key.map((column) => this.name(column.name) + (column.isText ? ' COLLATE "C"' : ''));
    const cursor = `dump_${name}`;
    await this.manager.query(
      `DECLARE ${cursor} NO SCROLL CURSOR FOR SELECT ${this.names(columns)} FROM ${this.name(name)} ORDER BY ${order.join()}`,
    );
    for (;;) {
      const rows = await this.ask<Record<string, string | number | null>>(`FETCH ${PAGE} FROM ${cursor}`);
      if (rows.length > 0) yield rows.map((row) => columns.map((column) => row[column] ?? null));
      if (rows.length < PAGE) break;
    }
    await this.manager.query(`CLOSE ${cursor}`);
  }

  /** SQLite keeps them in this very order: each page goes on behind the last key. */
  private async *byKey({ name, columns, key }: DumpedTable): AsyncGenerator<RawRow[]> {
    const keys = this.names(key.map((column) => column.name));
    const places = key.map(({ name: column }) => columns.indexOf(column));
    const select = `SELECT ${this.names(columns)} FROM ${this.name(name)}`;
    for (let last: RawRow | undefined; ;) {
      const behind = last ? `WHERE (${keys}) > (${key.map(() => '?').join()})` : '';
      const after = last ? places.map((place) => last?.[place]) : [];
      const rows = await this.ask<Record<string, string | number | null>>(
        `${select} ${behind} ORDER BY ${keys} LIMIT ${PAGE}`,
        after,
      );
      const page = rows.map((row) => columns.map((column) => row[column] ?? null));
      if (page.length > 0) yield page;
      if (page.length < PAGE) return;
      last = page.at(-1);
    }
  }

  protected name(name: string): string {
    return this.manager.connection.driver.escape(name);
  }

  protected names(names: readonly string[]): string {
    return names.map((name) => this.name(name)).join();
  }

  /** A query of our own, whose columns we know. */
  private ask<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.manager.query(sql, values);
  }
}

/** What fills an empty database with what another one held. */
export class Refill extends Dump {
  async add({ name, columns }: DumpedTable, rows: readonly RawRow[]): Promise<void> {
    const { driver } = this.manager.connection;
    for (let start = 0; start < rows.length; start += CHUNK) {
      const values: unknown[] = [];
      const place = (value: unknown) => driver.createParameter('', values.push(value) - 1);
      const tuples = rows.slice(start, start + CHUNK).map((row) => `(${row.map(place).join()})`);
      await this.manager.query(
        `INSERT INTO ${this.name(name)} (${this.names(columns)}) VALUES ${tuples.join()}`,
        values,
      );
    }
  }
}
