import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine, type Engine, type EngineOptions } from '@cascade/server';
import { parseStoreAddress } from '@cascade/event-store';
import { uuidV5, type CommandMeta } from '@cascade/event-store/domain';
import { describedAnswers } from '../answer-schemas';
import { testStoreOf } from './test-store';

export interface TestEngine extends Engine {
  readonly folder: string;
  /** Meta of a command named for the spec: the same name is the same command. */
  meta(name: string, more?: Partial<CommandMeta>): CommandMeta;
}
/** The whole engine on a folder of its own (or one that a spec opens again), in this thread; `remove` takes the folder away. Its answers are held to the OpenAPI document. */
export const openTestEngine = async (
  options: EngineOptions = {},
  folder = mkdtempSync(join(tmpdir(), 'cascade-')),
): Promise<TestEngine> => {
  const store = testStoreOf(folder);
  const eventStore = store === null ? undefined : parseStoreAddress(store, folder);
  const engine = await openEngine(
    { dataDir: folder, eventStore, port: 0, host: '127.0.0.1', log: 'quiet' },
    { threads: false, docs: true, ...options },
  );
  const meta = (name: string, more: Partial<CommandMeta> = {}): CommandMeta => ({
    commandId: uuidV5(`spec/${name}`),
    actor: 'spec',
    onBehalfOf: null,
    occurredAt: '2020-08-17T09:00:00+07:00',
    ...more,
  });
  return Object.assign(describedAnswers(engine), { folder, meta });
};
export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });
