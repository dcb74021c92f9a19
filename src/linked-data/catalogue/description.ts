import type { Statement } from '../../domain/statement.ts';
import type { Iri, Term } from '../../domain/term.ts';
import { statement } from '../statement.ts';
import { name } from './catalogue-terms.ts';

/** Statements about one thing, written as `[property, value, value …]` by their short names. */
export type Row = readonly [property: string, ...values: (Term | undefined)[]];

/** Values that are undefined are left out: so is a property without any. */
export function* describe(subject: Iri, rows: readonly Row[]): Generator<Statement> {
  for (const [property, ...values] of rows)
    for (const value of values) if (value !== undefined) yield statement(subject, name(property), value);
}
