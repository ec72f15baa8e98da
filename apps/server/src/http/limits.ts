export const JSON_LIMIT = 1024 * 1024;
export const LETTER_TYPE = 'application/octet-stream';
export const LETTER_LIMIT = 20 * 1024 * 1024;
/** Levels of objects and lists in a body; what we take has six. */
export const DEPTH_LIMIT = 32;
/** The limit that a request is under, in words. */
export const limitOf = (contentType: string | undefined): string =>
  `${(contentType === LETTER_TYPE ? LETTER_LIMIT : JSON_LIMIT) / 1024 / 1024} MB`;

/** Walks by hand: what is nested a thousand times would be too deep for the walk itself. */
export const isTooDeep = (body: unknown): boolean => {
  let level: readonly unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEPTH_LIMIT) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) ? (Object.values(value) as unknown[]) : [],
    );
  }
  return false;
};
