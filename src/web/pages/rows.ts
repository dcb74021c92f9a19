import type { Description } from './changes.ts';

/** What pages read of the store: the rows of resources, and those that came or went between two revisions. */
export interface Rows {
  histories(iris: readonly string[]): Promise<readonly Description[]>;
  changes(vocabulary: string, from: number, to: number): Promise<readonly Description[]>;
}
