import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

const generator = join(__dirname, '..', 'apps', 'launcher', 'openapi');
interface Walked {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly named: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
  readonly loose: readonly string[];
}
describe('the OpenAPI document of the answers', () => {
  it('is what `npm run openapi` makes of the controllers now, and so are the types of the web application', () => {
    const generate = join(generator, 'generate.mjs');
    expect(execFileSync(process.execPath, [generate, '--check'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })).toBe('');
  }, 120_000);
});

describe('a type as a schema', () => {
  let folder: string;
  let walk: (declaration: string) => Walked;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'schemas-'));
    const { Schemas } = (await import(join(generator, 'schema-of.mjs'))) as { Schemas: new (checker: ts.TypeChecker) => object };
    walk = (declaration) => {
      const file = join(folder, 'sample.ts');
      writeFileSync(file, `${declaration}\nexport {};`);
      const program = ts.createProgram([file], { strict: true, lib: ['lib.es2020.d.ts'], types: [] });
      const checker = program.getTypeChecker();
      const [asked] = program.getSourceFile(file)!.statements.filter(ts.isVariableStatement).at(-1)!.declarationList.declarations;
      const schemas = new Schemas(checker) as {
        of(type: ts.Type, place: string): Walked['schema'];
        named: Walked['named'];
        problems: string[];
        loose: string[];
      };
      const schema = schemas.of(checker.getTypeAtLocation(asked!), 'it');
      return { schema, named: schemas.named, problems: schemas.problems, loose: schemas.loose };
    };
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const text = { type: 'string' };
  const Ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

  it.each([
    ['text', 'string', text],
    ['a number', 'number', { type: 'number' }],
    ['true or false', 'boolean', { type: 'boolean' }],
    ['only true', 'true', { const: true }],
    ['a whole number beyond 2^53, written as digits', 'bigint', { type: 'string', pattern: '^-?\\d+$' }],
    ['a Date', 'Date', { type: 'string', format: 'date-time' }],
    ['a branded text', "string & { readonly brand: 'Key' }", text],
    ['a list', 'readonly string[]', { type: 'array', items: text }],
    ['a pair', '[string, number]', { type: 'array', prefixItems: [text, { type: 'number' }], items: false, minItems: 2, maxItems: 2 }],
    ['one word', "'a'", { const: 'a' }],
    ['words in the order of their letters', "'b' | 'a'", { type: 'string', enum: ['a', 'b'] }],
    ['words or nothing', "'b' | 'a' | null", { type: ['string', 'null'], enum: ['a', 'b', null] }],
    ['text or nothing', 'string | null', { type: ['string', 'null'] }],
    ['text or a number', 'string | number', { anyOf: [text, { type: 'number' }] }],
    ['a record', 'Record<string, number>', { type: 'object', additionalProperties: { type: 'number' } }],
    ['nothing at all', 'null', { type: 'null' }],
  ])('writes %s', (_what, type, schema) => expect(walk(`let asked: ${type};`)).toMatchObject({ schema, problems: [], loose: [] }));

  it('asks for fields that are always there, and tells what is said of them', () =>
    expect(walk('let asked: {\n/** Why. */ a: string; b?: string; c: number | undefined; d: undefined };').schema).toEqual({
      type: 'object',
      properties: { a: { type: 'string', description: 'Why.' }, b: text, c: { type: 'number' } },
      required: ['a'],
    }));
  it('refers to types by their names, also to one that holds itself', () => {
    const { schema, named } = walk(
      'interface Node { readonly below: readonly Node[]; readonly up: Node | null } let asked: { root: Node };',
    );
    expect(schema).toMatchObject({ properties: { root: Ref('Node') } });
    expect(named['Node']).toMatchObject({
      properties: { below: { type: 'array', items: Ref('Node') }, up: { anyOf: [Ref('Node'), { type: 'null' }] } },
    });
  });
  it('names a list of words by its alias, also where nothing is allowed beside it', () => {
    const { schema, named } = walk("type State = 'open' | 'done'; let asked: { state: State; before: State | null };");
    expect(named).toEqual({ State: { type: 'string', enum: ['done', 'open'] } });
    expect(schema).toMatchObject({ properties: { state: Ref('State'), before: { anyOf: [Ref('State'), { type: 'null' }] } } });
  });
  it('names a generic type by its parts, or writes it where it stands', () => {
    const pages = 'interface Row { id: string } interface Page<T> { items: readonly T[] }';
    expect(walk(`${pages} let asked: { a: Page<Row> };`).schema).toMatchObject({ properties: { a: Ref('PageOfRow') } });
    expect(walk(`${pages} let asked: { a: Page<string> };`).schema).toMatchObject({
      properties: { a: { properties: { items: { type: 'array', items: text } } } },
    });
  });
  it('puts types with names together, and fields of others into one object', () => {
    const parts = 'interface A { a: string } interface B { b: string }';
    expect(walk(`${parts} let asked: A & B;`).schema).toEqual({ allOf: [Ref('A'), Ref('B')] });
    expect(walk(`${parts} let asked: A & { c: string };`).schema).toEqual({
      ...{ type: 'object', properties: { a: text, c: text }, required: ['a', 'c'] },
    });
  });
  it('says where a type tells nothing', () => expect(walk('let asked: { a: unknown };').loose).toEqual(['it.a: unknown']));
  it.each([
    ['a function', '{ a(): void }'],
    ['a Map', '{ a: Map<string, string> }'],
    ['any', '{ a: any }'],
    ['bytes', '{ a: Uint8Array }'],
  ])('refuses %s', (_what, type) => expect(walk(`let asked: ${type};`).problems).toEqual([expect.stringMatching(/^it\.a: /)]));
});
