import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadModules, makeUnseal, mergeModules, openLog, sealedForEver } from './read-model-modules';
import { toyNotes, toyStates, toySteps } from './samples/toy-tasks';

const veil = { hiddenFrom: () => [], tables: {} };
const folder = mkdtempSync(join(tmpdir(), 'modules-'));
const moduleOf = (name: string, text: string): string => {
  const path = join(folder, `${name}.cjs`);
  writeFileSync(path, text);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what rooms have for the read side', () => {
  it('is put together in their order', () => {
    const one = () => 1;
    const merged = mergeModules([
      { projections: [toyStates], queries: { one }, catalogue: { versions: { A: 1 }, upcasters: {} } },
      {},
      { projections: [toySteps, toyNotes], queries: { two: one }, catalogue: { versions: { B: 2 }, upcasters: {} }, veil },
    ]);
    expect(merged.projections.map(({ name }) => name)).toEqual(['toy-states', 'toy-steps', 'toy-notes']);
    expect([Object.keys(merged.queries), merged.catalogue.versions, merged.veil]).toEqual([['one', 'two'], { A: 1, B: 2 }, veil]);
  });
  it('is nothing of no rooms', () => expect(mergeModules([])).toMatchObject({ projections: [], queries: {}, veil: null }));
  it.each([
    ['two tables', { projections: [toyStates] }, { projections: [toyStates] }, "two rooms name 'toy-states'"],
    ['two questions', { queries: { trace: () => 1 } }, { queries: { trace: () => 2 } }, "two rooms name 'trace'"],
    ['two veils', { veil }, { veil }, 'two rooms hang a veil'],
  ])('never has %s by one name', (_, one, other, message) => expect(() => mergeModules([one, other])).toThrow(message));
  it('is loaded by the names of modules', () => {
    const path = moduleOf('room', `exports.queries = { answer: () => 42 }; exports.projections = [];`);
    expect(loadModules([path]).queries['answer']!({} as never, {} as never)).toBe(42);
    expect(() => loadModules([join(folder, 'nowhere.cjs')])).toThrow(/nowhere/);
  });
});
describe('a function that a thread makes for itself', () => {
  const path = moduleOf(
    'makes',
    `exports.unseal = ({ prefix }) => (sealed) => prefix + sealed.text; exports.log = (given) => Promise.resolve(given); exports.number = 7;`,
  );
  it('is made with the settings that were sent', () =>
    expect(makeUnseal({ module: path, name: 'unseal', settings: { prefix: '> ' } })({ text: 'x' } as never)).toBe('> x'));
  it('knows the rooms’ catalogue, if it is a log', async () =>
    expect(await openLog({ module: path, name: 'log', settings: { folder: 'f' } }, { versions: { A: 1 }, upcasters: {} })).toEqual({
      ...{ folder: 'f', catalogue: { versions: { A: 1 }, upcasters: {} } },
    }));
  it('is one that the module exports', () => {
    for (const name of ['nothing', 'number']) expect(() => makeUnseal({ module: path, name })).toThrow(`exports no function '${name}'`);
  });
  it('keeps sealed what nobody holds keys for', () => {
    expect(makeUnseal(undefined)).toBe(sealedForEver);
    expect(sealedForEver({} as never)).toBeNull();
  });
});
