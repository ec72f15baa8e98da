import type { Advance, ReadModels } from '@cascade/event-store';
import { liveMessages, type LiveMessage } from './live';

/** A read side that says what it is told to: only what live updates use of one. */
const readSide = (ordinal: number) => {
  const listeners = new Set<(advance: Advance) => void>();
  const models = {
    state: () => ({ state: 'live' as const, ordinal, position: 0n, incomplete: 0 }),
    onAdvance: (listener: (advance: Advance) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  } as unknown as ReadModels;
  const advance = (reached: number, streams: string[], truncated = false) =>
    listeners.forEach((tell) => tell({ ordinal: reached, streams, truncated, position: 0n } as unknown as Advance));
  return { models, advance, listeners };
};
const listen = (models: ReadModels, lastSeen: number | null, heartbeat?: number) => {
  const messages: LiveMessage[] = [];
  const subscription = liveMessages(models, lastSeen, heartbeat).subscribe((message) => messages.push(message));
  return { messages, stop: () => subscription.unsubscribe() };
};

describe('live updates', () => {
  it('begin with where the read models are', () => {
    const { messages, stop } = listen(readSide(7).models, null);
    stop();
    expect(messages).toEqual([{ id: '7', type: 'advance', data: { ordinal: 7, streams: [] } }]);
  });
  it('tell who was away that anything may have changed', () => {
    const { messages, stop } = listen(readSide(7).models, 5);
    stop();
    expect(messages).toEqual([{ id: '7', type: 'advance', data: { ordinal: 7, streams: null } }]);
  });
  it('say nothing first to who missed nothing', () => {
    const { messages, stop } = listen(readSide(7).models, 7);
    stop();
    expect(messages).toEqual([]);
  });
  it("name the streams of each batch, or none where they are too many, and keep quiet of what is the system's own", () => {
    const { models, advance, listeners } = readSide(7);
    const { messages, stop } = listen(models, 7);
    advance(8, ['task-1']);
    advance(9, ['task-1'], true);
    advance(9, []);
    advance(9, ['access-2026-11-22']); // who read is no news: a page that asks anew would be a reading again
    advance(10, [], true);
    expect(messages.map(({ data }) => data)).toEqual([
      { ordinal: 8, streams: ['task-1'] },
      { ordinal: 9, streams: null },
      { ordinal: 10, streams: null },
    ]);
    stop();
    expect(listeners.size).toBe(0);
  });
  it('beat while nothing happens', async () => {
    const { messages, stop } = listen(readSide(7).models, 7, 5);
    await new Promise((resolve) => setTimeout(resolve, 40));
    stop();
    expect(messages[0]).toEqual({ type: 'heartbeat', data: { ordinal: 7 } });
  });
});
