import { Refused, type Refusal } from '../domain/refusal.ts';

/**
 * What a file may cost us. Each is a number that the caller may raise, and is named in the refusal, so that
 * whoever meets one knows which to raise. The defaults hold real vocabularies many times over.
 */
export interface Limits {
  readonly bytes: number;
  readonly statements: number;
  readonly blankNodes: number;
  /** Characters (UTF-16 code units) of one literal. */
  readonly literal: number;
  /** Characters of one IRI. */
  readonly iri: number;
  /** Characters of one language tag. */
  readonly languageTag: number;
  /** Levels of arrays and objects in JSON. */
  readonly jsonDepth: number;
  /** Levels of elements in XML. */
  readonly xmlDepth: number;
  /** Levels of `[`, `(` and `{` in Turtle and TriG. */
  readonly turtleDepth: number;
  /** Attributes of one XML element. */
  readonly xmlAttributes: number;
  /** Entities an XML file may declare. */
  readonly xmlEntities: number;
  /** Characters of one XML entity. */
  readonly xmlEntityLength: number;
  /** Characters that all uses of XML entities together may yield. */
  readonly xmlExpansion: number;
  /** Blank nodes that look alike (by what is said of each) and are linked: equal items of one list, say. */
  readonly alikeBlankNodes: number;
  /** Steps spent on telling apart blank nodes that look alike, for each of them. */
  readonly canonicalSteps: number;
  /** Hashes spent on telling apart blank nodes that look alike, in the whole file. */
  readonly canonicalWork: number;
  /** Schemes an IRI may have. The dangerous ones (`javascript:` …) are refused whatever stands here. */
  readonly schemes: readonly string[];
}

const MiB = 2 ** 20;

export const DEFAULT_LIMITS: Limits = {
  bytes: 128 * MiB,
  statements: 20_000_000,
  blankNodes: 1_000_000,
  literal: 50_000,
  iri: 2048,
  languageTag: 35,
  jsonDepth: 64,
  xmlDepth: 256,
  turtleDepth: 256,
  xmlAttributes: 64,
  xmlEntities: 64,
  xmlEntityLength: 1024,
  xmlExpansion: 64 * MiB,
  alikeBlankNodes: 128,
  canonicalSteps: 256,
  canonicalWork: 200_000,
  schemes: [
    'http',
    'https',
    'urn',
    'mailto',
    'tag',
    'info',
    'ftp',
    'file',
    'doi',
    'did',
    'hdl',
    'ark',
    'tel',
    'geo',
  ],
};

/** A place in a file, both counted from 1; columns in UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const refused = (code: Refusal['code'], message: string, remedy: string, at?: Position): Refused =>
  new Refused({ code, message, remedy, ...at });

/** The refusal of what passes a limit; `what` reads like "nesting of brackets", `unit` like "levels". */
export function tooLarge(
  what: string,
  limit: keyof Limits,
  limits: Limits,
  unit: string,
  at?: Position,
): Refused {
  const most = limits[limit].toLocaleString('en');
  return refused(
    'TOO_LARGE',
    `${what}: more than ${most} ${unit} (limit "${limit}")`,
    `Make it smaller, or split the file: the limit "${limit}" keeps one file from taking the whole server.`,
    at,
  );
}

/** The same refusal, at a place in the file where it has none yet. */
export function placed(error: Refused, at: Position | undefined): Refused {
  return at === undefined || error.refusal.line !== undefined
    ? error
    : new Refused({ ...error.refusal, ...at });
}

/** Text of a file as it may stand in a message: on one line, and short. */
export function excerpt(text: string, length = 60): string {
  const line = text.slice(0, length + 1).replace(/\s+/g, ' ');
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
