import type { Text } from '../../domain/text.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { nameIn } from './describe.ts';
import { mainScheme } from './facts.ts';
import type { Page } from './page.ts';

/** A vocabulary has no text of its own: its main scheme's title names it, or else its id. */
export function vocabularyName(page: Page, snapshot: Snapshot): Text {
  const scheme = mainScheme(snapshot);
  const title = scheme === undefined ? undefined : nameIn(snapshot, scheme, page.language);
  return title ?? { value: snapshot.vocabulary, language: '' };
}
