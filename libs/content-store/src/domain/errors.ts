declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    /** Neither there nor destroyed: the key store at `path` is not the one these data were written with, or was restored from too old a backup. */
    'key.missing': { keyId: string; path: string };
    /** Something was to be written under a key that is destroyed. */
    'key.destroyed': { keyId: string };
    /** Nothing in the stream was ever closed under a key. */
    'key.none-named': { stream: string };
    'key.reason-missing': { stream: string };
    /** The letter came in a file of several: whether the file's key goes too must be said. */
    'key.file-undecided': { stream: string; keyId: string };
    /** Data are there, but the file that holds their keys is not. */
    'key-store.missing': { path: string };
    'content.missing': { hash: string; path: string };
    'content.damaged': { hash: string; path: string };
    /** A setting that names no place for contents. */
    'content-store.bad-place': { value: string; reason: string };
    'sealed.damaged': { keyId: string };
    'backup.keys-beside-data': { path: string; keysPath: string };
    'backup.of-another-installation': { path: string; found: string; expected: string };
    'backup.incomplete': { path: string; missing: string };
    'backup.damaged': { path: string; reason: string };
    'backup.newer-than-code': { path: string; version: number; known: number };
  }
}
export {};
