import { DatabaseSync } from 'node:sqlite';

/** The newest tables that the queries of the inspection know. */
export const KNOWN_EVENTS_VERSION = 1;
/** Events name a content in a property of one of these names, at any depth; canonical JSON has no blanks. */
const NAMED_CONTENT = /"(?:contentHash|textHash)":"([0-9a-f]{64})"/g;

/** Hashes of the contents that the data of an event name. */
export const contentsNamedIn = (data: string): readonly string[] =>
  data.includes('Hash":"') ? [...data.matchAll(NAMED_CONTENT)].map(([, hash]) => hash!) : [];

/** What a file of events holds, found by reading all of it. */
export interface EventsInspection {
  /** Null where SQLite finds the file sound, else its first complaint. */
  readonly complaint: string | null;
  /** Of the tables; 0 where they were not read. */
  readonly version: number;
  readonly count: number;
  /** Native position of the last event, in decimal. */
  readonly head: string;
  /** Hashes of contents that events name. */
  readonly contents: readonly string[];
  readonly destroyedKeys: readonly string[];
}
/** Synchronous, seconds for a million events: run it in a worker. */
export const inspectEventsFile = (path: string): EventsInspection => {
  const nothing = { complaint: null, version: 0, count: 0, head: '0', contents: [], destroyedKeys: [] };
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    const complaint = String(db.prepare('PRAGMA integrity_check(1)').get()?.integrity_check);
    if (complaint !== 'ok') return { ...nothing, complaint };
    const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
    return version > KNOWN_EVENTS_VERSION ? { ...nothing, version } : { ...nothing, version, ...readEvents(db) };
  } catch (error) {
    return { ...nothing, complaint: Error.isError(error) ? error.message : String(error) };
  } finally {
    db?.close();
  }
};
const readEvents = (db: DatabaseSync): Pick<EventsInspection, 'count' | 'head' | 'contents' | 'destroyedKeys'> => {
  const all = db.prepare('SELECT count(*) AS count, coalesce(max(position), 0) AS head FROM events').get();
  const contents = new Set<string>();
  for (const { data } of db.prepare(`SELECT data FROM events WHERE instr(data, 'Hash":"') > 0`).iterate()) {
    for (const hash of contentsNamedIn(String(data))) contents.add(hash);
  }
  const destroyed = db
    .prepare(`SELECT data ->> 'keyId' AS keyId FROM events WHERE type = (SELECT id FROM types WHERE name = 'KeyDestroyed')`)
    .all();
  return {
    count: Number(all?.count),
    head: String(all?.head),
    contents: [...contents],
    destroyedKeys: destroyed.map(({ keyId }) => String(keyId)),
  };
};
