import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { KEY_STORE, openKeyStore, type KeyStore } from '@cascade/content-store';
import { EVENT_STORE, READ_MODELS } from '@cascade/event-store';
import { LineageModule } from '../lineage.module';
import type { World } from './world';

/** The room as an application wires it, over a world; keys lie in a folder of their own. Close it before the world. */
export const openBus = async (world: World): Promise<{ bus: QueryBus; keys: KeyStore; close: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'query-bus-'));
  const keys = openKeyStore(folder);
  const provided = [
    { provide: READ_MODELS, useValue: world.models },
    { provide: EVENT_STORE, useValue: world.store },
    { provide: KEY_STORE, useValue: keys },
  ];
  @Global()
  @Module({ providers: provided, exports: provided })
  class Ports {}
  const app = await Test.createTestingModule({ imports: [Ports, LineageModule] }).compile();
  await app.init();
  return {
    bus: app.get(QueryBus),
    keys,
    close: async () => {
      await app.close();
      keys.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
