import { instant, timelineOf, type Said } from '../testing/timeline';
import { dismissals } from './dismissals.projection';
import { figures } from './figures.projection';
import { numbers } from './numbers.projection';

describe('numbers of a register', () => {
  const taken = (number: number, at: string): Said => ['NumberTaken', { directiveId: 'd', requestId: 'r', number }, at];
  const voided = (number: number, at: string): Said => [
    'NumberVoided',
    { directiveId: 'd', requestId: 'r', number, reason: 'tự viện dẫn' },
    at,
  ];
  const observed = (number: string, double: string | null, at = '2020-08-17'): Said => [
    'NumberObserved',
    { directiveId: 'd', number, notation: 'UBND', double },
    at,
  ];
  it('are written with two digits, and ordered by what they count', () => {
    const book = timelineOf(numbers, taken(5, '2020-08-17'), taken(278, '2020-08-18'));
    expect(book.at('2020-08-18', '5')).toMatchObject({ number: '05', number_value: 5, state: 'taken', reason: null, double: null });
    expect(book.at('2020-08-18', '278')).toMatchObject({ number: '278', number_value: 278 });
    expect(book.keysAt('2020-08-17')).toEqual(['5']);
  });
  it('stay in the book when they are voided, with the reason, from the day that holds', () => {
    const book = timelineOf(numbers, taken(5, '2020-08-17'), voided(5, '2020-08-19'));
    expect([book.at('2020-08-18', '5')?.['state'], book.at('2020-08-19', '5')]).toEqual([
      'taken',
      expect.objectContaining({ state: 'voided', reason: 'tự viện dẫn', number: '05' }),
    ]);
  });
  it('of others are kept as written, with the letter that bore them before', () => {
    const book = timelineOf(numbers, observed('12a', null), observed('278', 'first'));
    expect([...book.keysAt('2020-08-17')].map((key) => book.at('2020-08-17', key))).toEqual([
      expect.objectContaining({ number: '12a', number_value: 12, state: 'observed', double: null }),
      expect.objectContaining({ number: '278', double: 'first' }),
    ]);
  });
  it('that begin with no digit have no place in the order', () => {
    const book = timelineOf(numbers, observed('x7', null));
    expect(book.at('2020-08-17', book.keysAt('2020-08-17')[0])).toMatchObject({ number: 'x7', number_value: null });
  });
  it('belong to the document that they were given to', () => {
    const data = { directiveId: 'd' };
    for (const type of ['NumberTaken', 'NumberVoided', 'NumberObserved'] as const)
      expect(numbers.subjectOf[type]!({ data } as never)).toBe('d');
  });
});
describe('a warning that was dismissed', () => {
  const judged = (type: 'WarningDismissed' | 'WarningRaisedAgain', at: string, about: string | null = 'd87'): Said => [
    type,
    { directiveId: 'd62', kind: 'outOfOrder', about, reason: 'hai sổ' },
    at,
  ];
  it('is quiet until it is raised again', () => {
    const line = timelineOf(dismissals, judged('WarningDismissed', '2020-08-20'), judged('WarningRaisedAgain', '2020-08-25'));
    const [key] = line.keysAt('2020-08-20');
    expect(line.at('2020-08-20', key)).toMatchObject({ directive_id: 'd62', warning_key: key, reason: 'hai sổ' });
    expect([line.keysAt('2020-08-19'), line.keysAt('2020-08-25')]).toEqual([[], []]);
  });
  it('about one document says nothing of one about another, or about none', () => {
    const line = timelineOf(dismissals, judged('WarningDismissed', '2020-08-20'), judged('WarningDismissed', '2020-08-20', null));
    expect(line.keysAt('2020-08-20')).toHaveLength(2);
    const raised = timelineOf(
      dismissals,
      judged('WarningDismissed', '2020-08-20'),
      judged('WarningDismissed', '2020-08-20', null),
      judged('WarningRaisedAgain', '2020-08-21', null),
    );
    expect(raised.keysAt('2020-08-21')).toHaveLength(1);
  });
});
describe('figures of a task', () => {
  const progressed = (value: object | null, at: string): Said => ['TaskProgressed', { taskId: 't', note: null, value }, at];
  const share = (amount: number, asOf: string, more: object = {}) => ({ amount, unit: '%', asOf, ...more });
  it('hold from the day they were counted, not from when they were told', () => {
    const line = timelineOf(figures, progressed(share(54, '2020-08-18'), '2020-08-21'));
    expect([line.at('2020-08-17'), line.at('2020-08-18')]).toEqual([
      undefined,
      { task_id: 't', amount: 54, unit: '%', base: null, area_id: null, source: null, counted_at: instant('2020-08-18') },
    ]);
  });
  it('take the place of an earlier day’s, of the same area alone, whichever was told first', () => {
    const line = timelineOf(
      figures,
      progressed(share(61, '2020-08-20'), '2020-08-20'),
      progressed(share(54, '2020-08-18'), '2020-08-21'), // told later, counted earlier
      progressed(share(40, '2020-08-20', { areaId: 'khu-pho-1', base: 'hộ', source: 'tổ trưởng' }), '2020-08-21'),
    );
    expect([line.at('2020-08-19')?.['amount'], line.at('2020-08-20')?.['amount']]).toEqual([54, 61]);
    expect(line.at('2020-08-20', 'khu-pho-1')).toMatchObject({ amount: 40, area_id: 'khu-pho-1', base: 'hộ', source: 'tổ trưởng' });
  });
  it('are none where a note has none, and hold from the note where their day cannot be read', () => {
    expect(timelineOf(figures, progressed(null, '2020-08-20')).keysAt('2020-08-30')).toEqual([]);
    const line = timelineOf(figures, progressed(share(5, '2020-02-30'), '2020-08-20'));
    expect([line.at('2020-08-19'), line.at('2020-08-20')?.['amount']]).toEqual([undefined, 5]);
  });
  it('go with the note that never was', () => {
    const never: Said = [
      'FactCorrected',
      { eventId: 'event-1', voided: true, occurredAt: null, productOn: null, reason: 'nhầm' },
      '2020-08-22',
    ];
    expect(timelineOf(figures, progressed(share(54, '2020-08-18'), '2020-08-20'), never).keysAt('2020-08-30')).toEqual([]);
  });
});
