/** The form of an agreement file as a JSON Schema (draft 7), from the same description that reads it: editors then complete and check while one writes. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { ruleKinds } from '../rules/registry.ts';
import { agreementShape } from './shape.ts';

type JsonSchema = ReturnType<typeof toJsonSchema>;

/** What only our own checks know (that a day exists, that two days are in order) is left out; the program tells that. */
export function agreementJsonSchema(): JsonSchema {
  const { $schema = '', ...form } = toJsonSchema(strictly(agreementShape), { errorMode: 'ignore', typeMode: 'input' });
  return { $schema, title: 'Samspel: rules of the game', ...form };
}

/** What a node of `shape.ts` may have, whatever its type. */
interface Node {
  readonly type: string;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly pipe?: readonly Node[];
}

/** The same form without our own checks: mappings with the keys that they have, a rule as one of the kinds. */
function strictly(schema: object): v.GenericSchema {
  const node = schema as Node;
  const entries = entriesOf(node);
  if (entries !== null)
    return v.strictObject(Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, strictly(value)])));
  switch (node.type) {
    case 'array':
      return v.array(strictly(node.item ?? {}));
    case 'exact_optional':
      return v.exactOptional(strictly(node.wrapped ?? {})) as unknown as v.GenericSchema;
    case 'custom':
      return anyRule();
    default:
      return schema as v.GenericSchema;
  }
}

/** The keys of a mapping: it is read loosely, somewhere in a pipe, so that all its unknown keys can be told. */
function entriesOf({ type, entries, pipe = [] }: Node): NonNullable<Node['entries']> | null {
  if (type === 'loose_object') return entries ?? null;
  for (const part of pipe) {
    const found = part.type === 'loose_object' ? (part.entries ?? null) : part.pipe === pipe ? null : entriesOf(part);
    if (found !== null) return found;
  }
  return null;
}

const anyRule = (): v.GenericSchema =>
  v.union(
    ruleKinds.map(({ kind, entries }) => v.strictObject({ kind: v.literal(kind), ...entries })),
  ) as v.GenericSchema;
