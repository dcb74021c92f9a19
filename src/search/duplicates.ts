import { SKOS } from '../domain/namespaces.ts';
import { objects, type Resource } from '../domain/resource.ts';
import { labelsOf } from '../domain/rules/facts/labels.ts';
import { statusOf } from '../domain/status.ts';
import { valueOf } from '../domain/term.ts';
import { preferred, textsOf, toText, type Text } from '../domain/text.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { LINKS } from './compound.ts';
import { foldWords } from './fold.ts';
import { searchAll } from './search-index.ts';
import { indexOf } from './snapshot-index.ts';
import { significant } from './stop-words.ts';
import { stem, stemmerOf } from './stem.ts';
import { glue, termsOf } from './tokens.ts';

/** A concept that is not released: of a head, or of an open proposal. */
export interface Unreleased {
  readonly uri: string;
  readonly vocabulary: string;
  readonly labels: readonly Text[];
  readonly definitions?: readonly Text[];
}

export interface Likeness {
  readonly uri: string;
  readonly vocabulary: string;
  /** Where it is released; undefined for what was given as not released. */
  readonly snapshot: Snapshot | undefined;
  /** Its label that is like the one asked. */
  readonly label: Text;
  /** `same`: but for case, marks, spaces and hyphens. `near`: other forms of the same words, or a typing mistake. */
  readonly kind: 'same' | 'near';
  /** In the language asked, where there are any in it. */
  readonly definitions: readonly Text[];
  readonly retired: boolean;
}

const MOST = 20;

/** Hits looked at: those with the label itself come first, then the shortest labels that begin with it. */
const LOOKED_AT = 200;

/**
 * Concepts and collections of any vocabulary that may be meant by `label` already, or be called the same by accident:
 * at most 20, the same ones first, within these those in `language`, and retired ones last. A concept given in `extra`
 * counts as it is there, not as it was released. Empty where the label has no letter or digit, or is no label at all.
 */
export function likenessOf(
  label: string,
  language: string | undefined,
  snapshots: readonly Snapshot[],
  extra: Iterable<Unreleased>,
): Likeness[] {
  if (!termsOf(label).ok) return [];
  const asked = wordsOf({ value: label, language: language ?? '' });
  const found: Likeness[] = [];
  const isNewer = new Set<string>();
  for (const { uri, vocabulary, labels, definitions = [] } of extra) {
    isNewer.add(key(vocabulary, uri));
    const like = closest(asked, labels);
    if (like)
      found.push({
        uri,
        vocabulary,
        snapshot: undefined,
        ...like,
        definitions: preferred(definitions, wanted(language)),
        retired: false,
      });
  }
  for (const place of released(label, language, snapshots))
    if (!isNewer.has(key(place.vocabulary, place.uri))) found.push(...likeAt(asked, language, place));
  return found.sort((a, b) => rank(a, language) - rank(b, language)).slice(0, MOST);
}

const key = (vocabulary: string, uri: string): string => `${vocabulary} ${uri}`;

const wanted = (language: string | undefined): string[] => (language ? [language] : []);

function rank({ kind, label, retired }: Likeness, language: string | undefined): number {
  const isOther = language !== undefined && label.language.split('-')[0] !== language.split('-')[0];
  return (kind === 'same' ? 0 : 4) + (retired ? 2 : 0) + Number(isOther);
}

interface Place {
  readonly uri: string;
  readonly vocabulary: string;
  readonly snapshot: Snapshot;
}

function released(label: string, language: string | undefined, snapshots: readonly Snapshot[]): Place[] {
  const indexes = snapshots.map((snapshot) => ({ key: snapshot.vocabulary, index: indexOf(snapshot) }));
  const byVocabulary = new Map(snapshots.map((snapshot) => [snapshot.vocabulary, snapshot]));
  const answer = searchAll(indexes, label, {
    limit: LOOKED_AT,
    kinds: ['concept', 'collection'],
    languages: wanted(language),
  });
  if (!answer.ok) return [];
  return answer.value.hits.flatMap(({ uri, vocabulary, reason }) => {
    const snapshot = byVocabulary.get(vocabulary);
    return snapshot && reason !== 'DEFINITION' ? [{ uri, vocabulary, snapshot }] : [];
  });
}

