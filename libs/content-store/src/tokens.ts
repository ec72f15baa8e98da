export const CONTENT_STORE = Symbol.for('cascade.CONTENT_STORE');
export const KEY_STORE = Symbol.for('cascade.KEY_STORE');
