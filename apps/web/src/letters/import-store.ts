import { useSyncExternalStore } from 'react';
import { upload } from '../api/upload';
import type { paths } from '../api/schema';
import { changed, isBlank, queued, stopped, type QueuedFile } from './import-queue';

/** The files on their way in. They go on while the person looks at other pages; one at a time, for each is read and kept before the next. */
let queue: readonly QueuedFile[] = [];
let running: AbortController | null = null;
const bytes = new Map<string, File>();
const listeners = new Set<() => void>();
const put = (next: readonly QueuedFile[]): void => {
  queue = next;
  for (const listener of listeners) listener();
};
const keepOpen = (event: BeforeUnloadEvent): void => event.preventDefault();

type LetterAnswer = paths['/api/letters']['post']['responses'][201]['content']['application/json'];
const send = async (id: string, signal: AbortSignal): Promise<void> => {
  const file = bytes.get(id);
  if (!file) return;
  put(changed(queue, id, { state: 'sending' }));
  try {
    const answer = await upload<LetterAnswer>('/api/letters', { query: { fileName: file.name } }, file, signal);
    const letters = answer.letters.map(({ directiveId, unconfirmed, warnings }) => ({
      ...{ directiveId, waiting: unconfirmed.length, isBlank: warnings.some(isBlank) },
    }));
    put(changed(queue, id, { state: answer.known ? 'known' : 'done', letters }));
    bytes.delete(id);
  } catch (error) {
    if (!signal.aborted) put(changed(queue, id, { state: 'refused', error }));
  }
};
/** Sends what waits until nothing does. @param whenOver asks for everything on the page anew */
const run = async (whenOver: () => void): Promise<void> => {
  if (running) return;
  const control = (running = new AbortController());
  window.addEventListener('beforeunload', keepOpen);
  for (let next = nextOf(); next && !control.signal.aborted; next = nextOf()) await send(next.id, control.signal);
  window.removeEventListener('beforeunload', keepOpen);
  if (running === control) running = null;
  whenOver();
};
const nextOf = (): QueuedFile | undefined => queue.find(({ state }) => state === 'waiting');

export const takeIn = (files: readonly File[], whenOver: () => void): void => {
  const named = files.map((file) => ({ id: crypto.randomUUID(), file }));
  for (const { id, file } of named) bytes.set(id, file);
  put(
    queued(
      queue,
      named.map(({ id, file }) => ({ id, name: file.name, size: file.size })),
    ),
  );
  void run(whenOver);
};
/** What was refused by a lost connection goes again, under the same key: nothing happens twice. */
export const sendAgain = (id: string, whenOver: () => void): void => {
  put(changed(queue, id, { state: 'waiting', error: null }));
  void run(whenOver);
};
export const stop = (): void => {
  running?.abort();
  running = null;
  put(stopped(queue));
};
export const clear = (): void => {
  bytes.clear();
  put([]);
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useImports = (): readonly QueuedFile[] => useSyncExternalStore(subscribe, () => queue);
