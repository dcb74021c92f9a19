import type { Finding } from '../../domain/finding.ts';
import { SKOS } from '../../domain/namespaces.ts';
import type { Iri } from '../../domain/term.ts';
import type {
  AddedConceptResolvers,
  ConceptTouchedResolvers,
  ImpactResolvers,
  LeftBehindResolvers,
  LikenessResolvers,
  MappedElsewhereResolvers,
  MappingTouchedResolvers,
  MembershipTouchedResolvers,
  ProposalFindingResolvers,
  RelationTouchedResolvers,
} from '../generated.ts';
import { page, type PageArguments } from '../model/connection.ts';
import { upper } from '../model/enums.ts';
import { conceptsTouched, mappedElsewhere, usesTouched, type ImpactModel } from '../model/impact.ts';
import { likenessesOf } from '../model/likeness.ts';
import type { MappingRelation } from '../model/mappings.ts';
import { described } from '../model.ts';
import { listOf, proposalModel, type NamedModel, type Spoken } from '../model/proposal.ts';
import { term } from '../model/statements.ts';
import { asked, type Languages } from '../model/texts.ts';
import { scopeOf } from '../versions.ts';

const label = ({ uri, labelOf }: NamedModel, args: Languages) => labelOf(uri, asked(args)) ?? null;
const uri = (model: NamedModel): string => model.uri;

/** A page of something the impact lists; `uri` names what each is about. */
const paged = <S, T extends object>(
  { of, outcome: { labelOf } }: ImpactModel,
  items: readonly S[],
  args: PageArguments,
  name: string,
  node: (item: S) => T & { readonly uri: string },
) => page(items, args, listOf(of, name), (item) => ({ ...node(item), labelOf }));

export const Impact: ImpactResolvers = {
  level: ({ impact }) => upper(impact.level),
  concepts: (it, { change, ...args }) => {
    const all = conceptsTouched(it).filter((one) => !change || change.includes(one.change));
    return page(all, args, listOf(it.of, 'concepts', ...(change ?? [])), (one) => one);
  },
  relations: (it, args) =>
    paged(it, it.impact.relations, args, 'relations', (touched) => ({ uri: touched.concept, touched })),
  mappings: (it, args) =>
    paged(it, it.impact.mappings, args, 'mappings', (touched) => ({ uri: touched.concept, touched })),
  memberships: (it, args) =>
    paged(it, it.impact.collections, args, 'memberships', (touched) => ({
      uri: touched.collection,
      touched,
    })),
  left: (it, args) => paged(it, it.impact.left, args, 'left', (left) => ({ uri: left.concept, left })),
  elsewhere: (it, args, context) =>
    page(mappedElsewhere(it, context), args, listOf(it.of, 'elsewhere'), (one) => one),
  uses: async (it, args, context) =>
    page(await usesTouched(it, context), args, listOf(it.of, 'uses'), (use) => use),
};

export const ConceptTouched: ConceptTouchedResolvers = { label };

export const RelationTouched: RelationTouchedResolvers = {
  label,
  relation: ({ touched }) => upper(touched.property),
  other: ({ touched }) => touched.other,
  otherLabel: ({ touched, labelOf }, args) => labelOf(touched.other, asked(args)) ?? null,
  effect: ({ touched }) => upper(touched.effect),
};

const RELATIONS = new Map<Iri, MappingRelation>([
  [SKOS.exactMatch, 'EXACT_MATCH'],
  [SKOS.closeMatch, 'CLOSE_MATCH'],
  [SKOS.broadMatch, 'BROAD_MATCH'],
  [SKOS.narrowMatch, 'NARROW_MATCH'],
  [SKOS.relatedMatch, 'RELATED_MATCH'],
]);

export const MappingTouched: MappingTouchedResolvers = {
  label,
  relation: ({ touched }) => RELATIONS.get(touched.property) ?? 'RELATED_MATCH',
  target: ({ touched }) => touched.target,
  effect: ({ touched }) => upper(touched.effect),
};

export const MembershipTouched: MembershipTouchedResolvers = {
  collection: uri,
  label,
  member: ({ touched }) => touched.member,
  memberLabel: ({ touched, labelOf }, args) => labelOf(touched.member, asked(args)) ?? null,
  effect: ({ touched }) => upper(touched.effect),
};

export const LeftBehind: LeftBehindResolvers = {
  label,
  narrower: ({ left }) => left.narrower,
  related: ({ left }) => left.related,
};

export const MappedElsewhere: MappedElsewhereResolvers = { label };

const said =
  (which: 'message' | 'remedy') =>
  ({ finding }: { readonly finding: Finding }, { language }: { readonly language: 'NL' | 'EN' }): string =>
    finding[which][language.toLowerCase() as Spoken];

export const ProposalFinding: ProposalFindingResolvers = {
  rule: ({ finding }) => finding.rule,
  severity: ({ finding }) => upper(finding.severity),
  label,
  value: ({ finding }) => (finding.value === undefined ? null : term(finding.value)),
  message: said('message'),
  remedy: said('remedy'),
};

export const AddedConcept: AddedConceptResolvers = {
  label,
  likenesses: (added, _args, context) => likenessesOf(context, added),
};

export const Likeness: LikenessResolvers = {
  uri: ({ like }) => like.uri,
  vocabulary: ({ like }) => like.vocabulary,
  label: ({ like }) => like.label,
  kind: ({ like }) => upper(like.kind),
  definitions: ({ like }) => like.definitions,
  retired: ({ like }) => like.retired,
  concept: ({ like: { uri: iri, vocabulary } }, _args, { catalog }) => {
    const snapshot = catalog.snapshot(vocabulary);
    return snapshot ? described(scopeOf(snapshot, {}), iri, 'concept') : null;
  },
  proposal: ({ proposal }, _args, context) => (proposal ? proposalModel(context, proposal) : null),
};
