import { Inject, Injectable } from '@nestjs/common';
import { READ_MODELS, type ReadModels } from '@cascade/event-store';
import { PROCESS_STATES, type ProcessStates } from '../engine/process-states';
import type { IncompleteRow } from '../engine/incomplete-subjects.query';
import { bigintSafe } from '../http/json';

/** One thing that an answer lacks: whose story, who could not take the event in, and why. */
export interface Lacking {
  /** The stream of the event: 'task-…'. */
  readonly stream: string;
  /** The projection or process. */
  readonly by: string;
  readonly error: string;
}
/** What an answer says of what it lacks; left out where nothing is. */
export interface Incomplete {
  /** Of what the answer speaks of, at most 20. */
  readonly here: readonly Lacking[];
  /** In the whole store: what cannot be shown at all may be among them. */
  readonly total: number;
}
const LOOK_AGAIN_MS = 1_000;
const TOLD = 20;
/** 'task-0d9f…' -> '0d9f…': what an answer names a subject by. */
const idOf = (stream: string): string => stream.slice(stream.indexOf('-') + 1);

/** Knows which subjects an event could not be taken into, by a projection or a process, and marks the answers that speak of them. Nearly always there are none, and asking costs nothing. */
@Injectable()
export class Incompleteness {
  #letters: readonly Lacking[] = [];
  #lettersAt = Number.NEGATIVE_INFINITY;
  #rows: readonly Lacking[] = [];
  #rowsOf: readonly unknown[] = [];
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(PROCESS_STATES) private readonly processes: ProcessStates,
  ) {}

  /** Everything that is lacking anywhere. */
  async all(): Promise<readonly Lacking[]> {
    const [rows, letters] = await Promise.all([this.#ofProjections(), this.#ofProcesses()]);
    return [...rows, ...letters];
  }
  /** What `answer` lacks; undefined where nothing is lacking in the whole store. */
  async of(answer: unknown): Promise<Incomplete | undefined> {
    const lacking = await this.all();
    if (lacking.length === 0) return undefined;
    const text = JSON.stringify(answer, bigintSafe) ?? '';
    const here = lacking.filter(({ stream }) => text.includes(idOf(stream)));
    return { here: here.slice(0, TOLD), total: lacking.length };
  }
  async #ofProjections(): Promise<readonly Lacking[]> {
    const { incomplete, ordinal } = this.readModels.state();
    if (incomplete === 0) return [];
    if (this.#rowsOf[0] !== incomplete || this.#rowsOf[1] !== ordinal) {
      const { result } = await this.readModels.ask<readonly IncompleteRow[]>('incomplete-subjects', {});
      this.#rows = result.map(({ stream, projection, error }) => ({ stream, by: projection, error }));
      this.#rowsOf = [incomplete, ordinal];
    }
    return this.#rows;
  }
  async #ofProcesses(): Promise<readonly Lacking[]> {
    if (performance.now() - this.#lettersAt > LOOK_AGAIN_MS) {
      this.#lettersAt = performance.now();
      const letters = await this.processes.deadLetters();
      this.#letters = letters.map(({ stream, reaction, code }) => ({ stream, by: reaction, error: code }));
    }
    return this.#letters;
  }
}
