import { useEffect, useState } from 'preact/hooks';
import { ask, Refused } from '../client.ts';
import {
  ACCEPTED,
  COLLECTION,
  CONCEPT,
  SCHEMES,
  type Accepted,
  type Collection,
  type Concept,
  type Schemes,
  type Statement,
} from '../documents/concept.ts';
import type { Change, Proposal } from '../documents/proposal.ts';
import { LANGS } from '../language.ts';

type Setting = Pick<Change, 'uri' | 'property' | 'language' | 'before' | 'after'>;

/** What is released of a resource, and what was accepted of it since, up to the base of a proposal. */
export interface Released {
  readonly kind: 'CONCEPT' | 'COLLECTION' | 'SCHEME' | 'NEW';
  readonly concept?: Concept;
  readonly collection?: Collection;
  readonly statements: readonly Statement[];
  /** Of accepted proposals that are in no release yet, in their order. */
  readonly since: readonly Setting[];
}

export type Reading = { readonly released: Released } | { readonly refusal: Refused | undefined };

export function useReleased(uri: string, vocabulary: string, base: number): Reading {
  const [reading, set] = useState<Reading>({ refusal: undefined });
  useEffect(() => {
    let isCurrent = true;
    set({ refusal: undefined });
    read(uri, vocabulary, base)
      .then((released) => isCurrent && set({ released }))
      .catch((error: unknown) => isCurrent && set({ refusal: error instanceof Refused ? error : undefined }));
    return () => {
      isCurrent = false;
    };
  }, [uri, vocabulary, base]);
  return reading;
}

/** What the edits of a proposal set, in their order. */
export const settingsOf = ({ edits }: Proposal): readonly Setting[] =>
  edits.edges.flatMap(({ node }) => node.changes.nodes);

async function read(uri: string, vocabulary: string, base: number): Promise<Released> {
  const variables = { uri, langs: LANGS };
  const { concept } = await ask<{ concept: Concept | null }>(CONCEPT, variables);
  const since = await acceptedSince(vocabulary, base);
  if (concept) {
    const more = (after: string | null) =>
      ask<{ concept: Concept }>(CONCEPT, { ...variables, after }).then((answer) => answer.concept.statements);
    return { kind: 'CONCEPT', concept, statements: await all(concept.statements, more), since };
  }
  const { collection } = await ask<{ collection: Collection | null }>(COLLECTION, variables);
  if (collection) {
    const more = (after: string | null) =>
      ask<{ collection: Collection }>(COLLECTION, { ...variables, after }).then(
        (one) => one.collection.statements,
      );
    return { kind: 'COLLECTION', collection, statements: await all(collection.statements, more), since };
  }
  const { vocabulary: held } = await ask<Schemes>(SCHEMES, { vocabulary, langs: LANGS });
  const scheme = held?.schemes.nodes.find((one) => one.uri === uri);
  if (scheme) return { kind: 'SCHEME', statements: scheme.statements.nodes, since };
  return { kind: 'NEW', statements: [], since };
}

async function all(
  first: Concept['statements'],
  more: (after: string | null) => Promise<Concept['statements']>,
): Promise<Statement[]> {
  const statements = [...first.nodes];
  for (let page = first; page.pageInfo.hasNextPage;) {
    page = await more(page.pageInfo.endCursor);
    statements.push(...page.nodes);
  }
  return statements;
}

/** The forms begin from what readers see; drafts begin from the head: this is what lies between. */
async function acceptedSince(vocabulary: string, base: number): Promise<Setting[]> {
  const found: { revision: number; settings: Setting[] }[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { proposals }: Accepted = await ask<Accepted>(ACCEPTED, { vocabulary, after });
    for (const { decision, edits, amendments } of proposals.nodes) {
      const revision = decision?.revision ?? 0;
      const settings = [...edits.nodes, ...amendments.nodes].flatMap(({ changes }) => changes.nodes);
      if (revision <= base) found.push({ revision, settings });
    }
    more = proposals.pageInfo.hasNextPage;
    after = proposals.pageInfo.endCursor;
  }
  return found.sort((a, b) => a.revision - b.revision).flatMap(({ settings }) => settings);
}
