import { fieldChanges, changeKind } from '../model/changes.ts';
import { labelOf } from '../../domain/label.ts';
import { mayDo } from '../../domain/policy.ts';
import { valueOrThrow } from '../../domain/refusal.ts';
import { setPolicy, type HeldPolicy } from '../../workflow/vocabulary-policy.ts';
import { draftRelease } from '../../workflow/releases/draft-release.ts';
import { flagRelease } from '../../workflow/releases/flag-release.ts';
import { publishRelease } from '../../workflow/releases/publish.ts';
import { command } from '../commanding.ts';
import type {
  DraftChangeResolvers,
  GovernedVocabularyResolvers,
  MutationResolvers,
  QueryResolvers,
  ReleaseDraftResolvers,
  ReleaseFlagResolvers,
  ReleaseResolvers,
} from '../generated.ts';
import { page } from '../model/connection.ts';
import { countsOfDraft, findingsOfDraft } from '../model/draft.ts';
import { lower, upper } from '../model/enums.ts';
import { governed } from '../model/governed.ts';
import { byCode } from '../model/order.ts';
import { allowedOn } from '../model/permissions.ts';
import { proposalBy } from '../model/proposal.ts';
import { usesIn } from '../model/uses.ts';

const flat = ({ version, policy }: HeldPolicy) => ({ version, ...policy });

export const releaseQueries = {
  governed: (_root, { vocabulary }, context) => governed(context, vocabulary),
} satisfies QueryResolvers;

export const Release: ReleaseResolvers = {
  flag: async (release, _args, { loaders }) => (await loaders.flag.load(release)) ?? null,
};

export const ReleaseFlag: ReleaseFlagResolvers = {
  flag: ({ flag }) => upper(flag),
  by: ({ by }, _args, { loaders }) => loaders.account.load(by),
};

export const GovernedVocabulary: GovernedVocabularyResolvers = {
  unreleased: ({ id, head }, _args, { catalog }) => head - (catalog.releases(id)[0]?.revision ?? 0),
  policy: async ({ id }, _args, { loaders }) => flat(await loaders.policy.load(id)),
  viewerMay: ({ id }, _args, { actor }) => allowedOn(actor, { vocabulary: id }),
  releaseDraft: async ({ id }, { revision }, { actor, desk }) => {
    valueOrThrow(mayDo(actor, 'publish', { vocabulary: id }));
    const { store, heads } = desk;
    return valueOrThrow(await draftRelease({ reader: store.reader, heads }, { vocabulary: id, revision }));
  },
  uses: ({ id }, args, context) => usesIn(context, id, args),
};

export const ReleaseDraft: ReleaseDraftResolvers = {
  previous: ({ previous }) => previous ?? null,
  why: ({ why }, { language }) => why[lower(language)],
  level: ({ level }) => upper(level),
  proposals: async ({ vocabulary, revision, proposals }, args, context) => {
    const { policy } = await context.loaders.policy.load(vocabulary);
    const list = `${vocabulary} ${revision} draft proposals ${proposals.length}`;
    return page(proposals, args, list, (held) => proposalBy(context, held, policy));
  },
  counts: (draft, _args, { desk }) => countsOfDraft(desk, draft),
  changes: ({ vocabulary, revision, previous, changes }, args) =>
    page(
      [...changes].sort((a, b) => byCode(a.iri, b.iri)),
      args,
      `${vocabulary} ${revision} draft changes since ${previous}`,
      (change) => change,
    ),
  findings: (draft, { language }, { desk }) => findingsOfDraft(desk, draft, lower(language)),
};

export const DraftChange: DraftChangeResolvers = {
  uri: ({ iri }) => iri,
  label: ({ iri, before, after }) => labelOf(after ?? before) ?? iri,
  change: (change) => changeKind(change),
  fields: (change) => fieldChanges(change),
};

export const releaseCommands = {
  setPolicy: async (_root, { vocabulary, seen, policy, idempotencyKey }, context) => {
    const { silenceDays = null, ...rest } = policy;
    const input = { vocabulary, seen, ...rest, silenceDays };
    return flat(await command(context, setPolicy, input, idempotencyKey));
  },
  publishRelease: async (_root, { idempotencyKey, ...input }, context) => {
    const release = await command(context, publishRelease, input, idempotencyKey);
    await context.refresh();
    return release;
  },
  flagRelease: (_root, { idempotencyKey, flag, ...input }, context) =>
    command(context, flagRelease, { ...input, flag: lower(flag) }, idempotencyKey),
} satisfies MutationResolvers;
