import fc from 'fast-check';
import { isDomainError } from '@cascade/event-store/domain';
import { followsTable } from '@cascade/event-store/testing';
import { followIdOf, following, followingStream, MOST_FOLLOWED, type FollowingCommand } from './following/following.decider';
import type { Followed } from './following/following.events';
import { note, type NoteCommand } from './notes/note.decider';
import type { NoteEvent } from './notes/note.events';
import { passwordFault, LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password';
import { signInNameOf } from './sign-in-name';

const event = (type: NoteEvent['type'], data: object = {}): NoteEvent =>
  ({ type, version: 1, data: { noteId: 'n', ...data } }) as NoteEvent;
const ask = (type: NoteCommand['type'], data: object = {}): NoteCommand => ({ type, data: { noteId: 'n', ...data } }) as NoteCommand;
const said = { text: 'cần hỏi lại Sở', audience: 'own', bodyId: null } as const;
const written = { ...said, authorId: 'an', about: { kind: 'task', id: 't' }, place: null };
describe('each command in each state of a note', () =>
  followsTable(note, {
    histories: {
      absent: [],
      standing: [event('NoteWritten', written)],
      shared: [event('NoteWritten', written), event('NoteCorrected', { ...said, audience: 'body', bodyId: 'town' })],
      withdrawn: [event('NoteWritten', written), event('NoteWithdrawn')],
    },
    commands: {
      Write: ask('WriteNote', written),
      'Write nothing': ask('WriteNote', { ...written, text: ' \n' }),
      'Write to no body': ask('WriteNote', { ...written, audience: 'body' }),
      'Write at no place': ask('WriteNote', { ...written, place: { start: 4, end: 4 } }),
      'Write backwards': ask('WriteNote', { ...written, place: { start: 9, end: 4 } }),
      Correct: ask('CorrectNote', { ...said, authorId: 'an' }),
      'Correct another’s': ask('CorrectNote', { ...said, authorId: 'binh' }),
      'Correct to nothing': ask('CorrectNote', { ...said, text: '', authorId: 'an' }),
      Withdraw: ask('WithdrawNote', { authorId: 'an' }),
      'Withdraw another’s': ask('WithdrawNote', { authorId: 'binh' }),
    },
    refusals: {
      u: 'note.unknown',
      y: 'note.not-yours',
      w: 'note.withdrawn',
      b: 'note.blank',
      o: 'note.without-body',
      p: 'note.place-empty',
    },
    naming: {},
    // absent standing shared withdrawn
    table: `
      Write               + . . .
      Write nothing       b . . .
      Write to no body    o . . .
      Write at no place   p . . .
      Write backwards     p . . .
      Correct             u + + w
      Correct another’s   u y y y
      Correct to nothing  u b b w
      Withdraw            u + + .
      Withdraw another’s  u y y y
    `,
  }));
it.each([event('NoteCorrected', said), event('NoteWithdrawn')])('a note that begins in the middle is none: %j', (one) =>
  expect(note.evolve(note.initial, one)).toEqual({ status: 'absent' }),
);

describe('what an account follows', () => {
  const subtree = (directiveId: string): Followed => ({ kind: 'subtree', directiveId });
  const view = (search: Record<string, string>, directiveId: string | null = null): Followed => ({
    kind: 'view',
    page: 'tasks',
    directiveId,
    search,
  });
  const follow = (what: Followed, name: string | null = 'Việc của tôi'): FollowingCommand => ({
    type: 'Follow',
    data: { accountId: 'a', followId: followIdOf('a', what), what, name, seen: 5 },
  });
  it('is one thing however its filters are ordered, and another with other filters, pages or accounts', () => {
    expect(followIdOf('a', view({ state: 'late', q: 'x' }))).toBe(followIdOf('a', view({ q: 'x', state: 'late' })));
    const ids = [view({ q: 'x' }), view({ q: 'y' }), view({}), view({}, 'd'), subtree('d'), { ...view({}), page: 'lineage' } as Followed].map((what) => followIdOf('a', what)); // prettier-ignore
    expect(new Set([...ids, followIdOf('b', subtree('d'))]).size).toBe(7);
  });
  it('is not taken for another where a filter holds the signs between filters', () =>
    expect(followIdOf('a', view({ q: 'x&state=late' }))).not.toBe(followIdOf('a', view({ q: 'x', state: 'late' }))));
  it('is a hundred things at most, and one of them ended makes room', () => {
    const full = Array.from({ length: MOST_FOLLOWED }, (_, at) => follow(subtree(`d-${at}`))).reduce(
      (state, command) => following.decide(command, state).reduce(following.evolve, state),
      following.initial,
    );
    expect(() => following.decide(follow(subtree('more')), full)).toThrow(
      expect.objectContaining({ code: 'following.too-many', details: { most: 100 } }),
    );
    expect(following.decide(follow(subtree('d-7')), full)).toEqual([]);
    const { data } = follow(subtree('d-7')) as { data: { followId: string } };
    const room = following
      .decide({ type: 'Unfollow', data: { accountId: 'a', followId: data.followId } }, full)
      .reduce(following.evolve, full);
    expect(following.decide(follow(subtree('more')), room)).toHaveLength(1);
  });
  it.each([null, '', '  '])('is found again by its name, so a view without one is refused: %j', (name) =>
    expect(() => following.decide(follow(view({}), name), following.initial)).toThrow(
      expect.objectContaining({ code: 'following.name-missing', details: { field: 'name' } }),
    ),
  );
  it('over any history is seen forwards only', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.record({ kind: fc.constantFrom('follow', 'unfollow'), of: fc.nat({ max: 2 }) }),
            fc.record({ kind: fc.constant('seen'), of: fc.nat({ max: 2 }), seen: fc.nat({ max: 20 }) }),
          ),
          { maxLength: 40 },
        ),
        (steps) => {
          let state = following.initial;
          const byHand = new Map<string, number>();
          for (const each of steps) {
            const what = subtree(`d-${each.of}`);
            const followId = followIdOf('a', what);
            const command = (
              each.kind === 'follow'
                ? follow(what)
                : each.kind === 'unfollow'
                  ? { type: 'Unfollow', data: { accountId: 'a', followId } }
                  : { type: 'MarkSeen', data: { accountId: 'a', followId, seen: (each as { seen: number }).seen } }
            ) as FollowingCommand;
            try {
              state = following.decide(command, state).reduce(following.evolve, state);
            } catch (error) {
              if (!isDomainError(error, 'following.unknown')) throw error;
              expect(byHand.has(followId)).toBe(false);
              continue;
            }
            if (each.kind === 'follow') byHand.set(followId, byHand.get(followId) ?? 5);
            else if (each.kind === 'unfollow') byHand.delete(followId);
            else byHand.set(followId, Math.max(byHand.get(followId)!, (each as { seen: number }).seen));
            expect(new Map(state)).toEqual(byHand);
          }
        },
      ),
    ));
  it('stands in one stream an account', () => expect(followingStream('a')).toBe('following-a'));
});

