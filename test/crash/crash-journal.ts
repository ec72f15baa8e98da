import type { Answer, Step } from './steps';
import type { Acknowledged } from './log';

/** What the clients of one store were told and what they still wait for; it outlives every process. */
export class CrashJournal {
  readonly acknowledged: Acknowledged[] = [];
  readonly faults: string[] = [];
  refusals = 0;
  resent = 0;
  repeated = 0;
  /** Sent, and cut off before an answer came: nobody knows whether they were carried out. */
  private open: Step[] = [];
  /** The last ones answered, to be asked again after the next start. */
  private answered: { step: Step; answer: Answer }[] = [];

  private heard: (() => void)[] = [];

  /** Resolves with the next answer that anybody gets. */
  nextAnswer(): Promise<void> {
    return new Promise((resolve) => this.heard.push(resolve));
  }
  settle(step: Step, answer: Answer): void {
    for (const hear of this.heard.splice(0)) hear();
    this.acknowledged.push(...step.claims(answer));
    step.done(answer);
    this.answered.push({ step, answer });
  }
  refuse(step: Step, code: string, text: string): void {
    this.refusals += 1;
    if (!step.mayBeRefused.includes(code)) this.faults.push(`${step.method} ${step.path} (${step.key}) was refused with ${code}: ${text}`);
    step.refused(code);
  }
  leave(step: Step): void {
    this.open.push(step);
  }
  takeOpen(): readonly Step[] {
    return this.open.splice(0);
  }
  get waiting(): number {
    return this.open.length;
  }
  /** At most so many of those answered since the last call. */
  takeAnswered(most: number): readonly { step: Step; answer: Answer }[] {
    return this.answered.splice(0).slice(-most);
  }
}
