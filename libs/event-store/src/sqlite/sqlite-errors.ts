import { DomainError } from '../domain';

const SQLITE_BUSY = 5;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_NOTADB = 26;
interface SqliteError extends Error {
  readonly errcode: number;
}
// Not by `instanceof`: what native code throws may belong to another realm.
const isObject = (error: unknown): error is object => typeof error === 'object' && error !== null;
const isSqliteError = (error: unknown): error is SqliteError => isObject(error) && 'errcode' in error && typeof error.errcode === 'number';
const codeOf = (error: unknown): unknown => (isObject(error) && 'code' in error ? error.code : undefined);
/** Somebody else holds a lock on the file. */
export const isBusy = (error: unknown): boolean => isSqliteError(error) && (error.errcode & 0xff) === SQLITE_BUSY;

/** What went wrong below, as one of our codes; what is none of the database's or the disk's doing stays as it is. */
export const storeError = (path: string, error: unknown): unknown => {
  if (error instanceof DomainError) return error;
  // The low byte is the kind, the rest tells where in SQLite it came up.
  if (isSqliteError(error)) {
    const kind = error.errcode & 0xff;
    if (kind === SQLITE_FULL) return new DomainError('store.full', { path });
    if (kind === SQLITE_CORRUPT || kind === SQLITE_NOTADB) return new DomainError('store.damaged', { path, reason: error.message });
    return new DomainError('store.unavailable', { path, reason: error.message });
  }
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new DomainError('store.full', { path });
  if (typeof code === 'string' && /^(E[A-Z]+|ERR_INVALID_STATE)$/.test(code)) {
    return new DomainError('store.unavailable', { path, reason: (error as Error).message });
  }
  return error;
};
/** Runs `work`; what the database throws comes out as a `DomainError` naming `path`. */
export const withStoreErrors = <T>(path: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw storeError(path, error);
  }
};
