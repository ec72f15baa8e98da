/** What the OpenAPI document says of requests, in the shape in which specs walk it. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly example?: unknown;
}
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';
export interface Operation {
  readonly method: HttpMethod;
  /** '/api/tasks/{taskId}' */
  readonly path: string;
  readonly operationId: string;
  readonly inPath: readonly string[];
  readonly query: readonly Field[];
  /** Of a JSON body; null where bytes or nothing are sent. */
  readonly body: Schema | null;
  readonly sends: 'json' | 'bytes' | 'nothing';
  /** It takes an Idempotency-Key. */
  readonly isCommand: boolean;
  /** Media types of the answer that is no problem. */
  readonly answers: readonly string[];
}
interface RawOperation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Every operation of the document, in the order of paths and methods. */
export const operationsOf = ({ paths }: ApiDocument): readonly Operation[] =>
  Object.entries(paths)
    .flatMap(([path, item]) => Object.entries(item).map(([method, raw]) => operationOf(path, method, raw)))
    .sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`));

const operationOf = (path: string, method: string, raw: RawOperation): Operation => {
  const parameters = raw.parameters ?? [];
  const json = raw.requestBody?.content['application/json'];
  const named = (place: string) => parameters.filter((each) => each.in === place);
  return {
    ...{ method: method.toUpperCase() as HttpMethod, path, operationId: raw.operationId },
    inPath: named('path').map(({ name }) => name),
    query: named('query').map(({ name, required = false, schema = {} }) => ({ name, required, schema })),
    body: json?.schema ?? null,
    sends: json ? 'json' : raw.requestBody ? 'bytes' : 'nothing',
    isCommand: named('header').some(({ name }) => name === 'Idempotency-Key'),
    answers: Object.entries(raw.responses).flatMap(([status, { content }]) =>
      status === 'default' ? [] : Object.keys(content ?? {}).map((type) => type.split(';')[0]!),
    ),
  };
};

/** A schema where its name stands: `$ref` followed, a lone `allOf` taken apart. */
export const schemaAt = (document: ApiDocument, schema: Schema): Schema => {
  const inner = schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1)!] : schema.allOf?.[0];
  return inner ? schemaAt(document, inner) : schema;
};
/** The fields of an object, with whether they must be there. */
export const fieldsOf = (document: ApiDocument, schema: Schema): readonly Field[] => {
  const { properties = {}, required = [] } = schemaAt(document, schema);
  return Object.entries(properties).map(([name, each]) => ({
    ...{ name, required: required.includes(name), schema: schemaAt(document, each) },
  }));
};
/** '/api/tasks/{taskId}' with {taskId: 'a'} -> '/api/tasks/a'; what nobody names is 'none', so that a new route is walked from its first day. */
export const addressOf = (path: string, values: Readonly<Record<string, string | undefined>>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? 'none'));
