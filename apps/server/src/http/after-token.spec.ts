import { DomainError } from '@cascade/event-store/domain';
import { afterToken, positionOf } from './after-token';

describe('a token of what was written', () => {
  it.each([0n, 7n, 9_223_372_036_854_775_807n])('gives position %s back', (position) =>
    expect(positionOf(afterToken(position))).toBe(position),
  );
  it('does not look like a number that one may count with', () => expect(afterToken(7n)).not.toContain('7'));
  it.each(['', '7', 'zzz', Buffer.from('2:7').toString('base64url')])('refuses %p', (token) =>
    expect(() => positionOf(token)).toThrow(DomainError),
  );
});
