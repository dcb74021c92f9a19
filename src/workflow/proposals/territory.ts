import { randomBytes } from 'node:crypto';
import type { Territory } from '../../domain/edit/edit.ts';
import type { VocabularyPolicy } from '../../domain/proposal/standing.ts';
import type { View } from '../../domain/view.ts';

/** Crockford's: no letter that is taken for another. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Which URIs are the vocabulary's, and how new ones are made: eight random letters, never a word. A URI made from a
 * label would lie as soon as the label changes, and a counter would have to be waited for.
 */
export function territoryOf(vocabulary: string, policy: VocabularyPolicy, { content }: View): Territory {
  return {
    vocabulary,
    namespaces: prefixesOf(policy),
    mint: (kind) => {
      for (;;) {
        const ref = [...randomBytes(8)].map((byte) => LETTERS[byte % 32]).join('');
        const uri = uriOf(policy, kind, ref);
        if (!content.has(uri)) return uri;
      }
    },
  };
}

/** What the URIs of a vocabulary begin with. */
export const prefixesOf = (policy: VocabularyPolicy): string[] => [
  ...policy.namespaces,
  uriOf(policy, 'concept', ''),
  uriOf(policy, 'collection', ''),
];

const uriOf = ({ uriTemplate }: VocabularyPolicy, kind: string, ref: string): string =>
  uriTemplate.replaceAll('{kind}', kind).replaceAll('{ref}', ref);
