/** What Nest injects for the ports; the server provides both for the whole application. */
export const EVENT_STORE = Symbol.for('cascade.EVENT_STORE');
export const READ_MODELS = Symbol.for('cascade.READ_MODELS');
