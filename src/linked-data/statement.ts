import type { Statement } from '../domain/statement.ts';
import type { Iri, Term } from '../domain/term.ts';

/** A statement in the default graph. */
export const statement = (subject: Term, predicate: Iri, object: Term): Statement => ({
  subject,
  predicate,
  object,
  graph: '',
});
