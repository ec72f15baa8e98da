import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '@cascade/event-store/domain';
import { openBrowser, type BrowsingSettings } from './browsing-thread';
import type { Asked, Told } from './thread-messages';

const opened = openBrowser(workerData as BrowsingSettings);
opened.catch(() => undefined); // the first question is told why

const answer = async ({ name, args }: Asked): Promise<unknown> => {
  const { browser, store } = await opened;
  if (name === 'close') return browser.close().then(() => store.close());
  return (browser[name] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
};
parentPort!.on('message', (asked: Asked) => {
  const tell = (told: Omit<Told, 'id'>): void => parentPort!.postMessage({ id: asked.id, ...told });
  answer(asked).then(
    (result) => tell({ result }),
    (error: unknown) =>
      tell(error instanceof DomainError ? { refusal: { code: error.code, details: error.details } } : { failure: String(error) }),
  );
});
