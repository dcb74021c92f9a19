// A synthetic vocabulary in Turtle, the same for the same size: five levels, three languages, relations, notes.
const WORDS =
  'water lucht bodem weg brug data kern zorg werk school dienst plan meting bron net kaart hal poort zaak'.split(
    ' ',
  );
const TAGS = ['nl', 'en', 'fr'];

export function* turtle(size) {
  const random = sequence(size);
  const int = (below) => Math.floor(random() * below);
  const word = () => WORDS[int(WORDS.length)] + WORDS[int(WORDS.length)];
  const words = (count) => Array.from({ length: count }, word).join(' ');
  yield `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix ex: <http://example.org/bench/> .
ex:scheme a skos:ConceptScheme ; dct:title "Meetlat"@nl, "Benchmark"@en .
`;
  // A parent is one of the first fifth: five levels at fifty thousand.
  for (let i = 0; i < size; i += 1) {
    const lines = TAGS.map((tag) => `skos:prefLabel "${word()} ${i}"@${tag}`);
    for (let n = int(4); n > 0; n -= 1) lines.push(`skos:altLabel "${words(2)} ${i}.${n}"@${TAGS[int(3)]}`);
    lines.push(`skos:notation "${i}"`, 'skos:inScheme ex:scheme');
    lines.push(
      i < 20 ? 'skos:topConceptOf ex:scheme' : `skos:broader ex:c${int(Math.max(20, Math.floor(i / 5)))}`,
    );
    if (random() < 0.6) lines.push(`skos:definition "${words(12)}"@nl`);
    if (random() < 0.2) lines.push(`skos:scopeNote "${words(10)}"@en`);
    if (random() < 0.2) lines.push(`skos:exactMatch <http://example.org/other/${int(9_000_000)}>`);
    lines.push(`dct:created "2019-0${1 + int(9)}-1${int(9)}"^^xsd:date`);
    yield `ex:c${i} a skos:Concept ; ${lines.join(' ; ')} .\n`;
  }
}

/** Mulberry32, a public-domain generator: enough for a benchmark, and the same everywhere. */
function sequence(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
