import type { Position } from '../domain';
import type { Reaction } from './reaction';

interface Waiter {
  readonly names: readonly string[];
  readonly position: Position;
  resolve(): void;
}
/** Lets a reaction wait until those that go before it have passed an event, so that what people look at first is there first. */
export class Precedence {
  private readonly waiters = new Set<Waiter>();
  private ended = false;
  constructor(private readonly passedBy: (name: string) => Position) {}

  /** Resolves when all of them have passed `position`, or nobody waits any longer. */
  reached(names: readonly string[], position: Position): Promise<void> {
    if (this.ended || this.isReached(names, position)) return Promise.resolve();
    return new Promise((resolve) => this.waiters.add({ names, position, resolve }));
  }
  look(): void {
    for (const waiter of this.waiters) if (this.isReached(waiter.names, waiter.position)) this.release(waiter);
  }
  end(): void {
    this.ended = true;
    for (const waiter of this.waiters) this.release(waiter);
  }
  private isReached(names: readonly string[], position: Position): boolean {
    return names.every((name) => this.passedBy(name) >= position);
  }
  private release(waiter: Waiter): void {
    this.waiters.delete(waiter);
    waiter.resolve();
  }
}

/** @throws Error where a reaction waits for one that is not there, or for itself by any road: both would wait for ever. */
export const checkPrecedence = (reactions: readonly Reaction[]): void => {
  const byName = new Map(reactions.map((reaction) => [reaction.name, reaction]));
  const follow = (name: string, path: readonly string[]): void => {
    const reaction = byName.get(name);
    if (!reaction) throw new Error(`${path.at(-1)} waits for ${name}, which is not there`);
    if (path.includes(name)) throw new Error(`${name} waits for itself`);
    for (const before of reaction.after ?? []) follow(before, [...path, name]);
  };
  for (const { name } of reactions) follow(name, []);
};
