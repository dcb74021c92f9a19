import type { Finding } from '../../domain/finding.ts';
import {
  impactOf,
  type Impact,
  type Left,
  type MappingTouched,
  type MembershipTouched,
  type RelationTouched,
} from '../../domain/impact.ts';
import { mayDo } from '../../domain/policy.ts';
import { RULES } from '../../domain/rules/index.ts';
import type { Iri } from '../../domain/term.ts';
import { newFindings } from '../../domain/validate-change.ts';
import { heldUse, type HeldUse } from '../../workflow/uses/use.ts';
import type { Context } from '../context.ts';
import { besideOf } from './beside.ts';
import { mappedFrom, type MappingRelation } from './mappings.ts';
import { keeper } from './memo.ts';
import type { TermChange } from './news.ts';
import type { Outcome } from './outcome.ts';
import type { NamedModel, ProposalModel } from './proposal.ts';

export interface ImpactModel {
  readonly of: ProposalModel;
  readonly outcome: Outcome;
  readonly impact: Impact;
}

export interface ConceptTouchedModel extends NamedModel {
  readonly change: TermChange;
}
export type RelationTouchedModel = NamedModel & { readonly touched: RelationTouched };
export type MappingTouchedModel = NamedModel & { readonly touched: MappingTouched };
export type MembershipTouchedModel = NamedModel & { readonly touched: MembershipTouched };
export type LeftModel = NamedModel & { readonly left: Left };
export type FindingModel = NamedModel & { readonly finding: Finding };
export interface ElsewhereModel extends NamedModel {
  readonly vocabulary: string;
  readonly relation: MappingRelation;
  readonly target: Iri;
}

const impacts = keeper<Impact>();

export async function impactModel(of: ProposalModel): Promise<ImpactModel> {
  const outcome = await of.outcome();
  return { of, outcome, impact: impacts(outcome, '', () => impactOf(outcome.before, outcome.changes)) };
}

const ORDER = ['removed', 'retired', 'added', 'changed'] as const;

/** What is gone first: that asks most of others. */
export const conceptsTouched = ({
  impact: { concepts },
  outcome: { labelOf },
}: ImpactModel): ConceptTouchedModel[] =>
  ORDER.flatMap((name) =>
    concepts[name].map((uri) => ({ uri, labelOf, change: name.toUpperCase() as TermChange })),
  );

/** Read from the other end (SKOS S43, S44). */
const INVERSE: Partial<Record<MappingRelation, MappingRelation>> = {
  BROAD_MATCH: 'NARROW_MATCH',
  NARROW_MATCH: 'BROAD_MATCH',
};

/** Who elsewhere is mapped to what changes. */
export function mappedElsewhere({ of, outcome }: ImpactModel, { catalog }: Context): ElsewhereModel[] {
  const { labelOf, changes } = outcome;
  return catalog
    .snapshots()
    .filter(({ vocabulary }) => vocabulary !== of.proposal.vocabulary)
    .flatMap((snapshot) =>
      changes.flatMap(({ iri }) =>
        (mappedFrom(snapshot).get(iri) ?? []).map(({ from, relation }) => ({
          uri: from,
          labelOf,
          vocabulary: snapshot.vocabulary,
          relation: INVERSE[relation] ?? relation,
          target: iri,
        })),
      ),
    );
}

/** Live uses of what changes, or of the vocabulary as a whole: those that the caller may know of. */
export async function usesTouched(
  { of, outcome }: ImpactModel,
  { desk, actor }: Context,
): Promise<HeldUse[]> {
  const { vocabulary } = of.proposal;
  if (actor.id === 'anonymous') return [];
  const touched = new Set(outcome.changes.map(({ iri }) => iri));
  const rows = await desk.store.reader.records('use', { vocabulary, status: 'live', oldest: true });
  return rows
    .map(heldUse)
    .filter(({ use }) => use.uris.length === 0 || use.uris.some((uri) => touched.has(uri)))
    .filter(({ use }) => mayDo(actor, 'read-uses', { vocabulary, authors: [use.by] }).ok);
}

const findings = keeper<readonly Finding[]>();

export async function findingsOf(of: ProposalModel, context: Context): Promise<FindingModel[]> {
  const outcome = await of.outcome();
  const { before, changes, labelOf } = outcome;
  const { vocabulary } = of.proposal;
  const beside = await besideOf(context, vocabulary, outcome);
  const key = [...beside].sort().join(' ');
  const found = findings(outcome, key, () => newFindings(before, changes, RULES, beside));
  const shown = found.filter(({ resource }) => !of.hidden.has(resource));
  return shown.map((finding) => ({ uri: finding.resource, labelOf, finding }));
}
