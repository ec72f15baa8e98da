import { DomainError } from '@cascade/event-store/domain';
import { refusalsOf, type DirectiveState, type IssueRequested, type WrittenSymbol } from '../domain';

/**
 * What became of a request that is answered.
 * @throws DomainError the rule that refused it, as the register or the neighbourhood gave it.
 */
export const issuedAs = (
  { directiveId: id, requestId, registerStream }: IssueRequested['data'],
  state: DirectiveState,
): { readonly number: string; readonly symbol: WrittenSymbol } => {
  const refused = refusalsOf(state)[requestId];
  if (refused) throw refusal(id, registerStream, refused.reason, refused.number);
  const symbol = 'symbol' in state ? state.symbol : null;
  if (!symbol?.number) throw new Error(`${id} has no answer to ${requestId}`);
  return { number: symbol.number, symbol };
};
const refusal = (id: string, stream: string, reason: string, number: number | null): DomainError => {
  switch (reason) {
    case 'directive.cites-itself':
    case 'directive.cites-in-circle':
    case 'directive.symbol-taken':
      return new DomainError(reason, { id, number });
    case 'register.observed':
      return new DomainError(reason, { stream });
    default:
      return new DomainError('directive.issue-refused', { id, number, reason });
  }
};
