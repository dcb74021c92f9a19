import type { Catalog } from '../../snapshot/catalog.ts';
import type { Answer } from '../exports/answer.ts';

/**
 * How long an answer about releases of a vocabulary stays as it is. Where something of it is withdrawn by law it may
 * change without a release, as it does when that is set or lifted: no cache keeps it unasked, and no date tells.
 */
export const datedIn = (
  catalog: Catalog,
  vocabulary: string,
  dated: Pick<Answer, 'freshness' | 'modified'>,
): Pick<Answer, 'freshness' | 'modified'> =>
  catalog.withdrawn(vocabulary).size === 0 ? dated : { freshness: 'revalidate', modified: undefined };
