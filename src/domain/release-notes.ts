import type { ResourceChange } from './diff.ts';
import { termChanges, type Kinds, type TermChanges } from './impact/level.ts';
import { replacedBy } from './status.ts';
import type { Iri } from './term.ts';

export interface NotesAsked {
  readonly version: string;
  /** Since the release before. */
  readonly changes: readonly ResourceChange[];
  /** What was accepted since then, in order. */
  readonly proposals: readonly { readonly title: string; readonly id: string; readonly rationale: string }[];
  labelOf(iri: Iri): string;
  readonly language: 'nl' | 'en';
  /** Where the vocabulary declares classes of concepts of its own: see `termChanges`. */
  readonly kinds?: Kinds;
}

const WORDS = {
  nl: {
    version: 'Versie',
    added: 'Nieuwe begrippen',
    changed: 'Gewijzigde begrippen',
    retired: 'Vervallen begrippen',
    removed: 'Verwijderde begrippen',
    proposals: 'Aanvaarde voorstellen',
    replaced: 'vervangen door',
    more: (count: number) => `… en nog ${count}`,
    others: (count: number) =>
      count === 1
        ? 'Ook gewijzigd: 1 collectie, begrippenkader of andere beschrijving.'
        : `Ook gewijzigd: ${count} collecties, begrippenkaders en andere beschrijvingen.`,
    nothing: 'Er is niets gewijzigd.',
  },
  en: {
    version: 'Version',
    added: 'New concepts',
    changed: 'Changed concepts',
    retired: 'Retired concepts',
    removed: 'Removed concepts',
    proposals: 'Accepted proposals',
    replaced: 'replaced by',
    more: (count: number) => `… and ${count} more`,
    others: (count: number) =>
      count === 1
        ? 'Also changed: 1 collection, scheme or other description.'
        : `Also changed: ${count} collections, schemes and other descriptions.`,
    nothing: 'Nothing has changed.',
  },
};

/** Longer lists are read in the comparison of the two versions. */
const LISTED = 100;

/** A first text for the notes of a release, for a steward to edit: plain text with lists, by label. */
export function draftNotes(asked: NotesAsked): string {
  const { version, changes, proposals, labelOf, language } = asked;
  const words = WORDS[language];
  const terms = termChanges(changes, asked.kinds);
  const after = new Map(changes.map((change) => [change.iri, change.after]));
  const name = (iri: Iri): string => oneLine(labelOf(iri)) || iri;
  const nameRetired = (iri: Iri): string => {
    const resource = after.get(iri);
    const successors = resource ? replacedBy(resource).map(name) : [];
    return successors.length > 0 ? `${name(iri)} (${words.replaced} ${successors.join(', ')})` : name(iri);
  };
  const inOrder = (a: string, b: string): number => a.localeCompare(b, language, { numeric: true });
  const section = (kind: keyof TermChanges, nameOf = name): string =>
    listed(words[kind], terms[kind].map(nameOf).sort(inOrder), words.more);
  const { added, changed, retired, removed } = terms;
  const others = changes.length - [added, changed, retired, removed].flat().length;
  const sections = [
    section('added'),
    section('changed'),
    section('retired', nameRetired),
    section('removed'),
    others > 0 ? words.others(others) : '',
    listed(words.proposals, proposals.map(told), words.more),
  ].filter(Boolean);
  return [`${words.version} ${version}`, ...(sections.length > 0 ? sections : [words.nothing])].join('\n\n');
}

function listed(title: string, lines: readonly string[], more: (count: number) => string): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, LISTED);
  const rest = lines.length - shown.length;
  return [
    `${title} (${lines.length}):`,
    ...[...shown, ...(rest > 0 ? [more(rest)] : [])].map((line) => `- ${line}`),
  ].join('\n');
}

const told = ({ title, id, rationale }: NotesAsked['proposals'][number]): string => {
  const why = oneLine(rationale);
  return `${oneLine(title) || id} (${id})${why && `: ${why}`}`;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
