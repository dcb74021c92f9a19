import { Refused, valueOrThrow } from '../domain/refusal.ts';
import type { Release } from '../snapshot/snapshot.ts';
import type { Context } from './context.ts';
import type { Scope } from './model.ts';
import type { ComparisonModel } from './model/changes.ts';
import { scopeOf } from './versions.ts';

interface Wish {
  readonly vocabulary: string;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** Two releases of a vocabulary; only the rows that changed between them are read. */
export async function comparisonOf(
  context: Context,
  { vocabulary, from, to }: Wish,
): Promise<ComparisonModel> {
  const later = await released(context, vocabulary, to);
  const earlier = from ? await released(context, vocabulary, from) : before(context, later);
  const difference = await context.loaders.comparison.load({
    vocabulary,
    from: earlier.revision,
    to: later.revision,
  });
  const scope = (release: Release) => (): Promise<Scope> => scopeAt(context, release);
  return { from: earlier, to: later, difference, before: scope(earlier), after: scope(later) };
}

const scopeAt = async ({ catalog }: Context, { vocabulary, version }: Release): Promise<Scope> =>
  scopeOf(valueOrThrow(await catalog.select(vocabulary, { version })), { version });

/** The release of that number, the newest where none is named. Found without reading it. */
async function released(
  { catalog }: Context,
  vocabulary: string,
  version: string | null | undefined,
): Promise<Release> {
  const releases = catalog.releases(vocabulary);
  const found = version ? releases.find((release) => release.version === version) : releases[0];
  return found ?? valueOrThrow(await catalog.select(vocabulary, { version })).release;
}

function before({ catalog }: Context, { vocabulary, revision, version }: Release): Release {
  const earlier = catalog.releases(vocabulary).find((release) => release.revision < revision);
  if (earlier) return earlier;
  throw new Refused({
    code: 'UNKNOWN_VERSION',
    item: version,
    message: `${version} is the first release of the vocabulary "${vocabulary}": there is none before it.`,
    remedy: 'Name the release to start from in `from`.',
  });
}
