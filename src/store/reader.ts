import {
  And,
  In,
  IsNull,
  LessThanOrEqual,
  Like,
  MoreThan,
  Or,
  type EntityManager,
  type FindOptionsWhere,
} from 'typeorm';
import {
  Descriptions,
  Log,
  Releases,
  Revisions,
  Vocabularies,
  type DescriptionRow,
  type LogRow,
  type ReleaseRow,
  type RevisionRow,
  type VocabularyRow,
} from './tables.ts';

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

  /** Everything ever said of these resources, in whatever vocabulary: the oldest vocabulary and revision first. */
  async histories(iris: readonly string[]): Promise<DescriptionRow[]> {
    const order = (await this.vocabularies()).map(({ id }) => id);
    const rows = await this.manager.find(Descriptions, {
      where: { iri: In([...iris]) },
      order: { iri: 'ASC', since: 'ASC' },
    });
    return rows.sort((a, b) => order.indexOf(a.vocabulary) - order.indexOf(b.vocabulary));
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
