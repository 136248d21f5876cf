import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A list without `first` is short by its nature: places of an actor, agreements of a chain. */
const SHORT_LIST = 10;
/** Lists that are as long as our own catalogues, which no map makes longer. */
const OWN_LISTS: ReadonlyMap<string, number> = new Map([['Ledgers.ledgers', 6]]);
/** Fields that read a whole map, however little of it is asked for. */
const WHOLE_MAP: ReadonlySet<string> = new Set([
  'state',
  'graph',
  'talkingPoints',
  'changeSets',
  'then',
  'ledgers',
  'measures',
  'networkMeasures',
  'askedFor',
  'howSure',
  'ifSettings',
  'whatWorks',
  'aboutTheMap',
]);
const WHOLE_MAP_COST = 500;
/** A page's lists hold what its `first` says, which is counted where the page is asked for. */
const PAGE = 'Connection';

interface Reading {
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly most: number;
}

/**
 * How many values an operation may bring, by the `first` of its lists as they are sent. Counting ends at `most`,
 * so that nested fragments cannot make it dear. Validation has refused circular fragments before.
 */
export function costOf(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
  most: number,
): number {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition] as const]
        : [],
    ),
  );
  const root = schema.getRootType(operation.operation);
  const reading = { schema, variables, fragments, most };
  return root === undefined || root === null
    ? 0
    : selectionCost(operation.selectionSet, root.name, reading);
}

function selectionCost(set: SelectionSetNode, typeName: string, reading: Reading): number {
  let sum = 0;
  for (const selection of set.selections) {
    if (sum > reading.most) return sum;
    if (selection.kind === Kind.FIELD) sum += fieldCost(selection, typeName, reading);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition?.name.value ?? typeName;
      sum += selectionCost(selection.selectionSet, on, reading);
    } else {
      const fragment = reading.fragments.get(selection.name.value);
      if (fragment !== undefined) {
        sum += selectionCost(fragment.selectionSet, fragment.typeCondition.name.value, reading);
      }
    }
  }
  return sum;
}

function fieldCost(node: FieldNode, typeName: string, reading: Reading): number {
  const type = reading.schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return 0;
  const field = type.getFields()[node.name.value];
  if (field === undefined) return 0;
  const own = WHOLE_MAP.has(field.name) ? WHOLE_MAP_COST : 1;
  if (node.selectionSet === undefined) return own;
  const inside = selectionCost(node.selectionSet, getNamedType(field.type).name, reading);
  return own + timesOf(node, field, typeName, reading) * inside;
}

function timesOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  typeName: string,
  { variables }: Reading,
): number {
  const first = field.args.find(({ name }) => name === 'first');
  if (first !== undefined) {
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    const value = given === undefined ? first.defaultValue : valueFromASTUntyped(given, variables);
    return typeof value === 'number' && value > 0 ? value : 1;
  }
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  const ofThings = isList && isCompositeType(getNamedType(field.type));
  if (!ofThings || typeName.endsWith(PAGE)) return 1;
  return OWN_LISTS.get(`${typeName}.${field.name}`) ?? SHORT_LIST;
}
