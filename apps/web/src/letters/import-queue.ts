/** How far a file is on its way in. 'known': this very file was here before; 'stopped': the person cancelled before it was sent. */
export type FileState = 'waiting' | 'sending' | 'done' | 'known' | 'refused' | 'stopped';
export interface TakenLetter {
  readonly directiveId: string;
  /** How many fields wait for a person. */
  readonly waiting: number;
  /** It bears no number or no day of its own: somebody has to say that this is right. */
  readonly isBlank: boolean;
}
/** A reader's mark that number or day are missing or struck out: '/symbol/number struck'. */
export const isBlank = (warning: string): boolean => /^\/(?:symbol(?:\/number)?|issuedOn) (?:blank|struck|incomplete)$/.test(warning);
export interface QueuedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly state: FileState;
  readonly letters: readonly TakenLetter[];
  /** The refusal, where it is one of the server's. */
  readonly error: unknown;
  /** Why it was not even sent. */
  readonly refusal: Refusal | null;
}
export type Refusal = 'empty' | 'too-large' | 'kind';
/** 20 MB: what the server takes. */
export const MOST_BYTES = 20 * 1024 * 1024;
/** Kinds that letters come in. The server looks at the bytes; a name of another kind is told before anything is sent. */
export const ENDINGS = ['txt', 'md', 'html', 'htm', 'docx', 'pdf', 'png', 'jpg', 'jpeg', 'tif', 'tiff'] as const;
const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** What speaks against a file before it is sent; null: nothing. A name without an ending may be anything. */
export const refusalOf = ({ name, size }: { readonly name: string; readonly size: number }): Refusal | null => {
  if (size === 0) return 'empty';
  if (size > MOST_BYTES) return 'too-large';
  const ending = endingOf(name);
  return ending === '' || (ENDINGS as readonly string[]).includes(ending) ? null : 'kind';
};
/** The files behind those that are there; the same file (name and size) stands there once while it waits. */
export const queued = (
  queue: readonly QueuedFile[],
  files: readonly { readonly id: string; readonly name: string; readonly size: number }[],
): readonly QueuedFile[] => {
  const isThere = ({ name, size }: { name: string; size: number }, among: readonly QueuedFile[]): boolean =>
    among.some((each) => each.name === name && each.bytes === size && (each.state === 'waiting' || each.state === 'sending'));
  return files.reduce<readonly QueuedFile[]>((all, file) => {
    if (isThere(file, all)) return all;
    const refusal = refusalOf(file);
    return [
      ...all,
      { id: file.id, name: file.name, bytes: file.size, state: refusal ? 'refused' : 'waiting', letters: [], error: null, refusal },
    ];
  }, queue);
};
export const changed = (queue: readonly QueuedFile[], id: string, change: Partial<QueuedFile>): readonly QueuedFile[] =>
  queue.map((file) => (file.id === id ? { ...file, ...change } : file));
/** What has not been sent is let go; what is on its way comes to its end or is cut off by the browser. */
export const stopped = (queue: readonly QueuedFile[]): readonly QueuedFile[] =>
  queue.map((file) => (file.state === 'waiting' || file.state === 'sending' ? { ...file, state: 'stopped' } : file));
export interface Progress {
  readonly all: number;
  readonly over: number;
  readonly isRunning: boolean;
  /** Letters that came in, and of those the ones in which something waits. */
  readonly letters: number;
  readonly waiting: number;
}
export const progressOf = (queue: readonly QueuedFile[]): Progress => {
  const letters = queue.flatMap((file) => file.letters);
  return {
    all: queue.length,
    over: queue.filter(({ state }) => state !== 'waiting' && state !== 'sending').length,
    isRunning: queue.some(({ state }) => state === 'waiting' || state === 'sending'),
    letters: letters.length,
    waiting: letters.filter((letter) => letter.waiting > 0 || letter.isBlank).length,
  };
};
