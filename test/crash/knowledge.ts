import { COMMUNES, DISTRICTS } from './crash-world';

export interface IssuedOrder {
  readonly directiveId: string;
  readonly issuerId: string;
  /** Committees one level down that it went to; none below the communes. */
  readonly to: readonly string[];
  /** As it is cited: '05/CT-UBND'. */
  readonly symbol: string;
  readonly issuedOn: string;
}
export interface KnownTask {
  accepted: boolean;
  /** The report that waits for its judgement. */
  pending: string | null;
  done: boolean;
  /** More time was asked for and not decided; null where none is. */
  extension: 'asked' | null;
  /** How often more time was asked for: each time for a later day. */
  extensions: number;
  /** Who has it since it was handed over; null: who it was assigned to. */
  holderId: string | null;
  /** Reports submitted of a recurring duty. */
  periods: number;
}
/** The committees one level below a body of the small world. */
export const bodiesBelow = (authorityId: string): readonly string[] => {
  const district = DISTRICTS.indexOf(authorityId);
  if (district >= 0) return COMMUNES.slice(district * 4, district * 4 + 4);
  return COMMUNES.includes(authorityId) ? [] : DISTRICTS;
};

/**
 * What the clients of one store know from the answers they got. What somebody is at work on is claimed, also across a crash, until its answer is known: so every
 * acknowledged command is news and must stand in the log, and no two clients make each other's commands idle.
 */
export class Knowledge {
  readonly orders: IssuedOrder[] = [];
  /** Drafts of one's own that wait to be issued. */
  readonly drafts: { directiveId: string; issuerId: string; notation?: string }[] = [];
  readonly tasks = new Map<string, KnownTask>();
  /** Orders that only the bodies named on them read. */
  readonly restricted = new Set<string>();
  readonly claimed = new Set<string>();
  private letters = 0;
  private policies = 0;

  /** @returns whether it was free. */
  claim(what: string): boolean {
    if (this.claimed.has(what)) return false;
    this.claimed.add(what);
    return true;
  }
  release(what: string): void {
    this.claimed.delete(what);
  }
  nextLetter(): number {
    return (this.letters += 1);
  }
  nextPolicy(): number {
    return (this.policies += 1);
  }
  task(taskId: string): KnownTask {
    const known = this.tasks.get(taskId) ?? {
      accepted: false,
      pending: null,
      done: false,
      extension: null,
      extensions: 0,
      holderId: null,
      periods: 0,
    };
    this.tasks.set(taskId, known);
    return known;
  }
}
