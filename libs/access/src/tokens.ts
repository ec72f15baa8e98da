/** The opened file of credentials; the server provides it beside the other stores. */
export const CREDENTIALS = Symbol.for('cascade.CREDENTIALS');