describe('whatever is typed', () => {
  it('is a sign-in name in one spelling, or none', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z0-9._@-]{1,70}$/)), (typed) => {
        const name = signInNameOf(typed);
        if (name === null) return;
        expect(name).toMatch(/^[a-z0-9][a-z0-9._@-]{1,62}[a-z0-9]$/);
        expect([signInNameOf(name), signInNameOf(name.toUpperCase()), signInNameOf(` ${name}\t`)]).toEqual([name, name, name]);
      }),
    ));
  it('is judged as a password without an error, and no bad one passes for its length', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 160, unit: 'grapheme' }), fc.string({ minLength: 10, maxLength: 140 })),
        fc.string(),
        (typed, name) => {
          const length = [...typed.normalize('NFKC')].length;
          const fault = passwordFault(typed, name);
          expect(fault === 'short').toBe(length < SHORTEST_PASSWORD);
          expect(fault === 'long').toBe(length > LONGEST_PASSWORD);
          if (fault === null) expect(passwordFault(typed, name, typed)).toBe('same');
        },
      ),
    ));
  it.each([
    ['987654321098', 'repeating'],
    ['zyxwvutsrqpo', 'repeating'],
    ['🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂', 'repeating'],
    ['ab12ab12ab12', 'repeating'],
    ['2020matkhau2020', 'common'],
    ['Quản Trị Hệ Thống 1', 'common'],
    ['Mật-khẩu-của-tôi!', 'common'],
    ['UBND tỉnh 2026!!', 'common'],
    ['binh.tran.2026', 'name'],
    ['tranbinhtran1', 'name'],
    ['tran binh tran đi câu', null],
    ['x'.repeat(LONGEST_PASSWORD), 'repeating'],
    ['mười hai chữ!', null],
  ])('%s: %s', (typed, fault) => expect(passwordFault(typed, 'binh.tran')).toBe(fault));
});
