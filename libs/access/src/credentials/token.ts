import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const BYTES = 32;
const TOKEN = /^[\w-]{43}$/;
/** 256 random bits that nobody guesses; only its hash is kept. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url');
/** Null for what cannot be one of ours. */
export const tokenHash = (token: unknown): string | null =>
  typeof token === 'string' && TOKEN.test(token) ? createHash('sha256').update(token).digest('base64url') : null;
/** The word that a page must send back with every change: another site that makes a browser send the cookie cannot read it. Made of the session, so it ends with it. */
export const csrfOf = (sessionToken: string): string => createHmac('sha256', sessionToken).update('csrf').digest('base64url');
/** In the same time wherever they differ. */
export const sameSecret = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
};
