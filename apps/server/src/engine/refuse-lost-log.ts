import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataLayout } from '@cascade/content-store';
import { EVENTS_FILE } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';

const isEmpty = (file: string): boolean => !existsSync(file) || statSync(file).size === 0;
/**
 * Looked at before the log is opened, because opening makes a new one: letters without a log are a store that lost it. Filling that anew would bury
 * the loss under a sample that looks right. @throws DomainError `store.events-missing`
 */
export const refuseLostLog = (dataDir: string, events: string = dataLayout(dataDir).events): void => {
  const path = join(events, EVENTS_FILE);
  // What was written last may still lie beside the file.
  if (isEmpty(path) && isEmpty(`${path}-wal`)) refuseOtherLog(dataDir, path);
};
/** The log `shown` is empty: so nothing may be here that only another can have left. @throws DomainError `store.events-missing` */
export const refuseOtherLog = (dataDir: string, shown: string): void => {
  const { contents } = dataLayout(dataDir);
  if (!existsSync(contents)) return;
  const holdsLetters = readdirSync(contents, { recursive: true, withFileTypes: true }).some((entry) => entry.isFile());
  if (holdsLetters) throw new DomainError('store.events-missing', { path: shown, beside: contents });
};
