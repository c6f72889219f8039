/** Checks a value against a JSON Schema of the keywords that our descriptions use; a keyword that it does not know is an error. */
type Schema = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, Schema>>;

const SAID_ONLY = new Set(['title', 'description', 'examples', 'format', '$ref', 'items', 'required', 'properties']);

export const errorsOf = (schema: Schema, value: unknown, schemas: Schemas, path = '$'): string[] => {
  if (typeof schema['$ref'] === 'string') return errorsOf(schemas[schema['$ref'].split('/').at(-1)!]!, value, schemas, path);
  return Object.entries(schema).flatMap(([keyword, operand]) => check(keyword, operand, { schema, value, schemas, path }));
};

interface At {
  readonly schema: Schema;
  readonly value: unknown;
  readonly schemas: Schemas;
  readonly path: string;
}

const check = (keyword: string, operand: unknown, at: At): string[] => {
  const { value, path } = at;
  const wrong = (bad: boolean): string[] => (bad ? [`${path} fails ${keyword}`] : []);
  const size = Array.isArray(value) ? value.length : typeof value === 'string' ? value.length : undefined;
  switch (keyword) {
    case 'type':
      return wrong(![operand].flat().some((type) => isOfType(value, type as string)));
    case 'enum':
      return wrong(!(operand as unknown[]).includes(value));
    case 'const':
      return wrong(operand !== value);
    case 'pattern':
      return wrong(typeof value === 'string' && !new RegExp(operand as string, 'u').test(value));
    case 'minimum':
      return wrong(typeof value === 'number' && value < (operand as number));
    case 'maximum':
      return wrong(typeof value === 'number' && value > (operand as number));
    case 'minLength':
      return wrong(typeof value === 'string' && size! < (operand as number));
    case 'maxLength':
      return wrong(typeof value === 'string' && size! > (operand as number));
    case 'maxItems':
      return wrong(Array.isArray(value) && size! > (operand as number));
    case 'minProperties':
      return wrong(isObject(value) && Object.keys(value).length < (operand as number));
    case 'maxProperties':
      return wrong(isObject(value) && Object.keys(value).length > (operand as number));
    case 'anyOf':
      return wrong(!(operand as Schema[]).some((one) => errorsOf(one, value, at.schemas, path).length === 0));
    case 'oneOf':
      return wrong((operand as Schema[]).filter((one) => errorsOf(one, value, at.schemas, path).length === 0).length !== 1);
    case 'additionalProperties':
      return inProperties(operand as boolean | Schema, at);
    default:
      if (!SAID_ONLY.has(keyword)) throw new Error(`Unknown keyword ${keyword} at ${path}`);
      return inParts(keyword, operand, at);
  }
};

const inParts = (keyword: string, operand: unknown, { value, schemas, path }: At): string[] => {
  if (keyword === 'items' && Array.isArray(value))
    return value.flatMap((item, i) => errorsOf(operand as Schema, item, schemas, `${path}[${i}]`));
  if (!isObject(value)) return [];
  if (keyword === 'required')
    return (operand as string[]).filter((name) => !Object.hasOwn(value, name)).map((name) => `${path} lacks ${name}`);
  if (keyword !== 'properties') return [];
  return Object.entries(operand as Schemas).flatMap(([name, part]) =>
    Object.hasOwn(value, name) ? errorsOf(part, value[name], schemas, `${path}.${name}`) : [],
  );
};

const inProperties = (operand: boolean | Schema, { schema, value, schemas, path }: At): string[] => {
  if (!isObject(value) || operand === true) return [];
  const known = (schema['properties'] ?? {}) as Schemas;
  const more = Object.keys(value).filter((name) => !Object.hasOwn(known, name));
  return more.flatMap((name) =>
    operand === false ? [`${path} has ${name} besides`] : errorsOf(operand, value[name], schemas, `${path}.${name}`),
  );
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isOfType = (value: unknown, type: string): boolean => {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
};
