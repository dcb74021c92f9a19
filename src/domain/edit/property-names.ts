import { DCT, ISOTHES, OWL, RDF, RDFS, SKOS, XL } from '../namespaces.ts';
import type { Iri } from '../term.ts';

/** What a property is called in a sentence. */
export interface PropertyName {
  readonly nl: string;
  readonly en: string;
}

const named = (iri: Iri | undefined, nl: string, en: string): [Iri, PropertyName] => [iri ?? '', { nl, en }];

const NAMES = new Map<Iri, PropertyName>([
  named(SKOS.prefLabel, 'voorkeurslabel', 'preferred label'),
  named(SKOS.altLabel, 'alternatief label', 'alternative label'),
  named(SKOS.hiddenLabel, 'verborgen label', 'hidden label'),
  named(XL.prefLabel, 'voorkeurslabel (SKOS-XL)', 'preferred label (SKOS-XL)'),
  named(XL.altLabel, 'alternatief label (SKOS-XL)', 'alternative label (SKOS-XL)'),
  named(XL.hiddenLabel, 'verborgen label (SKOS-XL)', 'hidden label (SKOS-XL)'),
  named(SKOS.notation, 'notatie', 'notation'),
  named(SKOS.definition, 'definitie', 'definition'),
  named(SKOS.scopeNote, 'toelichting', 'scope note'),
  named(SKOS.example, 'voorbeeld', 'example'),
  named(SKOS.note, 'opmerking', 'note'),
  named(SKOS.changeNote, 'wijzigingsnota', 'change note'),
  named(SKOS.editorialNote, 'redactionele nota', 'editorial note'),
  named(SKOS.historyNote, 'historische nota', 'history note'),
  named(SKOS.inScheme, 'begrippenkader', 'concept scheme'),
  named(SKOS.topConceptOf, 'topbegrip van', 'top concept of'),
  named(SKOS.hasTopConcept, 'topbegrip', 'top concept'),
  named(SKOS.broader, 'ruimer begrip', 'broader concept'),
  named(SKOS.narrower, 'enger begrip', 'narrower concept'),
  named(SKOS.related, 'verwant begrip', 'related concept'),
  named(ISOTHES.broader[0], 'ruimer begrip (soort)', 'broader concept (generic)'),
  named(ISOTHES.broader[1], 'ruimer begrip (deel)', 'broader concept (partitive)'),
  named(ISOTHES.broader[2], 'ruimer begrip (exemplaar)', 'broader concept (instance)'),
  named(ISOTHES.narrower[0], 'enger begrip (soort)', 'narrower concept (generic)'),
  named(ISOTHES.narrower[1], 'enger begrip (deel)', 'narrower concept (partitive)'),
  named(ISOTHES.narrower[2], 'enger begrip (exemplaar)', 'narrower concept (instance)'),
  named(SKOS.exactMatch, 'exacte overeenkomst', 'exact match'),
  named(SKOS.closeMatch, 'nauwe overeenkomst', 'close match'),
  named(SKOS.broadMatch, 'ruimere overeenkomst', 'broad match'),
  named(SKOS.narrowMatch, 'engere overeenkomst', 'narrow match'),
  named(SKOS.relatedMatch, 'verwante overeenkomst', 'related match'),
  named(SKOS.member, 'lid', 'member'),
  named(SKOS.memberList, 'leden op volgorde', 'members in order'),
  named(RDF.type, 'soort', 'type'),
  named(RDFS.label, 'naam', 'name'),
  named(RDFS.comment, 'uitleg', 'comment'),
  named(RDFS.seeAlso, 'zie ook', 'see also'),
  named(OWL.deprecated, 'uitgefaseerd', 'retired'),
  named(OWL.versionInfo, 'versie', 'version'),
  named(DCT.title, 'titel', 'title'),
  named(DCT.description, 'beschrijving', 'description'),
  named(DCT.source, 'bron', 'source'),
  named('http://purl.org/dc/terms/subject', 'onderwerp', 'subject'),
  named(DCT.created, 'aangemaakt op', 'created'),
  named(DCT.modified, 'gewijzigd op', 'modified'),
  named(DCT.isReplacedBy, 'opvolger', 'successor'),
  named(DCT.replaces, 'vervangt', 'replaces'),
  named(DCT.license, 'licentie', 'licence'),
  named(DCT.publisher, 'uitgever', 'publisher'),
]);

/** The name of a property; of one that is not known here, the last part of its IRI. */
export function propertyName(property: Iri): PropertyName {
  const last = /[^/#:]*$/.exec(property)?.[0] || property;
  return NAMES.get(property) ?? { nl: last, en: last };
}
