/** What the double is told to do wrong. Everything is off at first; a number counts down with each call it hits. */
export interface Faults {
  /** So many appends are stored and never answered. */
  losesAnswers: number;
  /** So many appends are neither stored nor answered. */
  swallowsAppends: number;
  /** Every answer to an append waits so long, ms. */
  delaysAppends: number;
  /** So many appends and reads are told that another node leads. */
  notLeader: { left: number; host: string; port: number } | null;
  /** Reads are taken and never answered. */
  hangsReads: number;
  /** A live subscription that has more than so many events to send is dropped; a real server keeps 32. */
  keepsLive: number;
  /** So many live subscriptions are dropped as too slow when their next event comes. */
  dropsLive: number;
  /** Subscriptions go on without a word: no event, no end. */
  silent: boolean;
  /** "Server Is Not Ready", as during an election without a quorum. */
  notReady: boolean;
  /** The next append ends the server, as a full disk does. */
  diskFull: boolean;
  /** A reading of everything with a filter looks so long before it finds anything, ms: others have written much. */
  searchesFor: number;
  /** The server's clock goes so far ahead of ours, ms. */
  clockAhead: number;
  /** So many appends are answered without saying where the events lie. */
  hidesPositions: number;
}
export const noFaults = (): Faults => ({
  losesAnswers: 0,
  swallowsAppends: 0,
  delaysAppends: 0,
  notLeader: null,
  hangsReads: 0,
  keepsLive: 32,
  dropsLive: 0,
  silent: false,
  notReady: false,
  diskFull: false,
  searchesFor: 0,
  clockAhead: 0,
  hidesPositions: 0,
});
