import { meaningOf, wordDifference } from '../../domain/edit/meaning.ts';
import { meaningOfEdit } from '../../domain/edit/meaning-of-edit.ts';
import { propertyName } from '../../domain/edit/property-names.ts';
import { languageOfSlot } from '../../domain/edit/slot.ts';
import { slotParts } from '../../domain/edit/slot-name.ts';
import type { Term } from '../../domain/term.ts';
import type { Stretch } from '../../domain/words.ts';
import type { ConflictResolvers, EditChangeResolvers, ProposalEditResolvers } from '../generated.ts';
import { commentsOn } from '../model/comments.ts';
import { page } from '../model/connection.ts';
import { upper } from '../model/enums.ts';
import { listOf, naming, reasonOf, type ProposalModel, type Spoken } from '../model/proposal.ts';
import { term } from '../model/statements.ts';
import { asked, type Languages } from '../model/texts.ts';

const terms = (list: readonly Term[]) => list.map(term);

const words = (stretches: readonly Stretch[] | undefined) =>
  stretches?.map(({ kind, text }) => ({ kind: upper(kind), text })) ?? null;

const spoken = ({ language }: { readonly language: 'NL' | 'EN' }): Spoken => language.toLowerCase() as Spoken;

const labelIn = async (of: ProposalModel, uri: string, args: Languages) =>
  (await of.labels())(uri, asked(args)) ?? null;

export const ProposalEdit: ProposalEditResolvers = {
  id: ({ edit }) => edit.id,
  by: ({ edit }, _args, { loaders }) => loaders.account.load(edit.by),
  at: ({ edit }) => edit.at,
  kind: ({ edit }) => upper(edit.operation.kind),
  summary: async ({ edit, of }, args) => {
    const labelOf = await of.labels();
    const language = spoken(args);
    return meaningOfEdit(edit, naming(labelOf, language))[language];
  },
  reason: ({ edit }) => reasonOf(edit),
  changes: ({ edit, of }, args) =>
    page(edit.changes, args, listOf(of, edit.id, 'changes'), (change) => ({ change, of })),
  settlement: ({ edit: { operation } }) =>
    operation.kind === 'resolve'
      ? {
          uri: operation.uri,
          slot: operation.slot,
          choice: upper(operation.choice),
          mine: terms(operation.mine.terms),
          theirs: terms(operation.theirs.terms),
          value: terms(operation.value.terms),
        }
      : null,
  commentCount: async ({ edit, of }, _args, context) => {
    const comments = await commentsOn(context, of.proposal);
    return comments.filter(({ comment }) => comment.edit === edit.id).length;
  },
};

export const EditChange: EditChangeResolvers = {
  uri: ({ change }) => change.iri,
  label: ({ change, of }, args) => labelIn(of, change.iri, args),
  property: ({ change }) => slotParts(change.slot).property,
  name: ({ change }, args) => propertyName(slotParts(change.slot).property)[spoken(args)],
  language: ({ change }) => languageOfSlot(change.slot) ?? null,
  meaning: async ({ change, of }, args) => {
    const labelOf = await of.labels();
    const language = spoken(args);
    return meaningOf(change, naming(labelOf, language))[language];
  },
  before: ({ change }) => terms(change.before.terms),
  after: ({ change }) => terms(change.after.terms),
  words: ({ change }) => words(wordDifference(change)),
};

export const Conflict: ConflictResolvers = {
  uri: ({ conflict }) => conflict.iri,
  label: ({ conflict, of }, args) => labelIn(of, conflict.iri, args),
  property: ({ conflict }) => slotParts(conflict.slot).property,
  name: ({ conflict }, args) => propertyName(slotParts(conflict.slot).property)[spoken(args)],
  language: ({ conflict }) => languageOfSlot(conflict.slot) ?? null,
  slot: ({ conflict }) => conflict.slot,
  base: ({ conflict }) => terms(conflict.base.terms),
  mine: ({ conflict }) => terms(conflict.mine.terms),
  theirs: ({ conflict }) => terms(conflict.theirs.terms),
  removed: ({ conflict }) => conflict.removed === true,
  words: ({ conflict: { mine, theirs } }) => words(wordDifference({ before: theirs, after: mine })),
};
