import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { RecordedEvent } from '../../domain';
import type { EventStore } from '../../event-store';
import { completeBuilding, openBuilding, openServing } from '../read-model-file';
import type { AnyProjection } from '../read-model-schema';
import type { TimelineReaderOptions } from '../reader-options';
import { TimelineReader } from '../timeline-reader';

type Fed = Pick<TimelineReaderOptions, 'store' | 'projections' | 'unseal' | 'cacheFacts'>;

/** An empty file, as it is when a log without events was taken in. */
export const emptyFile = (folder: string, name: string, fed: Fed): string => {
  const path = join(folder, `${name}.sqlite`);
  const db = openBuilding(`${path}.building`, fed.projections);
  new TimelineReader({ ...fed, db, building: true }).finish();
  completeBuilding(db, `${path}.building`, path);
  return path;
};
export const openReader = (path: string, fed: Fed): { db: DatabaseSync; reader: TimelineReader } => {
  const db = openServing(path, fed.projections as readonly AnyProjection[]);
  return { db, reader: new TimelineReader({ ...fed, db }) };
};
/** Builds a file from a whole log, pages of 500. */
export const builtFile = async (folder: string, name: string, log: readonly RecordedEvent[], fed: Fed): Promise<string> => {
  const path = join(folder, `${name}.sqlite`);
  const db = openBuilding(`${path}.building`, fed.projections);
  const reader = new TimelineReader({ ...fed, db, building: true });
  for (let at = 0; at < log.length; at += 500) await reader.take(log.slice(at, at + 500));
  reader.finish();
  completeBuilding(db, `${path}.building`, path);
  return path;
};
export const wholeLog = async (store: EventStore): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll()) events.push(event);
  return events;
};
