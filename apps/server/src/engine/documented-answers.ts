import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';

type Json = Readonly<Record<string, unknown>>;
/** What `npm run openapi` read off the controllers: the types of all answers, and which route answers which. */
interface AnswersFile {
  readonly schemas: Json;
  readonly answers: Readonly<Record<string, { readonly raw?: 'text' | 'bytes'; readonly schema?: Json }>>;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
}
interface Operation {
  readonly operationId?: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Json }> };
  responses: Record<string, { description: string; content?: Record<string, object> }>;
}
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
/** Headers that say which command it is and for whom: a question has neither. */
const OF_COMMANDS = ['Idempotency-Key', 'X-On-Behalf-Of'];
const PROBLEM = { $ref: '#/components/schemas/ProblemBody' };
const TEXTS = { text: { type: 'string' }, bytes: { type: 'string', format: 'binary' } };

/** Adds to an outline made from decorators what they do not say: answers, problems, parameters of paths. @returns the same document */
export const withAnswers = (document: OpenAPIObject): OpenAPIObject => {
  const { schemas, answers } = JSON.parse(readFileSync(join(__dirname, 'answers.generated.json'), 'utf8')) as AnswersFile;
  const named = { ...(document.components?.schemas as Json | undefined) };
  for (const [path, item] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = (item as Record<string, Operation | undefined>)[method];
      if (!operation) continue;
      const parameters = (operation.parameters ?? []).filter(({ name }) => method !== 'get' || !OF_COMMANDS.includes(name));
      operation.parameters = [...parametersOfPath(path, parameters), ...parameters];
      if (operation.requestBody && isOptional(operation.requestBody.content, named)) operation.requestBody.required = false;
      const answer = answers[operation.operationId ?? ''];
      if (answer) answered(operation, answer);
      operation.responses['default'] = {
        description: 'A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do',
        content: { 'application/problem+json': { schema: PROBLEM } },
      };
    }
  return { ...document, components: { ...document.components, schemas: { ...nullables(named), ...schemas } as never } };
};
const answered = (operation: Operation, { raw, schema }: AnswersFile['answers'][string]): void => {
  const [status = '200'] = Object.keys(operation.responses).filter((each) => /^2/.test(each));
  const response = operation.responses[status] ?? { description: '' };
  const produced = Object.keys(response.content ?? {});
  const types = produced.length > 0 ? produced : [schema ? 'application/json' : 'application/octet-stream'];
  const isJson = (type: string): boolean => /json|event-stream/.test(type);
  const content = types.map((type) => [type, { schema: isJson(type) && schema ? schema : TEXTS[raw ?? 'text'] }]);
  operation.responses[status] = { ...response, content: Object.fromEntries(content) as Record<string, object> };
};
/** Those that a controller takes as one object are in nobody's decorators. */
const parametersOfPath = (path: string, known: readonly Parameter[]): Parameter[] =>
  [...path.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name!)
    .filter((name) => !known.some((each) => each.in === 'path' && each.name === name))
    .map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
/** A body without one field that must be there may be left out. */
const isOptional = (content: Record<string, { schema: Json }>, named: Json): boolean => {
  const { schema } = content['application/json'] ?? {};
  const name = typeof schema?.['$ref'] === 'string' ? schema['$ref'].split('/').at(-1)! : null;
  const target = name === null ? null : (named[name] as { required?: readonly string[] } | undefined);
  return target !== null && target !== undefined && (target.required ?? []).length === 0;
};
/** The decorators write null as OpenAPI 3.0 did; 3.1 has it as one of the types. */
const nullables = (schemas: Json): Json =>
  JSON.parse(JSON.stringify(schemas), (_key, value: unknown) => {
    const { nullable, type, ...rest } = (value ?? {}) as { nullable?: boolean; type?: string };
    return nullable === true && type !== undefined ? { ...rest, type: [type, 'null'] } : value;
  }) as Json;
