import fc from 'fast-check';
import type { Edit, SlotChange } from '../../../src/domain/edit/edit.ts';
import { DCT, RDF, SKOS } from '../../../src/domain/namespaces.ts';
import { encode, resourcesOf, statements, type Resource } from '../../../src/domain/resource.ts';
import { canonicalLine, type Statement } from '../../../src/domain/statement.ts';

export const ROOT = 'http://example.org/@r';
const GRAPHS = ['', '', '', 'http://example.org/g', '_:g'];
const ODD = 'http://example.org/@p';

const said = (predicate: string, object: string, graph: string, subject = ROOT): Statement => ({
  subject,
  predicate,
  object,
  graph,
});

/** What one may say at once: a statement, or one that leads to blank nodes, labelled by all that is said of them. */
const piece: fc.Arbitrary<readonly Statement[]> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(SKOS.prefLabel, SKOS.definition, SKOS.altLabel, DCT.source, ODD, SKOS.notation),
      fc.constantFrom(
        '"a"@nl',
        '"b"@nl',
        '"b c"@nl',
        '"a"@en',
        '"a"',
        '"1"^^urn:d',
        '"x @ \\ y"',
        'urn:x',
        '_:free',
      ),
      fc.constantFrom(...GRAPHS),
    )
    .map(([predicate, object, graph]) => [said(predicate, object, graph)]),
  fc
    .tuple(
      fc.constantFrom(SKOS.broader, SKOS.narrower, SKOS.related, SKOS.exactMatch, RDF.type, ODD),
      fc.constantFrom('urn:x', 'urn:y', 'urn:z'),
      fc.constantFrom(...GRAPHS),
    )
    .map(([predicate, object, graph]) => [said(predicate, object, graph)]),
  fc
    .tuple(
      fc.constantFrom(DCT.source, SKOS.definition, SKOS.memberList, ODD),
      fc.constantFrom('1', '2'),
      fc.constantFrom('', 'urn:g'),
      fc.constantFrom('none', 'text', 'deep', 'ring'),
    )
    .map(([predicate, text, graph, shape]) => nested(predicate, text, graph, shape)),
);

function nested(predicate: string, text: string, graph: string, shape: string): Statement[] {
  const label = `_:b${predicate.replace(/\W/g, '')}${text}${graph.length}${shape}`;
  const all = [said(predicate, `${label}n0`, graph)];
  if (shape !== 'none') all.push(said('urn:text', `"${text}"@nl`, graph, `${label}n0`));
  if (shape === 'deep' || shape === 'ring') {
    all.push(said('urn:next', `${label}n1`, graph, `${label}n0`));
    all.push(said('urn:text', '"deep"', graph, `${label}n1`));
  }
  if (shape === 'ring') all.push(said('urn:next', `${label}n0`, graph, `${label}n1`));
  return all;
}

export const resourceOfPieces = (pieces: readonly (readonly Statement[])[]): Resource | undefined =>
  resourcesOf(pieces.flat()).get(ROOT);

const pieces = (maxLength: number) =>
  fc.uniqueArray(piece, { maxLength, selector: (one) => JSON.stringify(one) });

/** A resource, or none. */
export const resource = pieces(8).map(resourceOfPieces);

/** A side: what becomes of `base` when some pieces of it go and some come; now and then all of it goes. */
const side = fc.record({
  add: pieces(3),
  keep: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }),
  gone: fc.integer({ min: 0, max: 7 }),
});

const sideOf = (
  base: readonly (readonly Statement[])[],
  { add, keep, gone }: { add: readonly (readonly Statement[])[]; keep: readonly number[]; gone: number },
): Resource | undefined =>
  gone === 0 ? undefined : resourceOfPieces([...base.filter((_, i) => keep[i] !== 0), ...add]);

/** What a resource was, and two sides of it. */
export const threeSides = fc
  .record({ base: pieces(6), mine: side, theirs: side })
  .map(({ base, mine, theirs }) => ({
    base: resourceOfPieces(base),
    mine: sideOf(base, mine),
    theirs: sideOf(base, theirs),
  }));

/** A resource and what becomes of it in up to four steps, with another side beside it. */
export const steps = fc
  .record({ base: pieces(6), mine: fc.array(side, { minLength: 1, maxLength: 4 }), theirs: side })
  .map(({ base, mine, theirs }) => ({
    base: resourceOfPieces(base),
    mine: mine.map((one) => sideOf(base, one)),
    theirs: sideOf(base, theirs),
  }));

/** Any graph around ROOT: blank nodes that point everywhere, in whatever graph. */
export const wildResource = fc
  .array(
    fc.record({
      subject: fc.constantFrom(ROOT, ROOT, '_:x', '_:y', '_:z'),
      predicate: fc.constantFrom(SKOS.related, SKOS.prefLabel, ODD),
      object: fc.oneof(
        fc.constantFrom('_:x', '_:y', '_:z', 'urn:x', ROOT),
        fc.string().map((value) => `"${value}"@nl`),
        fc.string().map((value) => `"${value}"`),
      ),
      graph: fc.constantFrom(...GRAPHS, '_:x'),
    }),
    { maxLength: 15 },
  )
  .map((all) => {
    const resources = resourcesOf(all);
    return resources.get(ROOT) ?? resources.get('_:x');
  });

export const encoded = (one: Resource | undefined): string => (one ? encode(one) : 'none');

export const lines = (one: Resource | undefined): Set<string> =>
  new Set(one ? statements(one).map(canonicalLine) : []);

export const editOf = (changes: readonly SlotChange[], id = '1'): Edit => ({
  id,
  by: 'ann',
  at: '2026-01-01T00:00:00Z',
  operation: { kind: 'upload', fileName: 'x.ttl' },
  changes,
});
