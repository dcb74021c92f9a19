import { RDF } from '../../domain/namespaces.ts';
import type { Resource } from '../../domain/resource.ts';
import type { Statement } from '../../domain/statement.ts';
import { isBlank, typed, type Iri, type Term } from '../../domain/term.ts';
import type { Edition } from './event-log.ts';
import { AS_DELETE, GENERATED_AT, VERSION_OF, XSD } from './ldes-terms.ts';

export interface MemberContext {
  readonly base: string;
  readonly vocabulary: string;
  readonly edition: Edition;
}

/**
 * The IRI of a version object: it names the resource as released in this vocabulary and version, which nothing can
 * change (LDES-3). Under `/ldes/`, not `/id/`: the URI standard keeps versions out of identifiers. The vocabulary is
 * in it because two may describe one URI, each in its own way. It answers with the member itself.
 */
export function memberIri({ base, vocabulary, edition }: MemberContext, iri: Term): Iri {
  const { version } = edition.release;
  const subject = identifierOf({ base, vocabulary }, iri);
  return `${base}/ldes/${vocabulary}/version/${encodeURIComponent(version)}?uri=${encodeURIComponent(subject)}`;
}

/**
 * A blank node that several resources share has no place in one member: it gets an IRI of the form that RDF 1.1
 * §3.5 sets apart for it, so that a receiver can turn it into a blank node again.
 */
const identifierOf = ({ base, vocabulary }: Pick<MemberContext, 'base' | 'vocabulary'>, term: Term): Iri =>
  isBlank(term) ? `${base}/.well-known/genid/${vocabulary}/${term.slice(2)}` : term;

/**
 * The statements of a member: those of the resource, with the version object in its place; `undefined` is a
 * deletion. No other statement is added than the two that the stream's paths name: clients that put the resource
 * back in its place would otherwise take ours for the vocabulary's.
 *
 * What cannot stand that way goes into the named graph that LDES gives each member (§ Emitting members): the
 * resource's own statements with those two predicates, and blank nodes that it does not lead to. Only TriG, N-Quads
 * and JSON-LD can hold it.
 */
export function* memberStatements(
  context: MemberContext,
  iri: Term,
  resource: Resource | undefined,
  blankPrefix: string,
): Generator<Statement> {
  const member = memberIri(context, iri);
  const original = identifierOf(context, iri);
  const about = (predicate: Iri, object: Term): Statement => ({
    subject: member,
    predicate,
    object,
    graph: '',
  });
  yield about(VERSION_OF, original);
  yield about(GENERATED_AT, typed(context.edition.at, XSD('dateTime')));
  if (!resource) yield about(RDF.type, AS_DELETE);
  const rename = (term: Term): Term => {
    if (!isBlank(term)) return term;
    const nested = !isBlank(iri) && resource?.about[term] !== undefined;
    return nested ? `_:${blankPrefix}${term.slice(2)}` : identifierOf(context, term);
  };
  for (const [subject, properties] of Object.entries(resource?.about ?? {}))
    for (const [predicate, objects] of Object.entries(properties))
      for (const term of objects) {
        const object = rename(term);
        const apart = subject === iri ? predicate === VERSION_OF || predicate === GENERATED_AT : isBlank(iri);
        if (apart) yield { subject: rename(subject), predicate, object, graph: member };
        else yield { subject: subject === iri ? member : rename(subject), predicate, object, graph: '' };
      }
}
