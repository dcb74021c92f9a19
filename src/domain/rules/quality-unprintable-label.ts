import type { Rule } from '../finding.ts';
import { valueOf } from '../term.ts';
import { labelled } from './facts/labels.ts';
import { named, quoted } from './facts/wording.ts';

/**
 * Controls (line ends and tabs among them), soft hyphens, zero-width spaces, marks of writing direction, private and
 * unassigned characters, and the replacement character that a wrong encoding leaves. Joiners (U+200C, U+200D) are
 * spelling in some languages.
 */
const UNPRINTABLE = /[\p{Cc}\p{Co}\p{Cn}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/u;

export const qualityUnprintableLabel: Rule = {
  id: 'quality-unprintable-label',
  severity: 'warning',
  source: 'qSKOS unprintable characters in labels',
  title: { nl: 'Een label bevat alleen zichtbare tekens', en: 'A label has printable characters only' },
  *check(view) {
    for (const [resource, labels] of labelled(view))
      for (const { kind, term } of labels) {
        const [character] = UNPRINTABLE.exec(valueOf(term)) ?? [];
        if (character === undefined) continue;
        const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
        const [name, value] = [named(view, resource.iri), quoted(term)];
        const lost = character === '\ufffd';
        yield {
          resource: resource.iri,
          value: term,
          message: {
            nl: `${name} heeft een ${lost ? 'verloren' : 'onzichtbaar'} teken (${code}) in skos:${kind} ${value}.`,
            en: `${name} has ${lost ? 'a lost' : 'an unprintable'} character (${code}) in skos:${kind} ${value}.`,
          },
          remedy: {
            nl: lost
              ? `Typ ${value} opnieuw met het juiste teken; het bestand is ooit met een verkeerde tekencodering gelezen.`
              : `Typ ${value} opnieuw zonder ${code}; het komt vaak mee met plakken uit een document.`,
            en: lost
              ? `Type ${value} again with the right character; the file was once read in a wrong encoding.`
              : `Type ${value} again without ${code}; it often comes along when pasting from a document.`,
          },
        };
      }
  },
};
