import { aContent } from '../testing/contents';
import { instant, timelineOf, type Said } from '../testing/timeline';
import { changes } from './changes.projection';
import { directives } from './directives.projection';

const accepted: Said = [
  'ReadingAccepted',
  { directiveId: 'd', symbol: null, issuedOn: '2020-08-17', content: aContent(), readerVersion: '1', unconfirmed: [], warnings: [] },
  '2020-08-17',
];
const said = { directiveId: 'd', byDirectiveId: 'later', sentence: 'Câu thay đổi' };
const change = (type: string, on: string, over: object = {}): Said => [type, { ...said, ...over }, on];
const keyed = (n: number): string => `event-${n}`;

describe('what later documents did to a directive', () => {
  it.each([
    ['DirectiveAmended', 'amended'],
    ['DirectiveCorrected', 'corrected'],
    ['DirectiveReplaced', 'replaced'],
    ['DirectiveRepealed', 'repealed'],
  ])('%s is %s, with its sentence, from its day on', (type, kind) => {
    const line = timelineOf(changes, accepted, change(type, '2020-08-20', { itemIds: ['i'] }));
    expect(line.at('2020-08-19', keyed(2))).toBeUndefined();
    expect(line.at('2020-08-20', keyed(2))).toEqual({
      directive_id: 'd',
      kind,
      sentence: 'Câu thay đổi',
      by_directive_id: 'later',
      item_ids: '["i"]',
      changed_at: instant('2020-08-20'),
      event_id: keyed(2),
    });
  });
  it('is a recall with its reason', () =>
    expect(
      timelineOf(changes, accepted, ['DirectiveRecalled', { directiveId: 'd', reason: 'nhầm', byDirectiveId: null }, '2020-08-20']).at(
        '2020-08-20',
        keyed(2),
      ),
    ).toMatchObject({ kind: 'recalled', sentence: 'nhầm', by_directive_id: null, item_ids: null }));
  it('holds together, each change for itself, and none before the directive', () => {
    const line = timelineOf(
      changes,
      accepted,
      change('DirectiveAmended', '2020-08-10', { itemIds: [] }),
      change('DirectiveReplaced', '2020-08-20'),
    );
    expect([line.keysAt('2020-08-16'), line.keysAt('2020-08-17'), line.keysAt('2020-08-20')]).toEqual([
      [],
      [keyed(2)],
      [keyed(2), keyed(3)],
    ]);
  });
  it('is nothing of a directive that nothing changed', () => expect(timelineOf(changes, accepted).keysAt('2020-08-30')).toEqual([]));
});
describe('a directive that is no longer in force', () => {
  it.each([
    ['DirectiveReplaced', 'replaced'],
    ['DirectiveRepealed', 'repealed'],
  ])('%s says so from then on, and stays what it was', (type, ended) => {
    const line = timelineOf(directives, accepted, change(type, '2020-08-20'));
    expect([line.value('2020-08-19', 'ended_as'), line.value('2020-08-20', 'ended_as'), line.value('2020-08-20', 'status')]).toEqual([
      null,
      ended,
      'received',
    ]);
    expect(line.value('2020-08-20', 'changed_at')).toBe(instant('2020-08-20'));
  });
  it('is not one that was corrected or amended', () => {
    for (const type of ['DirectiveAmended', 'DirectiveCorrected'])
      expect(timelineOf(directives, accepted, change(type, '2020-08-20', { itemIds: [] })).at('2020-08-20')).toMatchObject({
        ended_as: null,
        changed_at: instant('2020-08-20'),
      });
  });
});
