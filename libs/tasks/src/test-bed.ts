import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { authoritiesCatalogue } from '@cascade/authorities/domain';
import { CLOCK } from '@cascade/calendar';
import { CommandBus, QueryBus, type Query } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { CONTENT_STORE, KEY_STORE, memoryContentStore, openKeyStore, sealedFields, type KeyStore } from '@cascade/content-store';
import { EVENT_STORE, openMemoryEventStore, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';
import {
  holdsPlainText,
  mergeCatalogues,
  openTexts,
  uuidV5,
  type CommandMeta,
  type RecordedEvent,
  type Sealed,
} from '@cascade/event-store/domain';
import { catalogue, taskStream, TasksModule, TaskStreams, WorkOnTask } from './index';

/** The room with a real log and key store of its own, for one spec. */
export interface TestBed {
  readonly store: EventStore;
  readonly keys: KeyStore;
  readonly tasks: TaskStreams;
  execute<Answer>(command: object): Promise<Answer>;
  ask<Answer>(query: Query<Answer>): Promise<Answer>;
  eventsOf(stream: string): Promise<RecordedEvent[]>;
  opened(text: unknown): string | null;
  /** What was recorded, opened; fails where a free text stands in plain words. */
  said(event: RecordedEvent | undefined): object;
  /** A task as the expansion of an order leaves it. */
  assign(taskId: string, directiveId?: string): Promise<void>;
  /** The giver has it reported every day. */
  setDuty(taskId: string, change?: Partial<typeof DAILY_DUTY>, meta?: CommandMeta): Promise<void>;
  /** The order of `assign`, or the one named, is taken back. */
  recall(occurredAt: string | null, directiveId?: string): Promise<void>;
  close(): Promise<void>;
}
/** Before 14:00 on each day from 18 to 28 August 2020. */
const DAILY_DUTY = {
  recurrence: { text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false },
  choices: { onDayOff: 'keep' },
  fromOn: '2020-08-18',
  untilOn: '2020-08-28' as string | null,
  collectorId: null as string | null,
  collectorText: null,
} as const;
/** What this room reads of the orders that give tasks. */
const ORDERS = { versions: { DirectiveRecalled: 2 }, upcasters: {} };
let commands = 0;
/** Each call is another command, as if another person asked. */
export const aMeta = (change: Partial<CommandMeta> = {}): CommandMeta => ({
  commandId: uuidV5(`command/${(commands += 1)}`),
  actor: 'account-1',
  onBehalfOf: 'commune',
  occurredAt: '2020-08-20T16:00:00+07:00',
  ...change,
});
/** @param readModels what the read side would answer, for the one command that asks it */
export const openTestBed = async (readModels?: Pick<ReadModels, 'ask'>): Promise<TestBed> => {
  const folder = mkdtempSync(join(tmpdir(), 'tasks-'));
  const store = await openMemoryEventStore({ catalogue: mergeCatalogues([authoritiesCatalogue, catalogue, ORDERS]) });
  const keys = openKeyStore(folder);
  const provided = [
    { provide: EVENT_STORE, useValue: store },
    { provide: CLOCK, useValue: { now: () => Date.parse('2020-08-21T08:00:00+07:00') } },
    { provide: KEY_STORE, useValue: keys },
    { provide: CONTENT_STORE, useValue: memoryContentStore(keys) },
    ...(readModels ? [{ provide: READ_MODELS, useValue: readModels }] : []),
  ];
  @Global()
  @Module({ providers: provided, exports: provided })
  class Stores {}
  const app = await (await Test.createTestingModule({ imports: [Stores, TasksModule] }).compile()).init();
  const tasks = app.get(TaskStreams, { strict: false });
  return {
    store,
    keys,
    tasks,
    execute: (command) => app.get(CommandBus, { strict: false }).execute(command),
    ask: (query) => app.get(QueryBus, { strict: false }).execute(query),
    eventsOf: (stream) => Array.fromAsync(store.readStream(stream)),
    opened: (text) => sealedFields(keys).unseal(text as Sealed),
    said: (event) => {
      const { text } = event!;
      if (holdsPlainText(JSON.parse(text.data))) throw new Error(`a free text in plain words: ${text.data}`);
      return openTexts(event!.data, (sealed) => sealedFields(keys).unseal(sealed)) as object;
    },
    async assign(taskId, directiveId = 'order') {
      const of = { taskId, directiveId, itemId: 'item-2', assigneeId: 'chairman', bodyId: 'commune', issuerId: 'town' };
      const data = { ...of, force: 'binding', verb: 'Giao', causeId: 'issued' } as const;
      await tasks.handle(taskStream(taskId), { type: 'Assign', data }, aMeta());
    },
    async setDuty(taskId, change, meta = aMeta({ onBehalfOf: 'town' })) {
      const work = { type: 'SetDuty', ...DAILY_DUTY, ...change } as const;
      await app.get(CommandBus, { strict: false }).execute(new WorkOnTask(meta, { taskId, work }));
    },
    async recall(occurredAt, directiveId = 'order') {
      const data = { directiveId, reason: 'ban hành nhầm', byDirectiveId: null };
      const { commandId, actor, onBehalfOf } = aMeta({ onBehalfOf: 'town' });
      const metadata = { occurredAt, commandId, actor, onBehalfOf, correlationId: commandId, causationId: null };
      await store.append(
        `directive-${directiveId}`,
        [{ id: uuidV5(`recalled/${commandId}`), type: 'DirectiveRecalled', version: 2, data, metadata }],
        'any',
      );
    },
    async close() {
      await app.close();
      await store.close();
      keys.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
