import { In, IsNull, LessThan, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { GENESIS, hashOf, recordDigest } from './log.ts';
import { NEWS_CHANNEL } from './notify.ts';
import { Reader } from './reader.ts';
import {
  Descriptions,
  Followings,
  Inboxes,
  Log,
  LogSubjects,
  Receipts,
  Records,
  Releases,
  Revisions,
  SessionUses,
  Vocabularies,
  type DescriptionRow,
  type LogRow,
  type ReceiptRow,
  type RecordRow,
  type ReleaseRow,
  type RevisionRow,
  type VocabularyRow,
} from './tables.ts';

/** Rows per INSERT: 500 × 5 parameters stays far below SQLite's 32,766 and PostgreSQL's 65,535. */
const CHUNK = 500;

const COLUMNS = ['vocabulary', 'iri', 'since', 'until', 'content'] as const;

/** The key of the advisory lock that orders log entries on PostgreSQL. */
const LOG_LOCK = 0x6265_6772;

/** Who did what, when, in which vocabulary ('' for none), about what. */
export interface Entry extends Pick<LogRow, 'at' | 'vocabulary' | 'actor' | 'action'> {
  readonly detail?: object;
  readonly subjects?: readonly string[];
}

/** The writes, all within one transaction: either everything a command did is there, its log entry too, or nothing. */
export class Transaction extends Reader {
  /** Whether the log has grown by it: there is news once it is committed. */
  hasAppended = false;

  constructor(
    manager: EntityManager,
    /** Whether other processes may write at the same time: PostgreSQL. SQLite has one writer. */
    private readonly shared: boolean,
  ) {
    super(manager);
  }

  /**
   * Takes the vocabulary's row, made where there is none, so that commands on one vocabulary follow each other: a row
   * that is not there yet could be locked by nobody.
   */
  async lock(id: string, at: string): Promise<VocabularyRow> {
    const insert = this.manager.createQueryBuilder().insert().into(Vocabularies);
    await insert.values({ id, head: 0, createdAt: at }).orIgnore().updateEntity(false).execute();
    return this.manager.findOneOrFail(Vocabularies, {
      where: { id },
      ...(this.shared && { lock: { mode: 'pessimistic_write' } }),
    });
  }

  /** As `lock`, of a vocabulary that is there; null where it is not. */
  take(id: string): Promise<VocabularyRow | null> {
    return this.manager.findOne(Vocabularies, {
      where: { id },
      ...(this.shared && { lock: { mode: 'pessimistic_write' } }),
    });
  }

  /** Makes `row.number` the head; throws where another command has moved it meanwhile. */
  async addRevision(row: RevisionRow): Promise<void> {
    const { vocabulary, number } = row;
    const moved = await this.manager.update(
      Vocabularies,
      { id: vocabulary, head: number - 1 },
      { head: number },
    );
    if (moved.affected !== 1) throw new Error(`the head of ${vocabulary} is no longer ${number - 1}`);
    await this.insert(Revisions, [row]);
  }

  /** Ends the current descriptions of `iris` at `revision`. */
  async endDescriptions(vocabulary: string, iris: readonly string[], revision: number): Promise<void> {
    for (const some of chunks(iris)) {
      const ended = await this.manager.update(
        Descriptions,
        { vocabulary, iri: In(some), until: IsNull() },
        { until: revision },
      );
      if (ended.affected !== some.length)
        throw new Error(
          `${some.length} descriptions to end at ${vocabulary}@${revision}, found ${ended.affected}`,
        );
    }
  }

  async addDescriptions(
    rows: Iterable<DescriptionRow>,
    onProgress?: (inserted: number) => void,
  ): Promise<void> {
    let inserted = 0;
    for (const some of chunks(rows)) {
      await this.insertMany(some);
      onProgress?.((inserted += some.length));
    }
  }

  /** Written out: TypeORM's builder takes as long over these rows as the database does. */
  private async insertMany(rows: readonly DescriptionRow[]): Promise<void> {
    const { driver } = this.manager.connection;
    const values: unknown[] = [];
    const place = (value: unknown) => driver.createParameter('', values.push(value) - 1);
    const tuples = rows.map((row) => `(${COLUMNS.map((column) => place(row[column])).join()})`);
    const columns = COLUMNS.map((column) => driver.escape(column)).join();
    await this.manager.query(`INSERT INTO description (${columns}) VALUES ${tuples.join()}`, values);
  }

  async addRelease(row: ReleaseRow): Promise<void> {
    await this.insert(Releases, [row]);
  }

  /** Takes a record's row until the end, so that nobody else decides on the same state; null where there is none. */
  takeRecord(kind: string, id: string): Promise<RecordRow | null> {
    return this.manager.findOne(Records, {
      where: { kind, id },
      ...(this.shared && { lock: { mode: 'pessimistic_write' } }),
    });
  }

  /**
   * Keeps a record's new state together with the log entry that vouches for it: made where its version is 1, else put
   * in place of the version before; throws where another command has changed it meanwhile.
   */
  async save(row: RecordRow, { detail = {}, subjects = [], ...entry }: Entry): Promise<LogRow> {
    const { kind, id, version } = row;
    if (version === 1) await this.insert(Records, [row]);
    else {
      const { affected } = await this.manager.update(Records, { kind, id, version: version - 1 }, row);
      if (affected !== 1) throw new Error(`${kind} ${id} is no longer at version ${version - 1}`);
    }
    const record = { kind, id, version, digest: recordDigest(row) };
    return this.appendLog({ ...entry, payload: { ...detail, record }, subjects });
  }

  /** From now on the account's inbox has what happens to the subjects. */
  async follow(account: string, ...subjects: readonly string[]): Promise<void> {
    const since = await this.logHead();
    for (const some of chunks(subjects)) {
      const insert = this.manager.createQueryBuilder().insert().into(Followings);
      const rows = some.map((subject) => ({ account, subject, since }));
      await insert.values(rows).orIgnore().updateEntity(false).execute();
    }
  }

  async unfollow(account: string, subject: string): Promise<void> {
    await this.manager.delete(Followings, { account, subject });
  }

  async setReadTo(account: string, readTo: number): Promise<void> {
    await this.manager.upsert(Inboxes, { account, readTo }, ['account']);
  }

  /** Keeps when a session was last used, and forgets of which that was before `past`. */
  async setSessionUse(token: string, at: string, past: string): Promise<void> {
    await this.manager.upsert(SessionUses, { token, at }, ['token']);
    await this.manager.delete(SessionUses, { at: LessThan(past) });
  }

  /** Of transactions that say the same words, one runs at a time: the others wait for its end. SQLite has one anyway. */
  async alone(words: string): Promise<void> {
    if (!this.shared) return;
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [words]);
  }

  receipt(account: string, key: string): Promise<ReceiptRow | null> {
    return this.manager.findOneBy(Receipts, { account, key });
  }

  async addReceipt(row: ReceiptRow): Promise<void> {
    await this.insert(Receipts, [row]);
  }

  /** `subjects`: what the entry is about, for those who follow it; the payload names them too. */
  async appendLog({ subjects = [], ...entry }: Omit<Entry, 'detail'> & { payload: object }): Promise<LogRow> {
    if (this.shared) await this.manager.query('SELECT pg_advisory_xact_lock($1)', [LOG_LOCK]);
    const [last] = await this.manager.find(Log, { order: { sequence: 'DESC' }, take: 1 });
    const unhashed = {
      ...entry,
      payload: JSON.stringify(subjects.length > 0 ? { ...entry.payload, subjects } : entry.payload),
      sequence: (last?.sequence ?? 0) + 1,
      previous: last?.hash ?? GENESIS,
    };
    const row = { ...unhashed, hash: hashOf(unhashed) };
    await this.insert(Log, [row]);
    const about = [...new Set(subjects)].map((subject) => ({ subject, sequence: row.sequence }));
    for (const some of chunks(about)) await this.insert(LogSubjects, some);
    // Told when it commits, once, and not where it rolls back.
    if (this.shared && !this.hasAppended)
      await this.manager.query(`SELECT pg_notify($1, '')`, [NEWS_CHANNEL]);
    this.hasAppended = true;
    return row;
  }

  private async insert<Row extends ObjectLiteral>(
    table: EntityTarget<Row>,
    rows: readonly Row[],
  ): Promise<void> {
    const insert = this.manager.createQueryBuilder().insert().into(table);
    await insert
      .values(rows as never)
      .updateEntity(false)
      .execute();
  }
}

function* chunks<T>(items: Iterable<T>): Generator<T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length === CHUNK) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
