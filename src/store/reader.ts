import {
  And,
  In,
  IsNull,
  LessThan,
  LessThanOrEqual,
  Like,
  MoreThan,
  Or,
  type EntityManager,
  type FindOptionsWhere,
} from 'typeorm';
import {
  Descriptions,
  Followings,
  Inboxes,
  Log,
  LogSubjects,
  Records,
  Releases,
  Revisions,
  SessionUses,
  Vocabularies,
  type DescriptionRow,
  type LogRow,
  type LogSubjectRow,
  type RecordRow,
  type ReleaseRow,
  type RevisionRow,
  type VocabularyRow,
} from './tables.ts';

import { meant, type EntriesWanted, type RecordsWanted, type RecordsWhere } from './wanted.ts';

/** Rows read at a time where there may be many: bounds memory, whatever the size of the vocabulary. */
const PAGE = 2_000;

/**
 * Reads. Rows never change once they are written, but for `until`, which a later revision sets once; so what is
 * read of one revision is the same at any moment, and no read needs a transaction.
 */
export class Reader {
  constructor(protected readonly manager: EntityManager) {}

  vocabularies(): Promise<VocabularyRow[]> {
    return this.manager.find(Vocabularies, { order: { createdAt: 'ASC', id: 'ASC' } });
  }

  vocabulary(id: string): Promise<VocabularyRow | null> {
    return this.manager.findOneBy(Vocabularies, { id });
  }

  /** Newest first. */
  revisions(vocabulary: string): Promise<RevisionRow[]> {
    return this.manager.find(Revisions, { where: { vocabulary }, order: { number: 'DESC' } });
  }

  revision(vocabulary: string, number: number): Promise<RevisionRow | null> {
    return this.manager.findOneBy(Revisions, { vocabulary, number });
  }

  /** Newest first. */
  releases(vocabulary: string): Promise<ReleaseRow[]> {
    return this.manager.find(Releases, { where: { vocabulary }, order: { revision: 'DESC' } });
  }

  /** The descriptions that hold at `revision`, by IRI. */
  descriptions(vocabulary: string, revision: number): AsyncGenerator<DescriptionRow> {
    return this.pages({ vocabulary, ...holdingAt(revision) });
  }

  /** The descriptions at `revision` whose encoded content holds `text`. */
  mentioning(vocabulary: string, revision: number, text: string): Promise<DescriptionRow[]> {
    const content = Like(`%${text}%`);
    return this.manager.find(Descriptions, { where: { vocabulary, content, ...holdingAt(revision) } });
  }

  /** The descriptions that came or went after revision `from`, up to and including `to` (from ≤ to). */
  async changes(vocabulary: string, from: number, to: number): Promise<DescriptionRow[]> {
    const during = () => And(MoreThan(from), LessThanOrEqual(to));
    return this.manager.find(Descriptions, {
      where: [
        { vocabulary, since: during() },
        { vocabulary, until: during() },
      ],
      order: { iri: 'ASC', since: 'ASC' },
    });
  }

  /** How many descriptions `changes` gives. */
  countChanges(vocabulary: string, from: number, to: number): Promise<number> {
    const during = () => And(MoreThan(from), LessThanOrEqual(to));
    return this.manager.count(Descriptions, {
      where: [
        { vocabulary, since: during() },
        { vocabulary, until: during() },
      ],
    });
  }

  /** Everything ever said of these resources, in whatever vocabulary: the oldest vocabulary and revision first. */
  async histories(iris: readonly string[]): Promise<DescriptionRow[]> {
    const order = (await this.vocabularies()).map(({ id }) => id);
    const rows = await this.manager.find(Descriptions, {
      where: { iri: In([...iris]) },
      order: { iri: 'ASC', since: 'ASC' },
    });
    return rows.sort((a, b) => order.indexOf(a.vocabulary) - order.indexOf(b.vocabulary));
  }

  /** A vocabulary, other than `but`, that describes something whose IRI begins with `prefix`, or did. */
  async describerUnder(prefix: string, but: string): Promise<string | undefined> {
    const row = await this.manager
      .createQueryBuilder(Descriptions, 'd')
      .where('substr(d.iri, 1, :length) = :prefix AND d.vocabulary <> :but', {
        prefix,
        length: prefix.length,
        but,
      })
      .take(1)
      .getOne();
    return row?.vocabulary;
  }

  /** Descriptions that belong to no revision there is: of an unknown vocabulary, or past its head. At most 100. */
  strays(): Promise<DescriptionRow[]> {
    return this.manager
      .createQueryBuilder(Descriptions, 'd')
      .leftJoin(Vocabularies.options.name, 'v', 'v.id = d.vocabulary')
      .where('v.id IS NULL OR d.since > v.head OR d.until > v.head')
      .take(100)
      .getMany();
  }

  /** The newest log entry's number; 0 where there is none. Every reader of the log compares it with its cursor. */
  async logHead(): Promise<number> {
    return (await this.manager.maximum(Log, 'sequence')) ?? 0;
  }

