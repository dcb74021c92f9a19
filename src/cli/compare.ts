import { statementDiff, type ResourceChange } from '../domain/diff.ts';
import { canonicalLine } from '../domain/statement.ts';
import { compare as compareRevisions, type Comparison } from '../snapshot/compare.ts';
import { pickRevision } from './pick-revision.ts';
import { withStore } from './store.ts';
import { print, printJson } from './terminal.ts';

export async function compare(
  vocabulary: string,
  from: string,
  to: string,
  { json }: { json?: boolean },
): Promise<void> {
  await withStore(async ({ reader }) => {
    const pick = (name: string) => pickRevision(reader, vocabulary, { version: name, revision: name });
    const [a, b] = [await pick(from), await pick(to)];
    const comparison = await compareRevisions(reader, vocabulary, a.revision, b.revision);
    if (json) await printJson({ vocabulary, from: a, to: b, ...asJson(comparison) });
    else await print(asText(comparison));
  });
}

const iris = (changes: readonly ResourceChange[]): string[] => changes.map(({ iri }) => iri);

function asJson({ added, removed, changed, others }: Comparison): object {
  const statements = Object.fromEntries(
    [...added, ...removed, ...changed, ...others].map((change) => {
      const diff = statementDiff(change);
      return [change.iri, { added: diff.added.map(canonicalLine), removed: diff.removed.map(canonicalLine) }];
    }),
  );
  return {
    added: iris(added),
    removed: iris(removed),
    changed: iris(changed),
    others: iris(others),
    statements,
  };
}

function* asText({ added, removed, changed, others }: Comparison): Generator<string> {
  yield `${added.length} concepts added, ${removed.length} removed, ${changed.length} changed; `;
  yield `${others.length} other resources differ\n`;
  const marked = [...mark('+', added), ...mark('-', removed), ...mark('~', changed), ...mark('~', others)];
  for (const [sign, change] of marked) {
    yield `\n${sign} ${change.iri}\n`;
    const diff = statementDiff(change);
    for (const statement of diff.removed) yield `  - ${canonicalLine(statement)}\n`;
    for (const statement of diff.added) yield `  + ${canonicalLine(statement)}\n`;
  }
}

const mark = (sign: string, changes: readonly ResourceChange[]): [string, ResourceChange][] =>
  changes.map((change) => [sign, change]);
