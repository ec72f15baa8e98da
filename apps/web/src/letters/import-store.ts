import { useSyncExternalStore } from 'react';
import { api, rememberWrite } from '../api/client';
import { changed, queued, stopped, type QueuedFile } from './import-queue';

/** The files on their way in. They go on while the person looks at other pages; one at a time, for each is read and kept before the next. */
let queue: readonly QueuedFile[] = [];
let running: AbortController | null = null;
const bytes = new Map<string, { readonly file: File; readonly key: string }>();
const listeners = new Set<() => void>();
const put = (next: readonly QueuedFile[]): void => {
  queue = next;
  for (const listener of listeners) listener();
};
const keepOpen = (event: BeforeUnloadEvent): void => event.preventDefault();

const send = async (id: string, signal: AbortSignal): Promise<void> => {
  const kept = bytes.get(id);
  if (!kept) return;
  put(changed(queue, id, { state: 'sending' }));
  try {
    const { data } = await api.POST('/api/letters', {
      body: kept.file as never,
      bodySerializer: (body: unknown) => body as Blob,
      headers: {
        'Content-Type': 'application/octet-stream',
        'X-File-Name': encodeURIComponent(kept.file.name),
        'Idempotency-Key': kept.key,
      },
      signal,
    } as never);
    const answer = data as unknown as { known: boolean; after: string; letters: { directiveId: string; unconfirmed: string[] }[] };
    rememberWrite(answer.after);
    const letters = answer.letters.map(({ directiveId, unconfirmed }) => ({ directiveId, waiting: unconfirmed.length }));
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
  for (const { id, file } of named) bytes.set(id, { file, key: crypto.randomUUID() });
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
