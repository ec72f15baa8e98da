import { DomainError } from '@cascade/event-store/domain';

const FULL: readonly unknown[] = ['ENOSPC', 'EDQUOT'];
/**
 * What the operating system refuses while a data folder is opened, as `store.full` or `store.unavailable`. An error of a thread comes without its
 * fields, so its words are read: "EEXIST: file already exists, mkdir '/data/read-models'". Anything else stays as it is.
 */
export const folderError = (dataDir: string, error: unknown): unknown => {
  if (error instanceof DomainError) return error;
  const { message = '' } = error as { message?: string };
  const [, code, path = dataDir] = /^(E[A-Z]{2,}): [^']*(?:'([^']+)')?/.exec(message) ?? [];
  if (code === undefined || !path.startsWith(dataDir)) return error;
  return FULL.includes(code) ? new DomainError('store.full', { path }) : new DomainError('store.unavailable', { path, reason: message });
};