  /** In the order of the log; within an entry by whatever order the database has. */
  async *logSubjects(): AsyncGenerator<LogSubjectRow> {
    for (let last = { sequence: 0, subject: '' }; ;) {
      const rows = await this.manager
        .createQueryBuilder(LogSubjects, 's')
        .where('(s.sequence > :sequence OR (s.sequence = :sequence AND s.subject > :subject))', last)
        .orderBy({ 's.sequence': 'ASC', 's.subject': 'ASC' })
        .take(PAGE)
        .getMany();
      yield* rows;
      if (rows.length < PAGE) return;
      last = rows.at(-1) as LogSubjectRow;
    }
  }

  async *log(after = 0): AsyncGenerator<LogRow> {
    for (let cursor = after; ;) {
      const rows = await this.manager.find(Log, {
        where: { sequence: MoreThan(cursor) },
        order: { sequence: 'ASC' },
        take: PAGE,
      });
      yield* rows;
      if (rows.length < PAGE) return;
      cursor = (rows.at(-1) as LogRow).sequence;
    }
  }

  record(kind: string, id: string): Promise<RecordRow | null> {
    return this.manager.findOneBy(Records, { kind, id });
  }

  /** Newest first, or `oldest` first; `after` is the id to go on behind. */
  records(
    kind: string,
    { after, first, oldest = false, ...where }: RecordsWanted = {},
  ): Promise<RecordRow[]> {
    const beyond = after === undefined ? {} : { id: oldest ? MoreThan(after) : LessThan(after) };
    return this.manager.find(Records, {
      where: { kind, ...meant(where), ...beyond },
      order: { id: oldest ? 'ASC' : 'DESC' },
      ...(first !== undefined && { take: first }),
    });
  }

  /** Every record of every kind. */
  async *allRecords(): AsyncGenerator<RecordRow> {
    for (let last = { kind: '', id: '' }; ;) {
      const rows = await this.manager
        .createQueryBuilder(Records, 'r')
        .where('(r.kind > :kind OR (r.kind = :kind AND r.id > :id))', last)
        .orderBy({ 'r.kind': 'ASC', 'r.id': 'ASC' })
        .take(PAGE)
        .getMany();
      yield* rows;
      if (rows.length < PAGE) return;
      last = rows.at(-1) as RecordRow;
    }
  }

  countRecords(kind: string, where: RecordsWhere = {}): Promise<number> {
    return this.manager.countBy(Records, { kind, ...meant(where) });
  }

  /** Newest first: entries about one subject, or all. */
  async entries({ subject, before, first, ...where }: EntriesWanted): Promise<LogRow[]> {
    const query = this.manager
      .createQueryBuilder(Log, 'l')
      .where(where)
      .orderBy('l.sequence', 'DESC')
      .take(first);
    if (before !== undefined) query.andWhere('l.sequence < :before', { before });
    if (subject !== undefined)
      query
        .innerJoin(LogSubjects.options.name, 's', 's.sequence = l.sequence')
        .andWhere('s.subject = :subject', { subject });
    return query.getMany();
  }

  /** What others did to what an account follows, newest first; its own name is followed by itself. */
  inbox(
    account: string,
    { before, first }: { before?: number | undefined; first: number },
  ): Promise<LogRow[]> {
    const told = this.manager
      .createQueryBuilder(LogSubjects, 's')
      .innerJoin(Followings.options.name, 'f', 'f.subject = s.subject')
      .where('f.account = :account AND s.sequence > f.since')
      .select('s.sequence');
    const query = this.manager
      .createQueryBuilder(Log, 'l')
      .where(`l.sequence IN (${told.getQuery()})`, { account })
      .andWhere('l.actor <> :account', { account })
      .orderBy('l.sequence', 'DESC')
      .take(first);
    if (before !== undefined) query.andWhere('l.sequence < :before', { before });
    return query.getMany();
  }

  /** The newest entry of its inbox that an account has read; 0 for none. */
  async readTo(account: string): Promise<number> {
    return (await this.manager.findOneBy(Inboxes, { account }))?.readTo ?? 0;
  }

  /** When a session was last used, to some minutes; undefined where that is not known yet. */
  async sessionUse(token: string): Promise<string | undefined> {
    return (await this.manager.findOneBy(SessionUses, { token }))?.at;
  }

  async followed(account: string): Promise<string[]> {
    const rows = await this.manager.find(Followings, { where: { account }, order: { subject: 'ASC' } });
    return rows.map(({ subject }) => subject);
  }

  private async *pages(where: FindOptionsWhere<DescriptionRow>): AsyncGenerator<DescriptionRow> {
    for (let last = ''; ;) {
      const rows = await this.manager.find(Descriptions, {
        where: { ...where, iri: MoreThan(last) },
        order: { iri: 'ASC' },
        take: PAGE,
      });
      yield* rows;
      if (rows.length < PAGE) return;
      last = (rows.at(-1) as DescriptionRow).iri;
    }
  }
}

const holdingAt = (revision: number): FindOptionsWhere<DescriptionRow> => ({
  since: LessThanOrEqual(revision),
  until: Or(IsNull(), MoreThan(revision)),
});
