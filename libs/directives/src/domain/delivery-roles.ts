import { actsFor, type ActingFor } from '@cascade/authorities/domain';
import { DomainError, isSaid, type FreeText } from '@cascade/event-store/domain';

/** Who asks; left out where a process does. `issuerId`: who sent the letter, where the rule needs it. */
export interface Asked {
  readonly acting?: ActingFor;
  readonly issuerId?: string;
  /** The bodies above the recipient, where somebody names evidence. */
  readonly aboveIds?: readonly string[];
}
interface At {
  readonly directiveId: string;
  readonly authorityId: string;
  readonly evidence?: FreeText | null;
  readonly aboveIds?: readonly string[];
}
/**
 * Who may do what with a delivery: its recipient registers, refuses and handles it and answers a recall; its sender asks for it back, sends it anew and reminds, as
 * may whoever stands above the sender.
 * On the recipient's behalf its sender, or a body above the recipient, records with the evidence for it: a sister body or a stranger never does.
 */
export const checkRole = (
  type: string,
  { directiveId, authorityId, evidence, aboveIds = [] }: At,
  { acting, issuerId, aboveIds: overIds = [] }: Asked,
): void => {
  if (type === 'Remind') {
    const bodies = [...(issuerId === undefined ? [] : [issuerId]), ...aboveIds];
    if (!actsFor(acting, ...bodies)) throw new DomainError('delivery.not-above', { directiveId, authorityId, bodies });
    return;
  }
  if (type === 'AskRecall' || type === 'SendAgain') {
    if (!actsFor(acting, issuerId)) throw new DomainError('delivery.not-sender', { directiveId, issuerId: issuerId ?? null });
    return;
  }
  if (type === 'CorrectFact' || type === 'Waive') {
    if (!actsFor(acting, authorityId, issuerId)) throw new DomainError('delivery.not-yours', { directiveId, authorityId });
    return;
  }
  if (actsFor(acting, authorityId) || (isSaid(evidence) && actsFor(acting, issuerId, ...overIds))) return;
  throw new DomainError('delivery.not-yours', { directiveId, authorityId });
};
