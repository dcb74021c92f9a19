import {
  getArgumentValues,
  getNamedType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { limitError } from './errors.ts';
import { MOST, MOST_LINES } from './model/connection.ts';

/** The most nodes that one operation of an anonymous reader may ask. */
export const MOST_NODES = 10_000;

/** Objects that are no nodes: they hold nodes, or belong to one. A list of them counts as one node. */
const isValue = (name: string): boolean => /Connection$|Edge$/.test(name) || VALUES.has(name);
const VALUES: ReadonlySet<string> = new Set([
  'Text',
  'Term',
  'PageInfo',
  'Prefix',
  'Counts',
  'Match',
  'FieldChange',
  'Source',
  'Right',
  'Permission',
  'DraftFinding',
  'Stretch',
  'SignOff',
  'ProposalReview',
  'EarlierText',
]);

/** How long the lists of the schema's own description are, on average and rounded up. */
const SCHEMA_LISTS: Readonly<Record<string, number>> = {
  types: 80,
  fields: 12,
  args: 3,
  directives: 6,
  enumValues: 3,
};
/** The schema is small and always the same: asking it costs a tenth. */
const SCHEMA_SHARE = 0.1;

/** What a selection asks of its parent, and what it asks of each item where the parent is a connection. */
interface Ask {
  own: number;
  perItem: number;
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * The most nodes that an operation can answer with, from the lists it asks and the values of its variables. Each
 * fragment is counted once for each type it is spread on, so the work grows with the document alone.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  return Math.ceil(new Counter(schema, fragments, variables).ask(operation.selectionSet, root).own);
}

class Counter {
  private readonly known = new Map<string, Ask>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Variables,
  ) {}

  ask(set: SelectionSetNode, type: GraphQLNamedType): Ask {
    const total: Ask = { own: 0, perItem: 0 };
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) add(total, this.field(selection, type));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) add(total, this.fragment(selection.name.value, type));
      else
        add(
          total,
          this.ask(selection.selectionSet, this.narrowed(selection.typeCondition?.name.value, type)),
        );
    }
    return total;
  }

  private fragment(name: string, type: GraphQLNamedType): Ask {
    const definition = this.fragments.get(name);
    if (!definition) return { own: 0, perItem: 0 };
    const key = `${name} ${type.name}`;
    let ask = this.known.get(key);
    if (!ask) {
      ask = this.ask(definition.selectionSet, this.narrowed(definition.typeCondition.name.value, type));
      this.known.set(key, ask);
    }
    return ask;
  }

  private narrowed(condition: string | undefined, type: GraphQLNamedType): GraphQLNamedType {
    return (condition !== undefined && this.schema.getType(condition)) || type;
  }

  private field(node: FieldNode, parent: GraphQLNamedType): Ask {
    const field = this.definition(parent, node.name.value);
    if (!field || !node.selectionSet) return { own: 0, perItem: 0 };
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return { own: 0, perItem: 0 };
    const inner = this.ask(node.selectionSet, type);
    const inConnection = parent.name.endsWith('Connection');
    if (inConnection && (field.name === 'nodes' || field.name === 'edges'))
      return { own: 0, perItem: weight(type, field.type) + inner.own };
    if (type.name.endsWith('Connection')) {
      const { own, perItem } = inner;
      return { own: own + times(this.first(field, node), perItem), perItem: 0 };
    }
    const share = parent.name === 'Query' && type.name.startsWith('__') ? SCHEMA_SHARE : 1;
    return { own: share * times(this.length(field, node), weight(type, field.type) + inner.own), perItem: 0 };
  }

  private definition(parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (parent === this.schema.getQueryType()) {
      if (name === '__schema') return SchemaMetaFieldDef;
      if (name === '__type') return TypeMetaFieldDef;
    }
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }

  /** How many items a page can have; what is out of bounds is refused later, and counts as the most there can be. */
  private first(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const standard = Number(field.args.find(({ name }) => name === 'first')?.defaultValue ?? MOST);
    const most = field.name === 'tree' ? MOST_LINES : MOST;
    const first = this.values(field, node)['first'] ?? standard;
    return typeof first === 'number' && first >= 0 ? Math.min(first, most) : most;
  }

  /** How long a plain list can be: one for values, which belong to their parent. */
  private length(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    if (!isList(field.type)) return 1;
    const named = getNamedType(field.type).name;
    if (named.startsWith('__')) return SCHEMA_LISTS[field.name] ?? 1;
    if (isValue(named)) return 1;
    const { uris, limit } = this.values(field, node);
    if (Array.isArray(uris)) return uris.length;
    return typeof limit === 'number' && limit >= 0 ? Math.min(limit, MOST) : MOST;
  }

  private values(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, this.variables);
    } catch {
      return {}; // What does not fit is refused when it is executed.
    }
  }
}

const isList = (type: GraphQLOutputType): boolean =>
  type instanceof GraphQLNonNull ? isList(type.ofType as GraphQLOutputType) : type instanceof GraphQLList;

/** One for a node and for a list of values; nothing for a single value, which is part of its parent. */
function weight(type: GraphQLNamedType, field: GraphQLOutputType): number {
  if (!isValue(type.name)) return 1;
  return isList(field) && type instanceof GraphQLObjectType && !/Edge$/.test(type.name) ? 1 : 0;
}

/** Costs may pass every number there is; nothing times any cost is nothing. */
const times = (count: number, cost: number): number => (count === 0 || cost === 0 ? 0 : count * cost);

function add(total: Ask, ask: Ask): void {
  total.own += ask.own;
  total.perItem += ask.perItem;
}

/** @throws GraphQLError TOO_COSTLY */
export function checkCost(cost: number, operation: OperationDefinitionNode, limit = MOST_NODES): void {
  if (cost <= limit) return;
  const item = operation.name?.value ?? operation.operation;
  throw limitError(
    {
      code: 'TOO_COSTLY',
      item,
      rule: 'nodes',
      value: Math.min(cost, Number.MAX_SAFE_INTEGER),
      limit,
      message: `The operation "${item}" can answer with ${cost} nodes; at most ${limit} are.`,
      remedy:
        'Ask smaller pages (`first`), fewer lists inside lists, or fewer `uris`, and page on with `after`.',
    },
    operation,
  );
}
