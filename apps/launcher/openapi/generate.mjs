/**
 * Reads what each route answers off the controllers, and makes the web application's types from the document that follows.
 * `--check` writes nothing and ends with 1 where a file is not what it would be.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { build } from '../build.mjs';
import { root } from '../runtime.mjs';
import { giveUp, say } from '../say.mjs';
import { answersOf, programOf } from './answers.mjs';

const ANSWERS = join(root, 'apps', 'server', 'src', 'engine', 'answers.generated.json');
const TYPES = join(root, 'apps', 'web', 'src', 'api', 'schema.d.ts');
const isCheck = process.argv.includes('--check');

const pretty = async (file, text) => format(text, { ...(await resolveConfig(file)), filepath: file });
const readIfThere = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
const stale = [];
/** Writes, or with `--check` only says that it would. */
const keep = async (file, text) => {
  const wanted = await pretty(file, text);
  if (readIfThere(file) === wanted) return;
  stale.push(relative(root, file));
  if (!isCheck) writeFileSync(file, wanted);
};
/** The document as a server serves it, from the build, over an empty store. */
const documentOf = async () => {
  const { openEngine } = (await import(pathToFileURL(join(root, 'apps', 'server', 'dist', 'index.js')).href)).default;
  const dataDir = mkdtempSync(join(tmpdir(), 'openapi-'));
  const engine = await openEngine({ dataDir, port: 0, host: '127.0.0.1', log: 'quiet' }, { docs: true, threads: false });
  try {
    return JSON.parse((await engine.inject({ url: '/api/docs/openapi.json' })).payload);
  } finally {
    await engine.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

/** Bytes are a `Blob` in a browser. */
const transform = ({ format: kind }) => (kind === 'binary' ? ts.factory.createTypeReferenceNode('Blob') : undefined);
const typesOf = async (document) => astToString(await openapiTypes(document, { transform }));

const { problems, loose, ...answers } = answersOf(programOf(root), root);
if (problems.length > 0) giveUp('Some answers are not what JSON can carry, or not what their handler answers:', ...problems);
await keep(ANSWERS, JSON.stringify(answers));
if (!isCheck || stale.length === 0) {
  build();
  await keep(TYPES, `// Made by \`npm run openapi\` from the server's OpenAPI document.\n${await typesOf(await documentOf())}`);
}
say(
  `${Object.keys(answers.answers).length} answers, ${Object.keys(answers.schemas).length} named types, ${loose.length} places without a type`,
);
if (process.argv.includes('--loose')) for (const place of loose) say(`no type: ${place}`);
if (isCheck && stale.length > 0) giveUp(`Not current: ${stale.join(', ')}`, 'Run "npm run openapi".');
for (const file of stale) say(`written: ${file}`);
process.exit(0);
