import type { Rule } from '../finding.ts';
import { SKOS } from '../namespaces.ts';
import { propertiesOf } from '../resource.ts';
import { ofKind } from '../view.ts';
import { textsOfKind } from './facts/labels.ts';
import { named } from './facts/wording.ts';

export const qualitySchemeLabel: Rule = {
  id: 'quality-scheme-label',
  severity: 'info',
  source: 'Vormafspraken codelijsten (OSLO) VA-1; qSKOS missing labels',
  title: {
    nl: 'Een begrippenkader heeft een voorkeursterm en een definitie',
    en: 'A scheme has a preferred label and a definition',
  },
  *check(view) {
    for (const resource of ofKind(view, 'scheme')) {
      const missing = [
        ...(textsOfKind(view, resource, 'prefLabel').length === 0 ? ['skos:prefLabel'] : []),
        ...(propertiesOf(resource)[SKOS.definition] ? [] : ['skos:definition']),
      ];
      const name = named(view, resource.iri);
      for (const property of missing)
        yield {
          resource: resource.iri,
          message: {
            nl: `Begrippenkader ${name} heeft geen ${property}.`,
            en: `Concept scheme ${name} has no ${property}.`,
          },
          remedy: {
            nl: `Geef ${name} een ${property} met taalcode: zo staat het in de Vlaamse codelijsten.`,
            en: `Give ${name} a ${property} with a language tag: that is how Flemish code lists name it.`,
          },
        };
    }
  },
};
