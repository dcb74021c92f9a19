import { statements, type Resource } from '../../domain/resource.ts';
import { canonicalLine, type Statement } from '../../domain/statement.ts';
import { isBlank, type Term } from '../../domain/term.ts';
import { canonicalLabels, mentionsBlank, relabel } from '../../rdf/canonical-labels.ts';
import { DEFAULT_LIMITS } from '../../rdf/guard.ts';

/**
 * The canonical N-Quads of a vocabulary (RDF Dataset Canonicalization, RDFC-1.0 §5), whose SHA-256 is the digest
 * of the release: so anyone checks a release with `sha256sum`. Streamed: only what mentions a blank node is kept.
 *
 * `resources` come in code-point order of their IRIs, as the store gives them.
 */
export async function* canonicalNQuads(resources: () => Iterable<Resource>): AsyncGenerator<string> {
  const labels = await labelsOf(resources());
  const rename = (blank: Term): Term => labels.get(blank) ?? blank;
  const line = (statement: Statement): string =>
    `${canonicalLine(mentionsBlank(statement) ? relabel(statement, rename) : statement)}\n`;
  // "_:" comes after "<": what is said of blank nodes comes last, whatever resource it belongs to.
  const ofBlanks: string[] = [];
  for (const resource of inLineOrder(resources())) {
    const own: string[] = [];
    for (const statement of statements(resource))
      (isBlank(statement.subject) ? ofBlanks : own).push(line(statement));
    if (own.length > 0) yield unique(own).join('');
  }
  yield* unique(ofBlanks);
}

async function labelsOf(resources: Iterable<Resource>): Promise<Map<Term, Term>> {
  const withBlanks = new Map<string, Statement>();
  for (const resource of resources)
    for (const statement of statements(resource))
      if (mentionsBlank(statement)) withBlanks.set(canonicalLine(statement), statement);
  return canonicalLabels([...withBlanks.values()], DEFAULT_LIMITS);
}

/**
 * Resources in the order of their lines. `<a>` comes after `<a/b>`, as ">" comes after "/": so a resource waits
 * until those have passed whose IRI goes on from its own with a character before ">".
 */
export function* inLineOrder(resources: Iterable<Resource>): Generator<Resource> {
  const waiting: Resource[] = [];
  for (const resource of resources) {
    for (let last = waiting.at(-1); last && !comesBefore(resource.iri, last.iri); last = waiting.at(-1))
      yield waiting.pop() as Resource;
    waiting.push(resource);
  }
  while (waiting.length > 0) yield waiting.pop() as Resource;
}

const comesBefore = (iri: Term, shorter: Term): boolean =>
  iri.startsWith(shorter) && `${iri}>` < `${shorter}>`;

const unique = (lines: string[]): string[] => lines.sort().filter((line, index) => line !== lines[index - 1]);
