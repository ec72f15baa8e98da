import type { AnyProjection, Fact, RowValue, Segment } from '@cascade/event-store';
import { accountRoles } from './account-roles.projection';
import { accounts } from './accounts.projection';
import { followings } from './followings.projection';
import { notes } from './notes.projection';

type Said = readonly [type: string, data: object];
type Row = Record<string, RowValue>;
/** What a projection makes of events that were recorded one millisecond after another, from 1 on; undefined where it ends or knows nothing. */
const told = ({ timeline }: AnyProjection, key: string | undefined, ...said: readonly Said[]): readonly (Row | undefined)[] => {
  const facts = said.map(([type, data], at) => ({ type, data, occurredFrom: at + 1, ordinal: at + 1 }) as unknown as Fact);
  let row: Row | undefined;
  const states: (Row | undefined)[] = [];
  for (const segment of timeline(facts) as readonly Segment<Row>[]) {
    if (segment.key === key) row = 'row' in segment ? segment.row : 'end' in segment ? undefined : ({ ...row, ...segment.change } as Row);
    states.push(row);
  }
  return states;
};
const SEALED = { $sealed: {} };

describe('a note', () => {
  const written = (change: object = {}): Said => ['NoteWritten', { noteId: 'n', authorId: 'a', about: { kind: 'task', id: 't' }, place: null, text: 'gọi lại', audience: 'author', bodyId: null, ...change }]; // prettier-ignore
  const corrected = (change: object = {}): Said => [
    'NoteCorrected',
    { noteId: 'n', text: 'đã gọi', audience: 'body', bodyId: 'b', ...change },
  ];
  it('says what it said last, to whom it was said last', () => {
    const [first, then, gone] = told(notes, undefined, written(), corrected(), ['NoteWithdrawn', { noteId: 'n' }]);
    expect(first).toEqual({
      ...{ note_id: 'n', author_id: 'a', about_kind: 'task', about_id: 't', written_at: 1, corrected_at: null },
      ...{ text: 'gọi lại', audience: 'author', body_id: null, span_start: null, span_end: null },
    });
    expect(then).toEqual({ ...first, text: 'đã gọi', audience: 'body', body_id: 'b', corrected_at: 2 });
    expect(gone).toBeUndefined();
  });
  it('stands at its passage, also once it is corrected', () =>
    expect(told(notes, undefined, written({ place: { start: 3, end: 9 } }), corrected())).toMatchObject([
      { span_start: 3, span_end: 9 },
      { span_start: 3, span_end: 9 },
    ]));
  it('has no words once its key is destroyed, and stays a note', () =>
    expect(told(notes, undefined, written({ text: SEALED }), corrected({ text: SEALED }))).toMatchObject([
      { note_id: 'n', text: null },
      { note_id: 'n', text: null },
    ]));
});

describe('what an account follows', () => {
  const begun = (what: object, change: object = {}): Said => ['FollowingBegun', { accountId: 'a', followId: 'f', what, name: 'Bluezone', seen: 7, ...change }]; // prettier-ignore
  const subtree = { kind: 'subtree', directiveId: 'd' };
  const view = { kind: 'view', page: 'tasks', directiveId: null, search: { state: 'overdue' } };
  it('is a document with all below it, until it ends', () =>
    expect(told(followings, undefined, begun(subtree), ['FollowingSeen', { followId: 'f', seen: 9 }], ['FollowingEnded', { followId: 'f' }])).toEqual([
      { follow_id: 'f', account_id: 'a', kind: 'subtree', directive_id: 'd', page: null, search: null, name: 'Bluezone', seen: 7, since: 1 },
      { follow_id: 'f', account_id: 'a', kind: 'subtree', directive_id: 'd', page: null, search: null, name: 'Bluezone', seen: 9, since: 1 },
      undefined,
    ])); // prettier-ignore
  it('is a page with its filters', () =>
    expect(told(followings, undefined, begun(view))).toMatchObject([{ kind: 'view', page: 'tasks', directive_id: null, search: '{"state":"overdue"}' }])); // prettier-ignore
  it.each([[null], [SEALED]])('has no name where there is none, or none any more: %j', (name) =>
    expect(told(followings, undefined, begun(subtree, { name }))).toMatchObject([{ name: null, seen: 7 }]),
  );
});

describe('an account', () => {
  const opened: Said = ['AccountOpened', { accountId: 'a', signInName: 'an.nguyen', fullName: 'Nguyễn Văn Ấn', email: 'an@x.vn' }];
  it('is open, locked, open again, and left', () => {
    const states = told(accounts, undefined, opened, ['AccountLocked', {}], ['AccountUnlocked', {}], ['AccountClosed', {}]);
    expect(states.map((row) => row?.['status'])).toEqual(['open', 'locked', 'open', 'left']);
    expect(states[0]).toMatchObject({ sign_in_name: 'an.nguyen', full_name: 'Nguyễn Văn Ấn', full_name_folded: 'nguyen van an' });
  });
  it('bears its newest name, locked or not', () =>
    expect(told(accounts, undefined, opened, ['AccountLocked', {}], ['ProfileChanged', { fullName: 'Nguyễn Ân', email: null }]).at(-1)).toMatchObject({
      ...{ full_name: 'Nguyễn Ân', full_name_folded: 'nguyen an', email: null, status: 'locked' },
    })); // prettier-ignore
  it('is nobody’s once its key is destroyed, and stays an account', () =>
    expect(told(accounts, undefined, ['AccountOpened', { accountId: 'a', signInName: SEALED, fullName: SEALED, email: null }])).toEqual([
      { account_id: 'a', sign_in_name: null, full_name: null, full_name_folded: null, email: null, status: 'open' },
    ]));
});

describe('the roles of an account', () => {
  const role = (type: string, name: string, authorityId: string | null): Said => [type, { accountId: 'a', role: name, authorityId }];
  const said = [role('RoleGranted', 'auditor', null), role('RoleGranted', 'auditor', 'b'), role('RoleEnded', 'auditor', 'b'), role('RoleGranted', 'auditor', 'b')]; // prettier-ignore
  it.each<[string, readonly (string | null | undefined)[]]>([
    ['auditor/', [null, null, null, null]],
    ['auditor/b', [undefined, 'b', undefined, 'b']],
    ['analyst/b', [undefined, undefined, undefined, undefined]],
  ])('begin and end one by one, everywhere apart from at a body: %s', (key, bodies) =>
    expect(told(accountRoles, key, ...said).map((row) => row && row['authority_id'])).toEqual(bodies),
  );
});
