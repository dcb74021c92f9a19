import type { Rule } from '../finding.ts';
import { SKOS } from '../namespaces.ts';
import { objects } from '../resource.ts';
import { usersOfAny } from './facts/relations.ts';
import { named, quoted } from './facts/wording.ts';

export const skosS35: Rule = {
  id: 'skos-s35',
  severity: 'violation',
  source: 'SKOS Reference S35 (§9.3)',
  title: {
    nl: 'Een geordende collectie heeft één ledenlijst',
    en: 'An ordered collection has one member list',
  },
  *check(view) {
    for (const resource of usersOfAny(view, [SKOS.memberList])) {
      const lists = objects(resource, SKOS.memberList);
      if (lists.length < 2) continue;
      const [name, values] = [named(view, resource.iri), lists.map(quoted).join(', ')];
      yield {
        resource: resource.iri,
        value: lists[1]!,
        message: {
          nl: `${name} heeft ${lists.length} ledenlijsten (skos:memberList): ${values}.`,
          en: `${name} has ${lists.length} member lists (skos:memberList): ${values}.`,
        },
        remedy: {
          nl: `Voeg de lijsten van ${name} samen tot één, of maak er aparte collecties van.`,
          en: `Join the lists of ${name} into one, or make separate collections of them.`,
        },
      };
    }
  },
};
