import type { VocabularyPolicy } from '../domain/proposal/standing.ts';
import { Refused } from '../domain/refusal.ts';
import type { Iri } from '../domain/term.ts';
import type { Transaction } from '../store/transaction.ts';
import { prefixesOf } from './proposals/territory.ts';

/**
 * What a vocabulary calls its own, no other may: else either could describe the other's terms. Two overlap where one
 * begins with the other; and where another vocabulary describes something under it already, whatever its policy says.
 * What it claimed before stays its own. `policies`: of all vocabularies, as they hold now.
 * @throws Refused BAD_ARGUMENT
 */
export async function checkNamespaces(
  tx: Transaction,
  policy: VocabularyPolicy,
  vocabulary: string,
  policies: ReadonlyMap<string, VocabularyPolicy>,
): Promise<void> {
  const before = policies.get(vocabulary);
  const own = before ? prefixesOf(before) : [];
  const others = [...policies].filter(([id]) => id !== vocabulary);
  for (const prefix of prefixesOf(policy)) {
    if (own.includes(prefix)) continue;
    const claims = others.find(([, theirs]) => prefixesOf(theirs).some((one) => overlaps(one, prefix)));
    const owner = claims?.[0] ?? (await tx.describerUnder(prefix, vocabulary));
    if (owner !== undefined) throw new Refused(taken(policy, prefix, owner));
  }
}

const overlaps = (a: Iri, b: Iri): boolean => a.startsWith(b) || b.startsWith(a);

const taken = ({ namespaces }: VocabularyPolicy, prefix: Iri, owner: string) =>
  ({
    code: 'BAD_ARGUMENT',
    item: namespaces.includes(prefix) ? 'namespaces' : 'uriTemplate',
    message: `${prefix} is the vocabulary ${owner}'s, or holds what is.`,
    remedy: 'Choose URIs that begin otherwise.',
  }) as const;
