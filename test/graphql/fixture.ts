import type { Edition } from './served.ts';

const scheme = `
x:s a skos:ConceptScheme ; dct:title "Dieren"@nl , "Animals"@en ; dct:description "Over dieren."@nl .
`;

/** Two releases of one vocabulary that differ in labels, relations, members, and one of another that maps to it. */
export const ONE: Edition = {
  vocabulary: 'dieren',
  release: '1.0.0',
  at: '2026-01-10T12:00:00Z',
  turtle: `${scheme}
x:dier a skos:Concept ; skos:inScheme x:s ; skos:topConceptOf x:s ; skos:prefLabel "dier"@nl , "animal"@en .
x:hond a skos:Concept ; skos:inScheme x:s ; skos:broader x:dier ; skos:prefLabel "hond"@nl , "dog"@en , "chien"@fr ;
  skos:altLabel "blaffer"@nl ; skos:hiddenLabel "hont"@nl ; skos:definition "blaft"@nl-be ; skos:notation "H1" ;
  skos:exactMatch y:canis ; skos:scopeNote [ rdf:value "Alleen tamme."@nl ] ; dct:source x:boek , "een krant" .
x:kat a skos:Concept ; skos:inScheme x:s ; skos:broader x:dier ; skos:prefLabel "kat"@nl .
x:oud a skos:Concept ; skos:inScheme x:s ; skos:broader x:dier ; skos:prefLabel "oud dier"@nl .
x:boek dct:title "Het dierenboek"@nl .
x:groep a skos:Collection ; skos:prefLabel "huisdieren"@nl ; skos:member x:kat , x:hond .
x:rij a skos:OrderedCollection ; skos:prefLabel "op rij"@nl ; skos:memberList ( x:kat x:dier x:hond ) .
`,
};

export const TWO: Edition = {
  vocabulary: 'dieren',
  release: '2.0.0',
  at: '2026-03-10T12:00:00Z',
  turtle: `${scheme}
x:dier a skos:Concept ; skos:inScheme x:s ; skos:topConceptOf x:s ; skos:prefLabel "beest"@nl , "animal"@en .
x:hond a skos:Concept ; skos:inScheme x:s ; skos:broader x:zoogdier ; skos:prefLabel "hond"@nl , "hound"@en , "chien"@fr ;
  skos:altLabel "blaffer"@nl ; skos:definition "blaft"@nl-be ; skos:notation "H1" ; skos:exactMatch y:canis .
x:kat a skos:Concept ; skos:inScheme x:s ; skos:broader x:zoogdier ; skos:prefLabel "kat"@nl .
x:zoogdier a skos:Concept ; skos:inScheme x:s ; skos:broader x:dier ; skosxl:prefLabel x:l1 .
x:l1 a skosxl:Label ; skosxl:literalForm "zoogdier"@nl .
x:oud a skos:Concept ; owl:deprecated true ; dct:isReplacedBy y:canis ; skos:inScheme x:s ; skos:prefLabel "oud dier"@nl .
x:groep a skos:Collection ; skos:prefLabel "huisdieren"@nl ; skos:member x:hond .
`,
};

export const LATIN: Edition = {
  vocabulary: 'latijn',
  release: '1.0.0',
  at: '2026-01-20T12:00:00Z',
  turtle: `
y:s a skos:ConceptScheme ; skos:prefLabel "Latina"@la .
y:canis a skos:Concept ; skos:inScheme y:s ; skos:topConceptOf y:s ; skos:prefLabel "canis"@la .
y:felis a skos:Concept ; skos:inScheme y:s ; skos:prefLabel "felis"@la ; skos:broadMatch x:kat .
`,
};

export const LATIN_LATER: Edition = {
  ...LATIN,
  release: '1.1.0',
  at: '2026-04-20T12:00:00Z',
  turtle: LATIN.turtle.replace('"canis"@la', '"canis lupus"@la'),
};

export const EDITIONS = [ONE, LATIN, TWO, LATIN_LATER];
