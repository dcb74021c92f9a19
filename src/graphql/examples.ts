import type { Bilingual } from '../domain/finding.ts';

/** A query that shows what can be asked, on the vocabulary that every installation starts with. */
export interface Example {
  /** Stable: `?example=NAME` opens it in the explorer. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The URI of a concept in the seed, on a server at `base`. */
const concept = (base: string, ref: string): string => `${base}/id/concept/datastrategie/${ref}`;

/** The examples for a server at `base`, its public URL. Each is executed against the seed by a test. */
export const examplesAt = (base: string): readonly Example[] => [
  {
    name: 'concept',
    title: { nl: 'Een begrip in drie talen', en: 'A concept in three languages' },
    description: {
      nl: 'Een begrip met labels, definitie en de begrippen eromheen, zoals in de nieuwste uitgave.',
      en: 'A concept with its labels, its definition and the concepts around it, as in the newest release.',
    },
    query: `query Concept($uri: String!) {
  concept(uri: $uri) {
    prefLabels { value language }
    altLabels { value language }
    definition(languages: ["nl"]) { value language }
    broader { nodes { uri prefLabel { value } } }
    narrower(first: 10) { totalCount nodes { uri prefLabel { value } } }
    sources { uri title { value } }
    release { version at }
  }
}
`,
    variables: { uri: concept(base, '0108') },
  },
  {
    name: 'search',
    title: { nl: 'Zoeken', en: 'Search' },
    description: {
      nl: 'Zoekt begrippen, het beste eerst, en zegt welke tekst overeenkwam en waarom.',
      en: 'Finds concepts, the best first, and tells which text matched and why.',
    },
    query: `query Search($query: String!, $language: String) {
  search(query: $query, language: $language, first: 10) {
    totalCount
    nodes {
      concept { uri prefLabel(languages: ["nl", "en"]) { value language } }
      matched { value language property }
      reason
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: { query: 'gegevens', language: 'nl' },
  },
  {
    name: 'suggest',
    title: { nl: 'Aanvullen tijdens het typen', en: 'Complete while typing' },
    description: {
      nl: 'De begrippen met een label dat begint met wat er al staat.',
      en: 'The concepts with a label that starts with what has been typed.',
    },
    query: `query Suggest($prefix: String!) {
  suggest(prefix: $prefix, language: "nl", limit: 5) {
    uri
    matched { value language property }
    concept { prefLabel { value } }
  }
}
`,
    variables: { prefix: 'data' },
  },
  {
    name: 'tree',
    title: { nl: 'De hele boom', en: 'The whole tree' },
    description: {
      nl: 'Alle begrippen in leesvolgorde, elk met zijn niveau: genoeg om de boom te tekenen.',
      en: 'All concepts in reading order, each with its level: enough to draw the tree.',
    },
    query: `query Tree($vocabulary: ID!) {
  vocabulary(id: $vocabulary) {
    title { value }
    counts { concepts levels }
    tree(first: 500) {
      totalCount
      nodes { level parent narrowerCount repeated concept { uri prefLabel { value } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
`,
    variables: { vocabulary: 'datastrategie' },
  },
  {
    name: 'batch',
    title: { nl: 'Veel begrippen tegelijk', en: 'Many concepts at once' },
    description: {
      nl: 'Tot 1.000 URI’s in één vraag, in de gevraagde volgorde; onbekende geven null.',
      en: 'Up to 1,000 URIs in one request, in the order asked; unknown ones give null.',
    },
    query: `query Batch($uris: [String!]!) {
  concepts(uris: $uris) {
    uri
    status
    prefLabel(languages: ["fr", "nl"]) { value language }
    ancestors { nodes { uri } }
  }
}
`,
    variables: {
      uris: [concept(base, '0110'), concept(base, '0112'), `${base}/id/concept/datastrategie/onbekend`],
    },
  },
  {
    name: 'version',
    title: { nl: 'Zoals het was', en: 'As it was' },
    description: {
      nl: 'Een begrip in een bepaalde uitgave, met zijn geschiedenis tot dan. Alles erbinnen blijft in die uitgave.',
      en: 'A concept in a given release, with its history until then. All inside stays in that release.',
    },
    query: `query AsItWas($uri: String!, $version: String) {
  concept(uri: $uri, version: $version) {
    prefLabel { value }
    broader { nodes { uri prefLabel { value } release { version } } }
    history { nodes { release { version at } change fields { name language added removed } } }
  }
}
`,
    variables: { uri: concept(base, '0110'), version: '1.0.0' },
  },
  {
    name: 'mappings',
    title: { nl: 'Verwijzingen naar andere kaders', en: 'Mappings to other frameworks' },
    description: {
      nl: 'Wat hetzelfde betekent of ermee verwant is, hier en elders, ook wanneer het elders is vastgelegd.',
      en: 'What means the same or is related, here and elsewhere, also where it is stated elsewhere.',
    },
    query: `query Mappings($uri: String!) {
  concept(uri: $uri) {
    mappings { totalCount nodes { relation uri inverse concept { prefLabel { value } vocabulary { id } } } }
  }
}
`,
    variables: { uri: concept(base, '0108') },
  },
  {
    name: 'vocabularies',
    title: { nl: 'Welke kaders er zijn', en: 'Which vocabularies there are' },
    description: {
      nl: 'Alle begrippenkaders met hun uitgaven, talen, aantallen en collecties.',
      en: 'All vocabularies with their releases, languages, counts and collections.',
    },
    query: `query Vocabularies {
  vocabularies {
    totalCount
    nodes {
      id
      title(languages: ["nl"]) { value language }
      languages
      counts { concepts collections statements }
      releases(first: 3) { nodes { version at digest } }
      collections(first: 5) { nodes { uri prefLabel { value } members { totalCount } } }
    }
  }
}
`,
    variables: {},
  },
];
