import { DomainError, isSaid, type CommandOf, type Decider, type EventOf, type FreeText } from '@cascade/event-store/domain';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'warning.reason-blank': { directiveId: string };
    'warning.not-dismissed': { directiveId: string; kind: string };
  }
}
/**
 * What looks wrong in a register or between documents and may well be right. reused: the number was borne before. outOfOrder: a smaller number on a later date.
 * beforeParent: dated before the order it implements. blank: number or date blank, struck or garbled.
 */
export const WARNING_KINDS = ['reused', 'outOfOrder', 'beforeParent', 'blank'] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];
interface Warned {
  directiveId: string;
  kind: WarningKind;
  /** The other document that the warning speaks of; null where there is none. */
  about: string | null;
  reason: FreeText;
}
/** A person looked and found nothing wrong. The warning itself is computed and never stored. */
export type WarningDismissed = EventOf<'WarningDismissed', 2, Warned>;
/** The dismissal was wrong: the warning shows again. */
export type WarningRaisedAgain = EventOf<'WarningRaisedAgain', 2, Warned>;
export type WarningEvent = WarningDismissed | WarningRaisedAgain;
export type WarningCommand = CommandOf<'DismissWarning', Warned> | CommandOf<'RaiseWarningAgain', Warned>;

export const warningStream = (directiveId: string): string => `warning-${directiveId}`;
export const warningKey = ({ kind, about }: Pick<Warned, 'kind' | 'about'>): string => `${kind}/${about ?? ''}`;

/** What persons said of the warnings about one directive: the keys of those that are dismissed. */
export const warning: Decider<ReadonlySet<string>, WarningCommand, WarningEvent> = {
  initial: new Set(),
  decide({ type, data }, dismissed) {
    const { directiveId, kind, reason } = data;
    if (!isSaid(reason)) throw new DomainError('warning.reason-blank', { directiveId });
    const isDismissed = dismissed.has(warningKey(data));
    if (type === 'DismissWarning') return isDismissed ? [] : [{ type: 'WarningDismissed', version: 2, data }];
    if (!isDismissed) throw new DomainError('warning.not-dismissed', { directiveId, kind });
    return [{ type: 'WarningRaisedAgain', version: 2, data }];
  },
  evolve(dismissed, { type, data }) {
    const next = new Set(dismissed);
    if (type === 'WarningDismissed') next.add(warningKey(data));
    else next.delete(warningKey(data));
    return next;
  },
};
