/**
 * What each route answers, read off the controllers by the compiler: `<Controller>_<method>` -> schema. It is how the OpenAPI document knows
 * answers without anybody writing them down a second time.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { Schemas } from './schema-of.mjs';

const ROUTES = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Sse']);
const RAW = new Set(['Buffer', 'StreamableFile', 'Uint8Array']);
const decoratorsOf = (node) => (ts.getDecorators(node) ?? []).map(({ expression }) => expression).filter(ts.isCallExpression);
const isCalled = (names) => (call) => ts.isIdentifier(call.expression) && names.has(call.expression.text);

/** The program of the whole repository, as `npm run lint` checks it. */
export const programOf = (root) => {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.base.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  const files = config.fileNames.filter((file) => !/\/(?:test|web)\/|\.spec\.ts$/.test(file.slice(root.length)));
  return ts.createProgram(files, config.options);
};
const fail = ({ messageText }) => {
  throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
};

/** @returns `{ schemas, answers, problems, loose }`; a route that answers bytes as well says so beside its schema. */
export const answersOf = (program, root) => {
  const checker = program.getTypeChecker();
  const schemas = new Schemas(checker);
  const answers = {};
  const problems = [];
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(root, 'apps', 'server', 'src')));
  for (const { controller, method } of sources.flatMap(routesOf)) {
    const place = `${controller.name.text}_${method.name.text}`;
    const signature = checker.getSignatureFromDeclaration(method);
    const answered = answeredBy(checker, checker.getReturnTypeOfSignature(signature));
    const { raw, rest } = parted(checker, answered);
    answers[place] = { ...(raw && { raw }), ...(rest && { schema: schemas.of(rest, place) }) };
  }
  for (const type of rootTypes(checker, sources)) schemas.of(type, 'root');
  problems.push(...schemas.problems, ...wrongResults(checker, program, sources));
  const sorted = Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { schemas: schemas.named, answers: sorted, problems, loose: schemas.loose };
};
const routesOf = (source) =>
  source.statements
    .filter((each) => ts.isClassDeclaration(each) && decoratorsOf(each).some(isCalled(new Set(['Controller']))))
    .flatMap((controller) =>
      controller.members
        .filter((each) => ts.isMethodDeclaration(each) && decoratorsOf(each).some(isCalled(ROUTES)))
        .map((method) => ({ controller, method })),
    );
/** What comes out of a promise, or message by message out of an observable. */
const answeredBy = (checker, type) =>
  type.symbol?.name === 'Observable' ? checker.getTypeArguments(type)[0] : (checker.getAwaitedType(type) ?? type);
/** Text and bytes apart from what is written as JSON. */
const parted = (checker, type) => {
  const members = type.isUnion() ? type.types : [type];
  const isRaw = (each) => (each.flags & ts.TypeFlags.String) !== 0 || RAW.has(each.symbol?.name);
  const raw = members.some(isRaw)
    ? members.filter(isRaw).every(({ flags }) => flags & ts.TypeFlags.String)
      ? 'text'
      : 'bytes'
    : undefined;
  const json = members.filter((each) => !isRaw(each) && !(each.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)));
  if (json.length === 0) return { raw };
  if (json.length === members.length) return { rest: type };
  if (json.length > 1) throw new Error('Bytes and several kinds of JSON in one answer');
  return { raw, rest: json[0] };
};
/** Types that no route answers and the document needs: problems. */
const rootTypes = (checker, sources) =>
  sources.flatMap(({ statements }) =>
    statements
      .filter((each) => ts.isInterfaceDeclaration(each) && each.name.text === 'ProblemBody')
      .map((each) => checker.getTypeAtLocation(each)),
  );

/** A command's result stands at `road.run<Result>`; its handler must really answer that. */
const wrongResults = (checker, program, sources) => {
  const results = new Map(program.getSourceFiles().flatMap((source) => handlersIn(checker, source)));
  const wrong = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.getText().endsWith('road.run')) {
      const claimed = node.typeArguments?.[0];
      const commands = newIn(node.arguments[2]);
      for (const command of commands) {
        const symbol = checker.getTypeAtLocation(command).symbol;
        const result = results.get(symbol);
        if (!result) continue;
        const said = claimed ? checker.getTypeFromTypeNode(claimed) : null;
        const same = said
          ? checker.isTypeAssignableTo(result, said) && checker.isTypeAssignableTo(said, result)
          : result.symbol?.name === 'Recorded';
        if (!same) wrong.push(`${symbol.name} answers ${checker.typeToString(result)}; road.run says ${claimed?.getText() ?? 'Recorded'}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const source of sources) visit(source);
  return wrong;
};
const handlersIn = (checker, source) =>
  source.statements.filter(ts.isClassDeclaration).flatMap((each) => {
    const handled = each.heritageClauses
      ?.flatMap(({ types }) => types)
      .find(({ expression }) => expression.getText() === 'ICommandHandler');
    const execute = each.members.find((member) => ts.isMethodDeclaration(member) && member.name.getText() === 'execute');
    if (!handled?.typeArguments?.[0] || !execute) return [];
    const returned = checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(execute));
    return [[checker.getTypeFromTypeNode(handled.typeArguments[0]).symbol, checker.getAwaitedType(returned)]];
  });
const newIn = (node) => {
  const found = [];
  const visit = (each) => (ts.isNewExpression(each) && found.push(each), ts.forEachChild(each, visit));
  if (node) visit(node);
  return found;
};
