import type { Refusal } from '../domain/refusal.ts';

export const unknownVocabulary = (item: string): Refusal => ({
  code: 'UNKNOWN_VOCABULARY',
  item,
  message: `There is no vocabulary "${item}".`,
  remedy: 'The query { vocabularies { nodes { id } } } lists them.',
});

/** The same for one that is not there and for one that the asker may not see: whether a draft exists is not told. */
export const unknownProposal = (item: string): Refusal => ({
  code: 'UNKNOWN_PROPOSAL',
  item,
  message: `There is no proposal ${item} that you may see.`,
  remedy: 'The query { proposals { nodes { id } } } lists those you may see; sign in to see drafts.',
});
