import type { Resolvers } from '../generated.ts';
import { Collection, ConceptScheme, Resource } from './collection.ts';
import { Change, Comparison, HistoryEntry } from './compare.ts';
import { Concept, Mapping, Path, Source } from './concept.ts';
import { Query, SearchHit } from './query.ts';
import { TreeLine, Vocabulary } from './vocabulary.ts';

/** Whatever is not named here is read from the model as it is. */
export const resolvers: Resolvers = {
  Query,
  Vocabulary,
  TreeLine,
  Resource,
  Concept,
  Path,
  Mapping,
  Source,
  Collection,
  ConceptScheme,
  SearchHit,
  Comparison,
  Change,
  HistoryEntry,
};
