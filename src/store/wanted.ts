import { In, type FindOptionsWhere } from 'typeorm';
import type { RecordRow } from './tables.ts';

/** Which records are meant: those whose columns have these values. */
export interface RecordsWhere {
  readonly vocabulary?: string;
  readonly status?: string | readonly string[];
  readonly owner?: string;
  readonly subject?: string | readonly string[];
  readonly id?: string | readonly string[];
}

export interface RecordsWanted extends RecordsWhere {
  readonly after?: string | undefined;
  readonly first?: number | undefined;
  readonly oldest?: boolean;
}

export interface EntriesWanted {
  readonly subject?: string | undefined;
  readonly vocabulary?: string;
  readonly actor?: string;
  readonly action?: string;
  readonly before?: number | undefined;
  readonly first: number;
}

export const meant = ({ id, status, subject, ...rest }: RecordsWhere): FindOptionsWhere<RecordRow> => ({
  ...rest,
  ...anyOf('id', id),
  ...anyOf('status', status),
  ...anyOf('subject', subject),
});

const anyOf = (
  column: 'id' | 'status' | 'subject',
  wanted: string | readonly string[] | undefined,
): FindOptionsWhere<RecordRow> =>
  wanted === undefined ? {} : { [column]: typeof wanted === 'string' ? wanted : In([...wanted]) };
