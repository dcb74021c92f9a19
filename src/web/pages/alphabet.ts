import type { Iri } from '../../domain/term.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { labels, nameOf } from './describe.ts';
import { collator } from './facts.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { vocabularyHref, type Page } from './page.ts';
import { homeStep, list, olderVersion, pager, resourceLink, trail, vocabularyStep } from './parts.ts';
import { inline, langAttribute, languageName, number } from './text.ts';

interface Entry {
  readonly iri: Iri;
  readonly label: string;
  readonly isName: boolean;
}

export interface Alphabet {
  /** Languages in which concepts have names, most names first. */
  readonly languages: readonly string[];
  /** Entries by language, then by first letter; '#' for what begins with no letter. */
  readonly letters: ReadonlyMap<string, ReadonlyMap<string, Entry[]>>;
}

const made = new WeakMap<Snapshot, Promise<Alphabet>>();
/** Concepts read before others get a turn: decoding half a million at once would hold up every other reader. */
const TURN = 2_000;
const ENTRIES = 200;

/** Made at first use, in turns, and kept as long as the snapshot is. */
export function alphabetOf(snapshot: Snapshot): Promise<Alphabet> {
  let known = made.get(snapshot);
  if (!known) made.set(snapshot, (known = build(snapshot)));
  return known;
}

async function build(snapshot: Snapshot): Promise<Alphabet> {
  const letters = new Map<string, Map<string, Entry[]>>();
  const names = new Map<string, number>();
  let done = 0;
  for (const [iri, kind] of snapshot.kinds) {
    if (kind !== 'concept') continue;
    for (const kind of ['prefLabel', 'altLabel'] as const)
      for (const { value, language } of labels(snapshot, iri, kind)) {
        const isName = kind === 'prefLabel';
        if (isName) names.set(language, (names.get(language) ?? 0) + 1);
        const byLetter = letters.get(language) ?? new Map<string, Entry[]>();
        const letter = letterOf(value);
        byLetter
          .set(letter, byLetter.get(letter) ?? [])
          .get(letter)
          ?.push({ iri, label: value, isName });
        letters.set(language, byLetter);
      }
    if ((done += 1) % TURN === 0) await new Promise((turn) => setImmediate(turn));
  }
  const languages = [...letters.keys()].sort(
    (a, b) => (names.get(b) ?? 0) - (names.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  return { languages, letters };
}

function letterOf(label: string): string {
  const [first = ''] = label.trim().normalize('NFKD');
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

/** The language of the list: the one asked for, else the reader's, else the one with most names. */
export const listLanguage = (page: Page, { languages, letters }: Alphabet, asked?: string): string =>
  asked !== undefined && letters.has(asked)
    ? asked
    : letters.has(page.language)
      ? page.language
      : (languages[0] ?? '');

export function letterLinks(
  page: Page,
  snapshot: Snapshot,
  alphabet: Alphabet,
  language: string,
  current?: string,
): Html {
  const { t } = page;
  const letters = [...(alphabet.letters.get(language)?.keys() ?? [])].sort(
    collator(language || page.language).compare,
  );
  return html`<nav class="letters" aria-label="${t.vocabulary.letters}">
    <ul>
      ${letters.map((letter) => {
        const name =
          letter === '#'
            ? html`<span aria-hidden="true">#</span
                ><span class="visually-hidden">${t.vocabulary.otherSigns}</span>`
            : letter;
        const target = vocabularyHref(page, snapshot.vocabulary, '/index', { in: language, letter });
        return html`<li>
          <a href="${target}" ${letter === current && html` aria-current="true"`}>${name}</a>
        </li>`;
      })}
    </ul>
  </nav>`;
}

export interface Place {
  readonly language: string;
  readonly letter: string | undefined;
  readonly page: number;
}

export function alphabetPage(page: Page, snapshot: Snapshot, alphabet: Alphabet, place: Place): string {
  const { t } = page;
  const { language } = place;
  const byLetter = alphabet.letters.get(language) ?? new Map<string, Entry[]>();
  const [first] = [...byLetter.keys()].sort(collator(language || page.language).compare);
  const letter = place.letter !== undefined && byLetter.has(place.letter) ? place.letter : (first ?? '#');
  const entries = sorted(byLetter.get(letter) ?? [], language || page.language);
  const shown = entries.slice((place.page - 1) * ENTRIES, place.page * ENTRIES);
  return layout(page, {
    title: `${t.vocabulary.index}: ${letter}`,
    body: html`${trail(t.concept.trail, [homeStep(page), vocabularyStep(page, snapshot), { text: t.vocabulary.index }])}
      ${olderVersion(page, snapshot, vocabularyHref({ ...page, pin: undefined }, snapshot.vocabulary, '/index'))}
      <h1>${t.vocabulary.index}</h1>
      <p>${t.vocabulary.indexHelp}</p>
      ${languageLinks(page, snapshot, alphabet, language)}
      ${letterLinks(page, snapshot, alphabet, language, letter)}
      <h2>
        ${letter === '#' ? t.vocabulary.otherSigns : letter} <small>(${number(page, entries.length)})</small>
      </h2>
      ${list(
        shown.map((one) => entry(page, snapshot, language, one)),
        'index',
      )}
      ${pager(page, { current: place.page, size: ENTRIES, total: entries.length, href: (at) => vocabularyHref(page, snapshot.vocabulary, '/index', { in: language, letter, page: at }) })}`,
  });
}

const sorted = (entries: Entry[], language: string): Entry[] => {
  const { compare } = collator(language);
  return [...entries].sort((a, b) => compare(a.label, b.label));
};

function entry(page: Page, snapshot: Snapshot, language: string, { iri, label, isName }: Entry): Html {
  const lang = langAttribute(page, language);
  const target = resourceLink(page, snapshot, iri);
  if (!isName)
    return html`<span class="other-name"><bdi${lang}>${label}</bdi></span> ${page.t.vocabulary.see} ${target}`;
  // In a list of another language the name shown is the one of that language.
  return nameOf(page, snapshot, iri).value === label ? target : html`<bdi${lang}>${label}</bdi> (${target})`;
}

function languageLinks(
  page: Page,
  snapshot: Snapshot,
  { languages }: Alphabet,
  current: string,
): Html | false {
  return (
    languages.length > 1 &&
    html`<nav class="choice" aria-label="${page.t.vocabulary.indexLanguage}">
      <ul>
        ${languages.map(
          (tag) =>
            html`<li>
              <a
                href="${vocabularyHref(page, snapshot.vocabulary, '/index', { in: tag })}"
                ${tag === current && html` aria-current="true"`}
                >${inline(page, { value: languageName(page, tag), language: '' })}</a
              >
            </li>`,
        )}
      </ul>
    </nav>`
  );
}
