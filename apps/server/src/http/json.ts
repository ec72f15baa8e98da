/** JSON has no whole numbers beyond 2^53: revisions and positions are strings in answers. For `JSON.stringify`. */
export const bigintSafe = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);
