import { specFor } from '@cascade/event-store/testing';
import { warning, type WarningCommand, type WarningEvent } from './warning.decider';

const given = specFor(warning);
const data = (about: string | null = null, reason = 'hai sổ riêng') => ({ directiveId: 'd', kind: 'outOfOrder', about, reason }) as const;
const dismissed = (about: string | null = null): WarningEvent => ({ type: 'WarningDismissed', version: 2, data: data(about) });
const again = (about: string | null = null): WarningEvent => ({ type: 'WarningRaisedAgain', version: 2, data: data(about) });
const dismiss = (about: string | null = null, reason?: string): WarningCommand => ({ type: 'DismissWarning', data: data(about, reason) });
const raise = (about: string | null = null, reason?: string): WarningCommand => ({ type: 'RaiseWarningAgain', data: data(about, reason) });

describe('a warning', () => {
  it('is dismissed with a reason', () => given().when(dismiss()).then(dismissed()));
  it('is dismissed once', () => given(dismissed()).when(dismiss(null, 'khác')).then());
  it('is raised again', () => given(dismissed()).when(raise()).then(again()));
  it('is dismissed after it was raised again', () => given(dismissed(), again()).when(dismiss()).then(dismissed()));
  it('about one document is not that about another', () => given(dismissed('a')).when(dismiss('b')).then(dismissed('b')));
  it('is not raised again where nobody dismissed it', () => given(dismissed('a')).when(raise('b')).thenRefused('warning.not-dismissed'));
  it.each([dismiss(null, ' '), raise(null, '')])('needs a reason: %j', (command) =>
    given(dismissed()).when(command).thenRefused('warning.reason-blank'),
  );
});
