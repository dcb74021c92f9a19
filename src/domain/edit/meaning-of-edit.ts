import type { Edit } from './edit.ts';
import { meaningOf, type LabelOf } from './meaning.ts';
import { propertyName } from './property-names.ts';
import { SKOS } from '../namespaces.ts';
import { slotParts } from './slot-name.ts';

export interface Summary {
  readonly nl: string;
  readonly en: string;
}

/** One line that says what an edit asks. `labelOf` should know what the edit itself adds. */
export function meaningOfEdit({ operation, changes }: Edit, labelOf: LabelOf): Summary {
  const list = (iris: readonly string[]): string => iris.map(labelOf).join(', ');
  switch (operation.kind) {
    case 'add-concept': {
      const [name, under] = [labelOf(operation.uri), list(operation.broader)];
      return under
        ? say(`begrip ${name} toegevoegd onder ${under}`, `concept ${name} added under ${under}`)
        : say(`topbegrip ${name} toegevoegd`, `top concept ${name} added`);
    }
    case 'revise':
      return revised(labelOf(operation.uri), changes, labelOf);
    case 'move': {
      const [name, under] = [labelOf(operation.uri), list(operation.broader)];
      return under
        ? say(`${name} verplaatst onder ${under}`, `${name} moved under ${under}`)
        : say(`${name} verplaatst naar de top`, `${name} moved to the top`);
    }
    case 'relate': {
      const [name, other] = [labelOf(operation.uri), labelOf(operation.related)];
      return operation.remove
        ? say(`${name} niet langer verwant met ${other}`, `${name} no longer related to ${other}`)
        : say(`${name} verwant met ${other}`, `${name} related to ${other}`);
    }
    case 'map': {
      const [name, other, as] = [
        labelOf(operation.uri),
        labelOf(operation.target),
        propertyName(SKOS[operation.mapping]),
      ];
      return operation.remove
        ? say(`${name}: ${as.nl} met ${other} verwijderd`, `${name}: ${as.en} with ${other} removed`)
        : say(`${name}: ${as.nl} met ${other} toegevoegd`, `${name}: ${as.en} with ${other} added`);
    }
    case 'retire': {
      const [name, by] = [labelOf(operation.uri), list(operation.successors)];
      return by
        ? say(`${name} uitgefaseerd, opgevolgd door ${by}`, `${name} retired, succeeded by ${by}`)
        : say(`${name} uitgefaseerd, zonder opvolger`, `${name} retired, without a successor`);
    }
    case 'merge': {
      const [name, into] = [labelOf(operation.uri), labelOf(operation.into)];
      return say(`${name} samengevoegd met ${into}`, `${name} merged into ${into}`);
    }
    case 'split': {
      const [name, parts] = [labelOf(operation.uri), list(operation.parts.map(({ uri }) => uri))];
      return say(`${name} gesplitst in ${parts}`, `${name} split into ${parts}`);
    }
    case 'add-collection': {
      const name = labelOf(operation.uri);
      return say(`collectie ${name} toegevoegd`, `collection ${name} added`);
    }
    case 'set-members': {
      const name = labelOf(operation.uri);
      return say(`leden van ${name} gewijzigd`, `members of ${name} changed`);
    }
    case 'upload': {
      const count = new Set(changes.map(({ iri }) => iri)).size;
      return say(
        `verschil met bestand ${operation.fileName}: ${count} ${count === 1 ? 'onderdeel' : 'onderdelen'}`,
        `difference with file ${operation.fileName}: ${count} ${count === 1 ? 'resource' : 'resources'}`,
      );
    }
    case 'rollback':
      return say(
        `teruggezet naar revisie ${operation.revision}`,
        `rolled back to revision ${operation.revision}`,
      );
    case 'resolve': {
      const [name, property] = [labelOf(operation.uri), propertyName(slotParts(operation.slot).property)];
      const [nl, en] = CHOICES[operation.choice];
      return say(
        `conflict over ${property.nl} van ${name}: ${nl}`,
        `conflict over ${property.en} of ${name}: ${en}`,
      );
    }
  }
}

const CHOICES = {
  mine: ['die van dit voorstel gekozen', 'this proposal’s was chosen'],
  theirs: ['die van het kader behouden', 'the vocabulary’s was kept'],
  other: ['een derde gekozen', 'a third was chosen'],
} as const;

const MOST_TOLD = 4;

function revised(name: string, changes: Edit['changes'], labelOf: LabelOf): Summary {
  const told = changes.slice(0, MOST_TOLD).map((change) => meaningOf(change, labelOf));
  const more = changes.length - told.length;
  const join = (texts: readonly string[], rest: string): string =>
    [...texts, ...(more > 0 ? [`${more} ${rest}`] : [])].join('; ');
  return say(
    `${name}: ${join(
      told.map(({ nl }) => nl),
      'andere',
    )}`,
    `${name}: ${join(
      told.map(({ en }) => en),
      'more',
    )}`,
  );
}

const say = (nl: string, en: string): Summary => ({ nl, en });
