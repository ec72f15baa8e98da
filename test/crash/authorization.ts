import { localAuthorizationOf } from '@cascade/cli';

/** The word of each server, by its address: another one at each start. */
const words = new Map<string, string>();
/** Reads what the server of a data folder left there for programs of the same user. @returns the address again */
export const authorizedAt = (url: string, dataDir: string): string => {
  const word = localAuthorizationOf(dataDir);
  if (word !== null) words.set(url, word);
  return url;
};
export const authorizationAt = (url: string): { readonly authorization?: string } => {
  const authorization = words.get(url);
  return authorization === undefined ? {} : { authorization };
};
