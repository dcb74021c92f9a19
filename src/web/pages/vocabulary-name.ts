import type { Text } from '../../domain/text.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { nameIn } from './describe.ts';
import { schemesOf } from './facts.ts';
import type { Page } from './page.ts';

/** A vocabulary has no text of its own: its scheme's title names it. Where it has several, none speaks for all. */
export function vocabularyName(page: Page, snapshot: Snapshot): Text {
  const [scheme, ...others] = schemesOf(snapshot);
  const title =
    scheme === undefined || others.length > 0 ? undefined : nameIn(snapshot, scheme, page.language);
  return title ?? { value: snapshot.vocabulary, language: '' };
}
