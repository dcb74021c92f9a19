import { ofKind, type View } from '../../view.ts';
import { once } from './once.ts';

/** The concepts, in the order of the content: most rules start from them. */
export const conceptsOf = once((view: View) => [...ofKind(view, 'concept')]);
