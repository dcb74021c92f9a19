import type { Rule } from '../finding.ts';
import { SKOS } from '../namespaces.ts';
import { uses } from './facts/relations.ts';
import { curie, named, quoted } from './facts/wording.ts';

export const qualityStatedTransitive: Rule = {
  id: 'quality-stated-transitive',
  severity: 'info',
  source:
    'SKOS Reference §8.1 (by convention not used to make assertions); qSKOS solely transitively related concepts',
  title: {
    nl: 'Doorlopende hiërarchie wordt afgeleid, niet opgeschreven',
    en: 'The transitive hierarchy is inferred, not stated',
  },
  *check(view) {
    for (const { resource, predicate, object } of uses(view, [
      SKOS.broaderTransitive,
      SKOS.narrowerTransitive,
    ])) {
      const [name, property, value] = [named(view, resource.iri), curie(predicate), quoted(object)];
      const instead = property.slice(0, -'Transitive'.length);
      yield {
        resource: resource.iri,
        value: object,
        message: {
          nl: `${name} heeft ${property} ${value}; SKOS leidt dat af uit ${instead}.`,
          en: `${name} has ${property} ${value}; SKOS infers that from ${instead}.`,
        },
        remedy: {
          nl: `Gebruik ${instead} naar het naasthogere of naastlagere begrip, en haal ${property} ${value} weg.`,
          en: `Use ${instead} to the next concept up or down, and remove ${property} ${value}.`,
        },
      };
    }
  },
};
