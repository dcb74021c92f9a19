import { createHash } from 'node:crypto';
import { resourcesOf, statements, type Resource } from '../domain/resource.ts';
import { canonicalLine, canonicalTerm, type Statement } from '../domain/statement.ts';
import { isBlank, type Term } from '../domain/term.ts';
import { canonicalLabels, mentionsBlank, relabel } from './canonical-labels.ts';
import { DEFAULT_LIMITS, type Limits } from './guard.ts';

/**
 * The statements as lines of canonical N-Quads (RDFC-1.0), in order, each once: equal for equal (isomorphic)
 * graphs, whatever their blank nodes are called. Throws `Refused` (TOO_LARGE) on a graph made to be costly.
 */
export async function canonicalLines(
  all: Iterable<Statement>,
  limits: Limits = DEFAULT_LIMITS,
): Promise<string[]> {
  return [...(await linesBySubject(resourcesOf(all).values(), limits))].flat();
}

/** Only what mentions a blank node needs the algorithm: the labels it gives do not depend on the rest. */
async function linesBySubject(resources: Iterable<Resource>, limits: Limits): Promise<Generator<string[]>> {
  const subjects = new Map<Term, Resource | Statement[]>();
  const withBlanks: Statement[] = [];
  for (const resource of resources) {
    if (isPlain(resource)) subjects.set(resource.iri, resource);
    else for (const statement of statements(resource)) withBlanks.push(statement);
  }
  const labels = await canonicalLabels(withBlanks.filter(mentionsBlank), limits);
  const rename = (blank: Term): Term => labels.get(blank) ?? blank;
  const renamed = new Map<Term, Statement[]>();
  for (const statement of withBlanks.map((one) => relabel(one, rename))) {
    const group = renamed.get(statement.subject);
    if (group) group.push(statement);
    else renamed.set(statement.subject, [statement]);
  }
  for (const [subject, group] of renamed) subjects.set(subject, group);
  return inOrder(subjects);
}

/** Nearly every resource is: one subject, no blank node, no named graph. */
function isPlain({ iri, about, graphs }: Resource): boolean {
  if (graphs || isBlank(iri)) return false;
  for (const subject in about) {
    if (subject !== iri) return false;
    for (const predicate in about[subject]) if (about[subject][predicate]?.some(isBlank)) return false;
  }
  return true;
}

/**
 * A line begins with its subject, so sorting subjects, then the few lines of each, sorts them all: a fraction of the
 * cost of sorting a million lines, and only those of one subject are held.
 */
function* inOrder(subjects: ReadonlyMap<Term, Resource | Statement[]>): Generator<string[]> {
  const named = new Map([...subjects].map(([subject, said]) => [`${canonicalTerm(subject)} `, said]));
  for (const name of sorted([...named.keys()])) {
    const said = named.get(name) ?? [];
    yield sorted((Array.isArray(said) ? said : statements(said)).map(canonicalLine));
  }
}

const SURROGATE = /[\ud800-\udfff]/;

/**
 * In the order of UTF-8 bytes, as `LC_ALL=C sort` and RDFC-1.0 have it. It differs from that of JavaScript's units only
 * where there is a character beyond U+FFFF, which JavaScript puts before U+E000.
 */
const sorted = (texts: string[]): string[] =>
  texts.some((text) => SURROGATE.test(text))
    ? texts.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    : texts.sort();

export interface Digest {
  /** `sha256-` and the hash of the canonical N-Quads: anyone can recompute it from any export of the same graph. */
  readonly digest: string;
  /** How many there are. */
  readonly statements: number;
}

export async function digestOf(
  resources: Iterable<Resource>,
  limits: Limits = DEFAULT_LIMITS,
): Promise<Digest> {
  const hash = createHash('sha256');
  let count = 0;
  for (const lines of await linesBySubject(resources, limits)) {
    hash.update(`${lines.join('\n')}\n`);
    count += lines.length;
  }
  return { digest: `sha256-${hash.digest('hex')}`, statements: count };
}