/** What has that notation in a snapshot. */
export function withNotation(value: string, snapshot: Snapshot): string[] {
  if (!termsOf(value).ok) return [];
  const index = indexOf(snapshot);
  const answer = searchAll([{ key: snapshot.vocabulary, index }], value, {
    limit: LOOKED_AT,
    kinds: ['concept', 'collection'],
  });
  const hits = answer.ok ? answer.value.hits : [];
  return hits.map(({ uri }) => uri).filter((uri) => hasNotation(snapshot.content.get(uri), value));
}

const hasNotation = (resource: Resource | undefined, value: string): boolean =>
  objects(resource, SKOS.notation).some((term) => valueOf(term) === value);

function likeAt(
  asked: Words,
  language: string | undefined,
  { uri, vocabulary, snapshot }: Place,
): Likeness[] {
  const resource = snapshot.content.get(uri);
  const like =
    resource &&
    closest(
      asked,
      labelsOf(snapshot, resource).map(({ term }) => toText(term)),
    );
  if (!like) return [];
  const definitions = preferred(textsOf(objects(resource, SKOS.definition)), wanted(language));
  return [{ uri, vocabulary, snapshot, ...like, definitions, retired: statusOf(resource) === 'retired' }];
}

/** A label as it is compared. */
interface Words {
  readonly language: string;
  readonly folded: readonly string[];
  /** Its words written as one. */
  readonly whole: string;
}

function wordsOf({ value, language }: Text): Words {
  const folded = foldWords(value);
  return { language, folded, whole: glue(folded) };
}

/** The label most like the one asked: the same one if there is any. */
function closest(asked: Words, labels: readonly Text[]): Pick<Likeness, 'label' | 'kind'> | undefined {
  let near: Text | undefined;
  for (const label of labels) {
    const words = wordsOf(label);
    if (words.whole === '') continue;
    if (words.whole === asked.whole) return { label, kind: 'same' };
    if (!near && isNear(asked, words)) near = label;
  }
  return near && { label: near, kind: 'near' };
}

const isNear = (one: Words, other: Words): boolean =>
  hasSameStems(one, other) ||
  isCompound(one, other) ||
  isCompound(other, one) ||
  isMistyped(one.whole, other.whole);

/** The same words in other forms or another order, little words left out: "begrippen" and "begrip". */
function hasSameStems(one: Words, other: Words): boolean {
  const stemmer = stemmerOf(one.language || other.language);
  const stems = ({ folded }: Words): string =>
    significant(folded)
      .map((word) => stem(stemmer, word))
      .sort()
      .join(' ');
  return stems(one) === stems(other);
}

/** "kwaliteit van data" and "datakwaliteit": one word that is the other's words in some order. */
function isCompound(one: Words, parts: Words): boolean {
  const words = significant(parts.folded);
  return one.folded.length === 1 && words.length > 1 && words.length <= 4 && isBuiltOf(one.whole, words);
}

const isBuiltOf = (whole: string, parts: readonly string[]): boolean =>
  parts.length === 0
    ? LINKS.some((link) => whole === link)
    : parts.some((part, at) => {
        if (!whole.startsWith(part)) return false;
        const rest = parts.filter((_, other) => other !== at);
        return LINKS.some(
          (link) =>
            whole.startsWith(link, part.length) && isBuiltOf(whole.slice(part.length + link.length), rest),
        );
      });

/** One letter off, or two in a label of twelve letters or more; a digit is never a slip of the pen. */
function isMistyped(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const most = shorter.length >= 12 ? 2 : shorter.length >= 4 ? 1 : 0;
  if (longer.length - shorter.length > most || digits(one) !== digits(other)) return false;
  return distance(shorter, longer, most) <= most;
}

const digits = (text: string): string => text.replace(/[^\p{N}]+/gu, ' ').trim();

/** Letters added, dropped, changed or swapped with their neighbour; `most + 1` where there are more than that. */
function distance(one: string, other: string, most: number): number {
  let [above, row] = [[] as number[], Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isEqual = one[i - 1] === other[j - 1];
      let cell = Math.min(row[j - 1]! + (isEqual ? 0 : 1), row[j]! + 1, next[j - 1]! + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cell = Math.min(cell, above[j - 2]! + 1);
      next.push(cell);
    }
    if (Math.min(...next) > most) return most + 1;
    [above, row] = [row, next];
  }
  return row[other.length]!;
}
