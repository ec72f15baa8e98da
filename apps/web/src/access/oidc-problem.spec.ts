import { oidcProblem } from './oidc-problem';

describe('who comes back from the provider without a session', () => {
  it('is told why', () => {
    expect(oidcProblem('oidc.not-linked')?.words.en.title).toContain('linked');
    expect(oidcProblem('session.account-locked')?.words.vi.title).toContain('khóa');
  });
  it('is told that it failed where the reason is none of ours', () => expect(oidcProblem('anything<script>')?.code).toBe('oidc.failed'));
  it.each([undefined, '', 7])('is told nothing where nothing is named (%p)', (code) => expect(oidcProblem(code)).toBeNull());
});
