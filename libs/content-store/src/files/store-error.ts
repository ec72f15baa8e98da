import { DomainError } from '@cascade/event-store/domain';

const FULL = new Set<unknown>(['ENOSPC', 'EDQUOT']);
const UNAVAILABLE = new Set<unknown>([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'ENOENT',
  'EIO',
  'EMFILE',
  'ENAMETOOLONG',
  'ELOOP',
]);
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_NOTADB = 26;

/**
 * What the operating system or SQLite said, as `store.full`, `store.damaged` or `store.unavailable` naming `path`.
 * Anything else stays as it is: a mistake in the code must not pass for a broken disk.
 */
export const storeError = (error: unknown, path: string): unknown => {
  if (!Error.isError(error) || error instanceof DomainError) return error;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  const fromSqlite = code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number';
  const kind = fromSqlite ? errcode & 0xff : null;
  if (FULL.has(code) || kind === SQLITE_FULL) return new DomainError('store.full', { path });
  if (kind === SQLITE_CORRUPT || kind === SQLITE_NOTADB) return new DomainError('store.damaged', { path, reason: error.message });
  if (UNAVAILABLE.has(code) || fromSqlite) return new DomainError('store.unavailable', { path, reason: error.message });
  return error;
};
/** Not `instanceof`: what Node throws may come from another realm than the code that catches it. */
export const hasCode = (error: unknown, code: string): boolean => Error.isError(error) && 'code' in error && error.code === code;
