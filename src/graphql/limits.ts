import {
  Kind,
  type ASTVisitor,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { limitError } from './errors.ts';

/** What a document may be. Each is named in the error that refuses more. */
export const LIMITS = {
  bytes: 65_536,
  depth: 12,
  'introspection depth': 15,
  aliases: 30,
  'duplicate fields': 100,
  directives: 20,
  'root fields': 10,
  operations: 10,
} as const;

type Rule = keyof typeof LIMITS;

const REMEDIES: Record<Rule, string> = {
  bytes: 'Send less text: long lists belong in variables.',
  depth: 'Ask the inner part in a request of its own, by its URI.',
  'introspection depth': 'Ask the schema in the form of the standard introspection query.',
  aliases: 'Ask lists with `concepts(uris:)`, or send several requests.',
  'duplicate fields': 'Ask each field once.',
  directives: 'Leave out what is not needed instead of skipping it.',
  'root fields': 'Send several requests.',
  operations: 'Send each operation by itself.',
};

/** What was measured of a document: the greatest depth, and totals. */
export type Measures = Record<Rule, number>;

/**
 * Measures a document in one walk: each fragment is walked once, however often it is spread, so the work grows with
 * the size of the document and no faster. Fragments that spread themselves count as empty there; another rule refuses them.
 */
export function measure(document: DocumentNode): Measures {
  const walk = new Walk(document);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) walk.fragment(definition.name.value);
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    walk.measures.operations += 1;
    walk.measures.directives += definition.directives?.length ?? 0;
    const { depth, introspection, roots } = walk.set(definition.selectionSet);
    const { measures } = walk;
    measures.depth = Math.max(measures.depth, depth);
    measures['introspection depth'] = Math.max(measures['introspection depth'], introspection);
    measures['root fields'] = Math.max(measures['root fields'], roots);
  }
  return walk.measures;
}

/** Levels of fields below a selection set: of data, of the schema; and how many fields it has itself. */
interface Extent {
  depth: number;
  introspection: number;
  roots: number;
}

class Walk {
  readonly measures: Measures;
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly extents = new Map<string, Extent>();

  constructor(document: DocumentNode) {
    this.measures = Object.fromEntries(Object.keys(LIMITS).map((rule) => [rule, 0])) as Measures;
    this.measures.bytes = Buffer.byteLength(document.loc?.source.body ?? '');
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  fragment(name: string): Extent {
    const known = this.extents.get(name);
    if (known) return known;
    const extent = { depth: 0, introspection: 0, roots: 0 };
    this.extents.set(name, extent);
    const definition = this.fragments.get(name);
    if (!definition) return extent;
    this.measures.directives += definition.directives?.length ?? 0;
    return Object.assign(extent, this.set(definition.selectionSet));
  }

  set({ selections }: SelectionSetNode): Extent {
    const extent: Extent = { depth: 0, introspection: 0, roots: 0 };
    const asked = new Set<string>();
    for (const selection of selections) {
      this.measures.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        include(extent, this.set(selection.selectionSet));
        continue;
      }
      const isField = selection.kind === Kind.FIELD;
      const key = isField ? (selection.alias ?? selection.name).value : `...${selection.name.value}`;
      if (asked.has(key)) this.measures['duplicate fields'] += 1;
      asked.add(key);
      if (!isField) include(extent, this.fragment(selection.name.value));
      else {
        if (selection.alias) this.measures.aliases += 1;
        const below = selection.selectionSet ? this.set(selection.selectionSet) : undefined;
        const inSchema = selection.name.value === '__schema' || selection.name.value === '__type';
        include(extent, field(below, inSchema));
      }
    }
    return extent;
  }
}

function field(below: Extent | undefined, inSchema: boolean): Extent {
  const { depth, introspection } = below ?? { depth: 0, introspection: 0 };
  if (inSchema) return { depth: 0, introspection: 1 + Math.max(depth, introspection), roots: 1 };
  return { depth: depth + 1, introspection, roots: 1 };
}

function include(extent: Extent, other: Extent): void {
  extent.depth = Math.max(extent.depth, other.depth);
  extent.introspection = Math.max(extent.introspection, other.introspection);
  extent.roots += other.roots;
}

/**
 * The rule to validate documents by, besides those of GraphQL itself. It judges before any of them walks the document,
 * and takes away what is over a limit: some of those rules need time that grows faster than the document.
 */
export function limitsRule(context: ValidationContext): ASTVisitor {
  const document = context.getDocument();
  const measures = measure(document);
  const broken = (Object.keys(LIMITS) as Rule[]).filter((rule) => measures[rule] > LIMITS[rule]);
  for (const rule of broken) context.reportError(tooMuch(rule, measures[rule], document));
  // Reported, so it is neither executed nor kept.
  if (broken.length > 0) (document as { definitions: readonly DefinitionNode[] }).definitions = [];
  return {};
}

function tooMuch(rule: Rule, value: number, { definitions: [first] }: DocumentNode): GraphQLError {
  const limit = LIMITS[rule];
  return limitError(
    {
      code: 'TOO_LARGE',
      item: 'document',
      rule,
      value,
      limit,
      message: `The document has ${rule} ${value}; at most ${limit} is answered.`,
      remedy: REMEDIES[rule],
    },
    first,
  );
}
