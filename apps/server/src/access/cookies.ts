/** '__Host-' binds a cookie to one host, all its paths and https; browsers refuse it over plain http, which a server on this machine speaks. */
export const cookieName = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name);
export const SESSION_COOKIE = 'cascade_session';

/** The value of the first cookie of that name; null where there is none. Nothing is decoded: our words need it not. */
export const cookieOf = (header: string | undefined, name: string): string | null => {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
};
/** `seconds` left out: until the browser is closed; 0: take it away. */
export const setCookie = (
  name: string,
  value: string,
  { secure, seconds, path = '/' }: { readonly secure: boolean; readonly seconds?: number; readonly path?: string },
): string =>
  [
    `${name}=${value}`,
    `Path=${path}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
    ...(seconds === undefined ? [] : [`Max-Age=${seconds}`]),
  ].join('; ');
