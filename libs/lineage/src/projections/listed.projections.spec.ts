import { aCitation, aContent, anItem, symbol } from '../testing/contents';
import { timelineOf, type Said } from '../testing/timeline';
import { citations } from './citations.projection';
import { dismissals } from './dismissals.projection';
import { items } from './items.projection';

const id = { directiveId: 'd-1' };
const read = (at: string, content: ReturnType<typeof aContent>, unconfirmed: string[] = []): Said => [
  'ReadingAccepted',
  { ...id, symbol: symbol('278/UBND-VX'), issuedOn: '2020-08-17', content, readerVersion: '1', unconfirmed, warnings: [] },
  at,
];
const drafted = (at: string, content = aContent()): Said => ['Drafted', { ...id, content, answersDelivery: null }, at];
const revised = (at: string, content = aContent()): Said => ['DraftRevised', { ...id, content }, at];
const issued = (content = aContent()): Said => [
  'Issued',
  { ...id, requestId: 'r', symbol: symbol('1/UBND'), issuedOn: '2020-08-20', content },
  '2020-08-20',
];

describe('citations', () => {
  const carriesOf = (change: Parameters<typeof aCitation>[0], unconfirmed: string[] = []) =>
    timelineOf(citations, read('2020-08-18', aContent({ citations: [aCitation(change)] }), unconfirmed)).at('2020-08-18', 'citation-1')?.[
      'carries'
    ];

  it('stand as the letter has them', () =>
    expect(timelineOf(citations, read('2020-08-18', aContent())).at('2020-08-17', 'citation-1')).toMatchObject({
      directive_id: 'd-1',
      position: 0,
      reference_id: 'reference-12',
      relation: 'implements',
      number: '12',
      notation: 'CT-UBND',
      issuer_id: 'binh-duong',
      issued_on: '2020-08-17',
      sentence: 'Thực hiện Chỉ thị số 12/CT-UBND',
      unconfirmed: 0,
    }));
  it.each([
    ['implements', 1],
    ['guides', 1],
    ['basedOn', 0],
    ['mentions', 0],
  ] as const)('that say %s carry the order: %d', (relation, carries) => expect(carriesOf({ relation })).toBe(carries));
  it('carry it along a legal ground if a person says so', () => expect(carriesOf({ relation: 'basedOn', carriesMandate: true })).toBe(1));
  it.each([[['/citations/0']], [['/citations/0/symbol']]])('carry nothing while a person has not confirmed %s', (unconfirmed) =>
    expect(carriesOf({}, unconfirmed)).toBe(0),
  );
  it('are not held up by another one', () => expect(carriesOf({}, ['/citations/1', '/issuerId'])).toBe(1));
  it('go with the draft that no longer has them', () => {
    const second = aCitation({ citationId: 'citation-2' });
    const draft = timelineOf(citations, drafted('2020-08-17', aContent({ citations: [aCitation(), second] })), revised('2020-08-18'));
    expect([draft.keysAt('2020-08-17'), draft.keysAt('2020-08-18')]).toEqual([['citation-1', 'citation-2'], ['citation-1']]);
  });
  it('come with the text that was issued', () => {
    const other = aContent({ citations: [aCitation({ citationId: 'citation-9' })] });
    const directive = timelineOf(citations, drafted('2020-08-17'), issued(other));
    expect([directive.keysAt('2020-08-19'), directive.keysAt('2020-08-20')]).toEqual([['citation-1'], ['citation-9']]);
  });
  it('are only those of the last reading', () => {
    const corrected = aContent({ citations: [aCitation({ citationId: 'citation-2', symbol: null, sentence: null })] });
    const letter = timelineOf(citations, read('2020-08-18', aContent()), read('2020-08-25', corrected));
    expect(letter.keysAt('2020-08-18')).toEqual(['citation-2']);
    expect(letter.at('2020-08-18', 'citation-2')).toMatchObject({ number: null, notation: null, sentence: null });
  });
  it('are none of a letter that nobody has read', () =>
    expect(timelineOf(citations, ['LetterTakenIn', id, '2020-08-18']).keysAt('2020-08-19')).toEqual([]));
  it('have one subject a stream', () =>
    expect(Object.values(citations.subjectOf).map((subjectOf) => (subjectOf as (event: unknown) => string)({}))).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
    ]));
});
describe('items', () => {
  it('stand in the order of the letter with their texts', () => {
    const carried = anItem({ itemId: 'item-2', label: '2', text: null, carries: { directiveId: 'd-0', itemId: 'item-0' } });
    const letter = timelineOf(items, read('2020-08-18', aContent({ items: [anItem(), carried] })));
    expect(letter.at('2020-08-17', 'item-1')).toMatchObject({
      label: '1',
      position: 0,
      text: 'Vận động người dân cài đặt ứng dụng',
      carries_item_id: null,
      assignees_text: null,
    });
    expect(letter.at('2020-08-17', 'item-2')).toMatchObject({
      label: '2',
      position: 1,
      text: null,
      carries_directive_id: 'd-0',
      carries_item_id: 'item-0',
    });
  });
  it('keep deadline, recurrence, target and assignees as written', () => {
    const item = anItem({
      assignees: [
        { text: 'Phòng Y tế', target: { kind: 'unresolved', name: 'Phòng Y tế', underId: null } },
        { text: 'Công an', target: { kind: 'unresolved', name: 'Công an', underId: null } },
      ],
      deadline: { kind: 'fixed', text: 'đến ngày 20/8/2020', on: '2020-08-20', hour: null, inclusive: true },
      recurrence: { text: 'hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false },
      target: { text: 'tối thiểu 60%', value: 60, unit: '%', base: null, comparison: 'atLeast' },
    });
    expect(timelineOf(items, read('2020-08-18', aContent({ items: [item] }))).at('2020-08-18', 'item-1')).toMatchObject({
      deadline_text: 'đến ngày 20/8/2020',
      recurrence_text: 'hàng ngày',
      target_text: 'tối thiểu 60%',
      assignees_text: 'Phòng Y tế; Công an',
    });
  });
  it('go with the reading that had them', () =>
    expect(timelineOf(items, read('2020-08-18', aContent()), read('2020-08-19', aContent({ items: [] }))).keysAt('2020-08-20')).toEqual(
      [],
    ));
  it('have one subject a stream', () =>
    expect(Object.values(items.subjectOf).map((subjectOf) => (subjectOf as (event: unknown) => string)({}))).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
    ]));
});

describe('warnings that were looked into', () => {
  const said = (type: 'WarningDismissed' | 'WarningRaisedAgain', at: string, change: object = {}): Said => [
    type,
    { ...id, kind: 'blank', about: null, reason: 'bản nháp', ...change },
    at,
  ];
  it.each([
    ['a reason', {}, 'bản nháp'],
    ['a reason that nobody can open any more', { reason: { $sealed: {} } }, ''],
  ])('are none with %s', (_, change, reason) => {
    const line = timelineOf(dismissals, said('WarningDismissed', '2020-08-18', change));
    expect(line.keysAt('2020-08-17')).toEqual([]);
    const [key] = line.keysAt('2020-08-18');
    expect(line.at('2020-08-18', key)).toEqual({ directive_id: 'd-1', warning_key: key, reason });
  });
  it('are back once somebody says so, and each is one of its own', () => {
    const line = timelineOf(
      dismissals,
      said('WarningDismissed', '2020-08-18'),
      said('WarningDismissed', '2020-08-18', { kind: 'reused', about: 'd-2' }),
      said('WarningRaisedAgain', '2020-08-20'),
    );
    expect([line.keysAt('2020-08-19').length, line.keysAt('2020-08-20').length]).toEqual([2, 1]);
  });
});
