import type { ReadModels } from '@cascade/event-store';
import { reached } from './reached';

type State = ReturnType<ReadModels['state']>;
/** A read side whose state the spec says. */
const readSide = (first: Partial<State>) => {
  let state = { state: 'live', ordinal: 0, position: 0n, incomplete: 0, ...first } as State;
  let listeners = 0;
  return {
    state: () => state,
    onAdvance: () => {
      listeners += 1;
      return () => void (listeners -= 1);
    },
    become: (more: Partial<State>) => void (state = { ...state, ...more }),
    get listeners() {
      return listeners;
    },
  };
};
const settles = async (promise: Promise<void>, withinMs: number): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), withinMs))]);

describe('waiting for the read models', () => {
  it('ends at once where they are there, and listens no longer', async () => {
    const side = readSide({ position: 7n });
    await reached(side, 7n);
    expect(side.listeners).toBe(0);
  });
  it('goes on while they are behind or are being built', async () => {
    const side = readSide({ position: 3n });
    const waiting = reached(side, 7n, 50);
    expect(await settles(waiting, 150)).toBe(false); // longer than the patience: nothing is broken
    side.become({ position: 7n });
    await waiting;
  });
  it('goes on after a failure that passes', async () => {
    const side = readSide({ position: 3n, error: 'busy' });
    const waiting = reached(side, 7n, 200);
    setTimeout(() => side.become({ error: undefined }), 60);
    expect(await settles(waiting, 400)).toBe(false);
    side.become({ position: 7n });
    await waiting;
  });
  it.each([
    ['store.damaged', { path: '/data/events.sqlite', reason: 'database disk image is malformed' }],
    ['store.full', { path: '/data/read-models' }],
    ['event.newer-than-code', { type: 'Issued', version: 9, known: 2 }], // a program that is older than the store is to be updated, not waited for
  ])('is given up with the very refusal where a thread told one: %s', async (code, details) => {
    const side = readSide({ position: 3n, error: `${code} ${JSON.stringify(details)}` });
    await expect(reached(side, 7n, 60)).rejects.toMatchObject({ code, details });
  });
  it('is given up with the reason where a failure stays', async () => {
    const side = readSide({ position: 3n, error: 'database disk image is malformed' });
    await expect(reached(side, 7n, 60)).rejects.toMatchObject({
      code: 'engine.not-ready',
      details: { state: 'database disk image is malformed' },
    });
    expect(side.listeners).toBe(0);
  });
});
