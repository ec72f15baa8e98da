import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freshFolder } from '../sqlite/fresh-folder';
import { openSqliteEventStore } from '../sqlite/sqlite-event-store';
import { openReadModels } from './open-read-models';
import { anEvent } from '../contract/sample-events';
import { catalogue } from './samples/toy-tasks';

const root = join(__dirname, '..', '..', '..', '..');
const samples = join(root, 'libs', 'event-store', 'dist', 'projecting', 'samples');
const PATIENT = 20_000;
const assigned = (assigneeId = 'body-1', over: object = {}) => anEvent({ type: 'ToyAssigned', data: { assigneeId, ...over } });
const sealed = { note: { $sealed: { key: 'k', nonce: 'n', text: 't' } } };

describe('a thread of the read side that dies', () => {
  const warnings: string[] = [];
  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'apps', 'launcher', 'build.mjs')], { cwd: root });
    jest.spyOn(process, 'emitWarning').mockImplementation((warning) => void warnings.push(String(warning)));
  }, 60_000);
  afterAll(() => jest.restoreAllMocks());
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
    warnings.length = 0;
  });
  const open = async () => {
    const folder = freshFolder();
    const store = await openSqliteEventStore({ folder, catalogue });
    closing.push(() => store.close());
    const models = await openReadModels({
      store,
      folder,
      readModelModules: [join(samples, 'toy-tasks.js'), join(samples, 'mortal.js')],
      unsealFrom: { module: join(samples, 'mortal.js'), name: 'mortalUnseal', settings: { note: join(folder, 'died-once') } },
      threads: { log: { module: '@cascade/event-store', name: 'openSqliteEventStore', settings: { folder, readOnly: true } } },
      now: () => Date.parse('2020-08-21T00:00:00Z'),
    });
    closing.push(() => models.close());
    const open_ = async (after: bigint) => (await models.ask('toy-count', { status: 'open' }, { after, wait: PATIENT })).result;
    return { store, models, count: open_ };
  };

  it('for a question is started again, and other questions are answered', async () => {
    const { store, models, count } = await open();
    const { position } = await store.append('toy-1', [assigned()], 'any');
    expect(await count(position)).toBe(1);
    await expect(models.ask('mortal-question', {}, { wait: PATIENT })).rejects.toMatchObject({ code: 'read-model.behind' });
    const again = await store.append('toy-2', [assigned()], 'any');
    expect(await count(again.position)).toBe(2);
    expect(warnings[0]).toContain('a thread of the read side (questions) ended: exit 7');
  });
  it('for an event is started again, shows as not ready meanwhile, and takes the event in', async () => {
    const { store, models, count } = await open();
    const states: string[] = [];
    const looking = setInterval(() => states.push(models.state().state), 5);
    const { position } = await store.append('toy-1', [assigned('body-1', sealed)], 'any');
    expect(await count(position)).toBe(1);
    clearInterval(looking);
    expect(states).toContain('not-ready');
    expect(warnings[0]).toContain('(reader) ended: exit 7');
    while (models.state().state !== 'live') await pause(5);
    expect(models.state()).toMatchObject({ ordinal: 1, incomplete: 0 });
  });
});
