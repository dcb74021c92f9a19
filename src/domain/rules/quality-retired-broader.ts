import type { Rule } from '../finding.ts';
import { statusOf } from '../status.ts';
import type { Iri } from '../term.ts';
import type { View } from '../view.ts';
import { named, quoted } from './facts/wording.ts';

export const qualityRetiredBroader: Rule = {
  id: 'quality-retired-broader',
  severity: 'warning',
  source: 'ISO 25964-1 §14, ISO 19135 (retired items)',
  title: {
    nl: 'Een geldig begrip ligt niet onder een vervallen begrip',
    en: 'A current concept is not below a retired one',
  },
  *check(view) {
    for (const [value, below] of view.narrower) {
      if (!isRetired(view, value)) continue;
      for (const resource of below) {
        if (!view.content.has(resource) || isRetired(view, resource)) continue;
        yield {
          resource,
          value,
          message: {
            nl: `${named(view, resource)} is geldig, maar ligt onder ${named(view, value)}, dat vervallen is.`,
            en: `${named(view, resource)} is current, but below ${named(view, value)}, which is retired.`,
          },
          remedy: {
            nl: `Hang ${quoted(resource)} onder de opvolger van ${quoted(value)}, of laat het mee vervallen.`,
            en: `Move ${quoted(resource)} below the successor of ${quoted(value)}, or retire it as well.`,
          },
        };
      }
    }
  },
};

function isRetired(view: View, iri: Iri): boolean {
  const resource = view.content.get(iri);
  return resource !== undefined && statusOf(resource) === 'retired';
}
