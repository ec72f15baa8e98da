import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Stands for a subject where an event could not even be told which one it speaks of: every subject of that stream lacks something. */
export const WHOLE_STREAM = '*';
export interface IncompleteSubject {
  readonly projection: string;
  readonly stream: string;
  readonly subject: string;
  readonly error: string;
  /** The event that could not be taken in. */
  readonly ordinal: number;
}
/** The table `incomplete` and its copy in memory: which subjects an event could not be taken into. Nearly always empty, so asking costs nothing. */
export class IncompleteSubjects {
  readonly #put: StatementSync;
  readonly #remove: StatementSync;
  readonly #removeStream: StatementSync;
  readonly #all: StatementSync;
  #marked = new Map<string, IncompleteSubject>();

  constructor(db: DatabaseSync) {
    this.#put = db.prepare('INSERT OR REPLACE INTO incomplete (projection, stream, subject, error, ordinal) VALUES (?, ?, ?, ?, ?)');
    this.#remove = db.prepare('DELETE FROM incomplete WHERE projection = ? AND stream = ? AND subject = ?');
    this.#removeStream = db.prepare('DELETE FROM incomplete WHERE projection = ? AND stream = ?');
    this.#all = db.prepare('SELECT projection, stream, subject, error, ordinal FROM incomplete');
    this.reload();
  }
  /** What the file says, where memory may have gone ahead of it. */
  reload(): void {
    this.#marked = new Map((this.#all.all() as unknown as IncompleteSubject[]).map((mark) => [nameOf(mark), mark]));
  }
  mark(mark: IncompleteSubject): void {
    this.#marked.set(nameOf(mark), mark);
    this.#put.run(mark.projection, mark.stream, mark.subject, mark.error, mark.ordinal);
  }
  /** The subject's timeline could be made again. */
  clear(projection: string, stream: string, subject: string): void {
    if (this.#marked.size === 0 || !this.#marked.delete(nameOf({ projection, stream, subject }))) return;
    this.#remove.run(projection, stream, subject);
  }
  clearStream(projection: string, stream: string): void {
    for (const [name, mark] of this.#marked) if (mark.projection === projection && mark.stream === stream) this.#marked.delete(name);
    this.#removeStream.run(projection, stream);
  }
  get count(): number {
    return this.#marked.size;
  }
  all(): readonly IncompleteSubject[] {
    return [...this.#marked.values()];
  }
}
const nameOf = ({ projection, stream, subject }: Pick<IncompleteSubject, 'projection' | 'stream' | 'subject'>): string =>
  JSON.stringify([projection, stream, subject]);
