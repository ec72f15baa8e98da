import { DomainError, type Position } from '../domain';
import type { AppendInOrder, OrderedAppends } from '../copying/ordered-appends';
import type { AppendLine, LineAnswer } from './append-line';
import { within } from './patience';

/** Appends on the wire; measured, more of them bring nothing. */
const WINDOW = 256;
/** Larger ones go alone, UTF-16 units: a server may have a limit of its own, and what it refuses must not be followed by what it takes. */
const ALONE_UNITS = 32_000;

export interface PipeSettings {
  /** For messages. */
  readonly target: string;
  /** For one answer, ms. */
  readonly patience: number;
  /** @throws for what no store takes */
  check(append: AppendInOrder): void;
  stored(append: AppendInOrder): void;
  /** One append with all its repetitions, told in words when it fails. */
  alone(append: AppendInOrder): Promise<LineAnswer>;
  /** A new line on the connection that answered last; null where the server has none. */
  line(): Promise<AppendLine | null>;
  /** Where the last event of an append lies, asked of the server. */
  positionOf(stream: string, revision: bigint): Promise<Position>;
}
interface Sent {
  readonly append: AppendInOrder;
  readonly answer: Promise<LineAnswer>;
}
/**
 * Appends of any streams in a row, many of them on the wire. A server takes what comes over one call in its order, so they lie in the order they were
 * given. When something fails, everything that has no answer is given again from there, and what was stored already is answered with its first place:
 * two rows in the same order, one after the other or woven into each other, leave that order. Nothing is believed, though: each answer names a place,
 * and the places must rise.
 */
export class PipedAppends implements OrderedAppends {
  readonly page = 5_000;
  private readonly sent: Sent[] = [];
  private line: AppendLine | null = null;
  /** The last whose place is known. */
  private last: { readonly stream: string; readonly revision: bigint; readonly position: Position } | null = null;

  constructor(private readonly settings: PipeSettings) {}

  /** @throws DomainError `copy.order-broken`; whatever an append may throw */
  async add(append: AppendInOrder): Promise<void> {
    this.settings.check(append);
    const units = append.events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);
    if (units > ALONE_UNITS) {
      await this.settled();
      await this.alone(append);
    } else if (!this.line) {
      // The first goes alone, so that the line begins where the server is known to lead and to take appends.
      await this.alone(append);
      this.line = await this.settings.line();
    } else {
      this.sent.push({ append, answer: this.line.send(append) });
      while (this.sent.length >= WINDOW) await this.confirmFirst();
    }
  }
  async settled(): Promise<void> {
    while (this.sent.length > 0) await this.confirmFirst();
  }
  close(): void {
    this.line?.close();
    this.line = null;
  }

  private async alone(append: AppendInOrder): Promise<void> {
    await this.confirm(append, await this.settings.alone(append));
  }
  private async confirmFirst(): Promise<void> {
    const { append, answer } = this.sent[0]!;
    let answered: LineAnswer;
    try {
      answered = await within(this.settings.patience, answer);
    } catch {
      return this.giveAgain();
    }
    this.sent.shift();
    await this.confirm(append, answered);
  }
  private async giveAgain(): Promise<void> {
    this.close();
    for (const { append } of this.sent.splice(0)) await this.add(append);
  }
  private async confirm(append: AppendInOrder, { revision, position }: LineAnswer): Promise<void> {
    const { stream } = append;
    this.settings.stored(append);
    const { last } = this;
    let at = position ?? (await this.settings.positionOf(stream, revision));
    if (last && at <= last.position) {
      // A server may answer a repetition with another place than the first: what counts is where the events lie.
      at = await this.settings.positionOf(stream, revision);
      if (at <= (await this.settings.positionOf(last.stream, last.revision))) throw this.orderBroken(stream, revision);
    }
    this.last = { stream, revision, position: at };
  }
  private orderBroken(stream: string, revision: bigint): DomainError {
    this.close();
    return new DomainError('copy.order-broken', { target: this.settings.target, event: `${stream}@${revision}` });
  }
}
