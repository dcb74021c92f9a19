import { SKOS } from '../../domain/namespaces.ts';
import type { ResourceChange } from '../../domain/diff.ts';
import type {
  ChangeResolvers,
  ComparisonResolvers,
  HistoryEntryResolvers,
  ResourceKind,
} from '../generated.ts';
import { resourceIn, type ResourceModel, type Scope } from '../model.ts';
import { page, type Connection, type PageArguments } from '../model/connection.ts';
import {
  allChanges,
  changeKind,
  fieldChanges,
  statementsChanged,
  type ChangeModel,
  type ComparisonModel,
} from '../model/changes.ts';
import { byCode, inOrder as collated, labelOf } from '../model/order.ts';
import { asked, choose, names, notes, type Languages } from '../model/texts.ts';
import { keyOf, statementPage } from './lists.ts';

const named = ({ from, to }: ComparisonModel, ...list: readonly unknown[]): string =>
  [from.vocabulary, from.revision, to.revision, ...list].join('\n');

/** A page of changed concepts, sorted by the label they have in `scope`. */
function sortedChanges<T>(
  scope: Scope,
  changes: readonly ResourceChange[],
  args: PageArguments & Languages,
  list: string,
  node: (change: ResourceChange) => T,
): Connection<T> {
  const languages = asked(args);
  const labelled = changes.map((change) => ({
    change,
    label: labelOf(resourceIn(scope, change.iri), languages),
  }));
  labelled.sort((a, b) => collated(a.label, b.label) || byCode(a.change.iri, b.change.iri));
  return page(labelled, args, [list, ...languages].join('\n'), ({ change }) => node(change));
}

async function cameOrWent(
  it: ComparisonModel,
  args: PageArguments & Languages,
  which: 'added' | 'removed',
): Promise<Connection<ResourceModel>> {
  const scope = await (which === 'added' ? it.after() : it.before());
  const changes = it.difference[which];
  return sortedChanges(scope, changes, args, named(it, which), ({ iri }) => resourceIn(scope, iri));
}

export const Comparison: ComparisonResolvers = {
  added: (it, args) => cameOrWent(it, args, 'added'),
  removed: (it, args) => cameOrWent(it, args, 'removed'),
  changed: async (it, args) =>
    sortedChanges(await it.after(), it.difference.changed, args, named(it, 'changed'), (change) => ({
      change,
      kind: 'concept',
      comparison: it,
    })),
  changes: (it, args) =>
    page(allChanges(it, args.kinds), args, named(it, 'changes', args.kinds), (change) => change),
};

const conceptIn = async (
  { change, kind }: ChangeModel,
  side: 'before' | 'after',
  scope: () => Promise<Scope>,
): Promise<ResourceModel | null> =>
  kind === 'concept' && change[side] ? resourceIn(await scope(), change.iri) : null;

/** What both a comparison and a history tell of a change. */
const told = {
  fields: ({ change }: { change: ResourceChange }) => fieldChanges(change),
  change: ({ change }: { change: ResourceChange }) => changeKind(change),
};

export const Change: ChangeResolvers = {
  ...told,
  uri: ({ change }) => change.iri,
  kind: ({ kind }) => kind.toUpperCase() as ResourceKind,
  before: (it) => conceptIn(it, 'before', it.comparison.before),
  after: (it) => conceptIn(it, 'after', it.comparison.after),
  added: ({ change, comparison }, args) =>
    statementPage(statementsChanged(change).added, args, named(comparison, change.iri, 'added')),
  removed: ({ change, comparison }, args) =>
    statementPage(statementsChanged(change).removed, args, named(comparison, change.iri, 'removed')),
};

export const HistoryEntry: HistoryEntryResolvers = {
  ...told,
  prefLabel: ({ model }, args) => choose(names(model), args),
  definition: ({ model }, args) => choose(notes(model, SKOS.definition), args),
  added: ({ change, model, release }, args) =>
    statementPage(
      statementsChanged(change).added,
      args,
      keyOf(model.scope, release.version, change.iri, 'added'),
    ),
  removed: ({ change, model, release }, args) =>
    statementPage(
      statementsChanged(change).removed,
      args,
      keyOf(model.scope, release.version, change.iri, 'removed'),
    ),
};
