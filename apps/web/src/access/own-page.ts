/** A page of ours to go to, whatever an address says: never another host, and nothing of the API. */
export const ownPage = (asked: unknown): string =>
  typeof asked === 'string' &&
  /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(asked) &&
  !/^\/(api|sign-in|setup|change-password)(\/|\?|#|$)/.test(asked)
    ? asked
    : '/';
