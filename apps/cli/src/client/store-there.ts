import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataLayout } from '@cascade/content-store';
import { EVENTS_FILE } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';

const isThere = (dataDir: string): boolean => existsSync(join(dataLayout(dataDir).events, EVENTS_FILE));
/** Looked for before anything is opened: a question must not leave an empty store behind. @throws DomainError `store.empty` */
export const refuseMissing = (dataDir: string): void => {
  if (!isThere(dataDir)) throw new DomainError('store.empty', { path: dataDir });
};
/** @throws DomainError `store.not-empty` */
export const refuseFilled = (dataDir: string): void => {
  if (isThere(dataDir)) throw new DomainError('store.not-empty', { path: dataDir });
};
