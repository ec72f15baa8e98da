declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    /** The log has no event of that ordinal (yet). */
    'event.unknown': { ordinal: number };
  }
}
export {};
