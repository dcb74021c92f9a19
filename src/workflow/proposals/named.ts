import type { Territory } from '../../domain/edit/edit.ts';
import type { Fields, Operation } from '../../domain/edit/operation.ts';

type New<Kind extends Operation['kind']> = Omit<Extract<Operation, { kind: Kind }>, 'uri'>;

/** An operation as it is asked for: what is new has no URI yet. */
export type Asked =
  | New<'add-concept'>
  | New<'add-collection'>
  | (Omit<Extract<Operation, { kind: 'split' }>, 'parts'> & {
      readonly parts: readonly { readonly fields: Fields }[];
    })
  | Extract<Operation, { kind: 'revise' | 'move' | 'relate' | 'map' | 'retire' | 'merge' | 'set-members' }>;

/** Gives what is new its URI. */
export function named(asked: Asked, territory: Territory): Operation {
  switch (asked.kind) {
    case 'add-concept':
      return { ...asked, uri: territory.mint('concept') };
    case 'add-collection':
      return { ...asked, uri: territory.mint('collection') };
    case 'split':
      return { ...asked, parts: asked.parts.map((part) => ({ ...part, uri: territory.mint('concept') })) };
    default:
      return asked;
  }
}
