import Ajv from 'ajv/dist/2020';
import type { Engine } from '@cascade/server';

type Json = Readonly<Record<string, unknown>>;
interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Json }>> }>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Json };
}
interface Answer {
  readonly statusCode: number;
  readonly payload: string;
  readonly headers: Readonly<Record<string, unknown>>;
}
/** Says what is not as the document has it; null where all is. Also tells which operation it was. */
export type AnswerCheck = (
  method: string,
  url: string,
  answer: Answer,
) => { readonly operation: string; readonly wrong: string | null } | null;

const OPEN = '~open';
const asOpen = (schema: Json): Json => {
  if (typeof schema['$ref'] === 'string') return { $ref: `${schema['$ref']}${OPEN}` };
  if (Array.isArray(schema['anyOf'])) return { ...schema, anyOf: schema['anyOf'].map(asOpen) };
  const { unevaluatedProperties: _closed, ...rest } = schema;
  return rest;
};
/** What a server may answer is what it says it answers: no field beside those. The document itself does not close its objects, so that clients stay lenient. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, key === 'enum' ? value : closed(value)])) as Json;
  if (Array.isArray(inner['allOf'])) return { ...inner, allOf: inner['allOf'].map(asOpen), unevaluatedProperties: false };
  return inner['type'] === 'object' && inner['properties'] && !('additionalProperties' in inner)
    ? { ...inner, unevaluatedProperties: false }
    : inner;
};
const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** Holds answers to the OpenAPI document. */
export const answerCheck = (document: Document): AnswerCheck => {
  const schemas = Object.entries(document.components.schemas).flatMap(([name, schema]) => {
    const strict = closed(schema) as Json;
    return [[name, strict] as const, [`${name}${OPEN}`, asOpen(strict)] as const];
  });
  const operations = Object.entries(document.paths)
    // '/api/directives/resolve' before '/api/directives/{directiveId}'
    .sort(([a], [b]) => a.split('{').length - b.split('{').length)
    .flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ method, pattern: patternOf(path), operation })));
  const answers = operations.flatMap(({ operation: { operationId, responses } }) =>
    Object.entries(responses).flatMap(([status, { content }]) =>
      Object.entries(content ?? {}).map(
        ([type, { schema }]) => [`${operationId} ${status} ${type.split(';')[0]}`, closed(schema)] as const,
      ),
    ),
  );
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addSchema({ $id: 'api', components: { schemas: Object.fromEntries(schemas) }, answers: Object.fromEntries(answers) });
  const known = new Set<string>(answers.map(([key]) => key));
  return (method, url, { statusCode, payload, headers }) => {
    const [path = ''] = url.split('?');
    const found = operations.find((each) => each.method === method.toLowerCase() && each.pattern.test(path));
    const type = String(headers['content-type'] ?? '').split(';')[0]!;
    if (!found || !/json/.test(type)) return null;
    const { operationId } = found.operation;
    const key = [`${operationId} ${statusCode} ${type}`, `${operationId} default ${type}`].find((each) => known.has(each));
    if (key === undefined) return { operation: operationId, wrong: `answers ${statusCode} ${type}, which is not described` };
    const valid = ajv.getSchema(`api#/answers/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`)!;
    if (valid(JSON.parse(payload))) return { operation: operationId, wrong: null };
    const errors = [
      ...new Set(valid.errors?.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)),
    ];
    return { operation: operationId, wrong: errors.slice(0, 12).join('\n') };
  };
};
let check: AnswerCheck | null = null;
/** The same engine, whose every answer by `inject` is held to its OpenAPI document. For one opened with `docs`. */
export const describedAnswers = <E extends Pick<Engine, 'inject'>>(engine: E): E => {
  const inject = engine.inject.bind(engine);
  return Object.assign(engine, {
    inject: async (asked: Parameters<E['inject']>[0]) => {
      const answer = await inject(asked);
      const url = typeof asked.url === 'string' ? asked.url : '';
      check ??= answerCheck(JSON.parse((await inject({ url: '/api/docs/openapi.json' })).payload) as Document);
      const checked = check(asked.method ?? 'GET', url, answer);
      if (checked !== null && checked.wrong !== null)
        throw new Error(
          `${asked.method ?? 'GET'} ${url} (${checked.operation}) does not answer what the OpenAPI document says:\n${checked.wrong}`,
        );
      return answer;
    },
  });
};
