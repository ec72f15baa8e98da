import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { hashOfReadModels } from '@cascade/event-store';
import { PROVINCE, seedBodies } from '../crash/crash-world';
import { openTestEngine, remove, type TestEngine } from '../journeys/open-test-engine';
import { onEveryServer } from './servers';

jest.setTimeout(240_000);

/** The whole engine on a server: what only its parts together can get wrong. */
onEveryServer((server) =>
  describe('the engine', () => {
    let folder: string;
    let engine: TestEngine;
    beforeAll(async () => {
      process.env['TEST_STORE'] = server.address().replace(/[?&]engine=[^&]+/, '');
      engine = await openTestEngine();
      await seedBodies(engine.store);
      ({ folder } = engine);
      await engine.settled();
    });
    afterAll(async () => {
      await engine.close();
      remove(folder);
      delete process.env['TEST_STORE'];
    });
    /** Like a server that was started again on the same store and folder. */
    const restarted = async (): Promise<void> => {
      await engine.close();
      engine = await openTestEngine({}, folder);
      await engine.settled();
    };
    const ask = async <T>(url: string): Promise<T> => {
      const { statusCode, payload } = await engine.inject({ method: 'GET', url, headers: { host: 'localhost' } });
      expect(statusCode).toBe(200);
      return JSON.parse(payload) as T;
    };
    const draft = async (subject: string): Promise<{ directiveId: string; after: string }> => {
      const { statusCode, payload } = await engine.inject({
        ...{ method: 'POST', url: '/api/directives' },
        headers: { host: 'localhost', 'x-on-behalf-of': PROVINCE, 'idempotency-key': randomUUID() },
        payload: {
          content: { documentType: 'CV', issuerId: PROVINCE, subject, addressees: [], citations: [], items: [] },
          occurredAt: '17/8/2020 08:00',
        },
      });
      if (statusCode >= 400) throw new Error(payload);
      return JSON.parse(payload) as { directiveId: string; after: string };
    };
    it('has its read models, equal to a rebuild', async () => {
      await draft('Một');
      await engine.settled();
      const before = hashOfReadModels(engine.readModels.file()!);
      await engine.readModels.rebuild();
      expect(hashOfReadModels(engine.readModels.file()!)).toBe(before);
    });
    it('goes on with the read models that it left, after a restart', async () => {
      const file = engine.readModels.file();
      const { ordinal } = engine.readModels.state();
      await restarted();
      expect(engine.readModels.file()).toBe(file); // nothing was built anew
      expect(engine.readModels.state()).toMatchObject({ state: 'live', ordinal, incomplete: 0 });
    });
    it('answers with what was just written, also after a restart', async () => {
      for (const subject of ['Hai', 'Ba']) {
        const { directiveId, after } = await draft(subject);
        const found = async (): Promise<string> => JSON.stringify(await ask(`/api/directives/${directiveId}?after=${after}`));
        expect(await found()).toContain(`"${subject}"`);
        await restarted();
        expect(await found()).toContain(`"${subject}"`);
      }
    });
    it('shows events and what hangs together with them, each from its place in the log', async () => {
      const page = await ask<{ items: { ordinal: number; id: string }[]; next: string | null }>('/api/events?order=older&limit=12');
      expect(page.items).toHaveLength(12);
      for (const { ordinal, id } of page.items.slice(0, 3))
        expect(await ask(`/api/events/${ordinal}`)).toMatchObject({ ordinal, id, text: { data: expect.stringMatching(/^\{/) } });
      const next = await ask<{ items: { ordinal: number }[] }>(`/api/events?order=older&limit=2&cursor=${page.next}`);
      expect(next.items[0]!.ordinal).toBe(page.items.at(-1)!.ordinal - 1);
    });
    it('is ready, and stays so', async () => {
      for (let tries = 0; tries < 100; tries += 1) {
        const { statusCode } = await engine.inject({ method: 'GET', url: '/api/health/ready', headers: { host: 'localhost' } });
        if (statusCode === 200) return;
        await pause(100);
      }
      throw new Error('never ready');
    });
  }),
);
