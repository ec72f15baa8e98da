import { vietNamCalendar } from '@cascade/calendar/domain';
import type { DraftContent } from './draft-content';
import { warningsOf } from './draft-warnings';

const target = { kind: 'lowerCommittees', underId: 'town', level: 'commune' } as const;
const whole: DraftContent = {
  ...{ issuerId: 'town', subject: 'dọn vệ sinh', citations: [], addressees: [{ text: 'UBND các xã', role: 'to', target }] },
  items: [{ label: '1', text: 'dọn', assignees: [{ text: 'UBND các xã', target }] }],
};
const warned = (change: Partial<DraftContent>, isSigned = true) =>
  warningsOf({ ...whole, ...change }, '2020-08-21', vietNamCalendar(), isSigned);

describe('before a draft goes out', () => {
  it('nothing is said where nothing is odd', () => expect(warned({})).toEqual([]));
  it.each<[string, Partial<DraftContent>]>([
    ['no-subject', { subject: ' ' }],
    ['no-items', { items: [] }],
  ])('%s', (kind, change) => expect(warned(change)).toEqual([{ kind }]));
  it('nobody is addressed where no addressee means a body', () => {
    const copy = { text: 'Lưu: VT', role: 'copy' } as const;
    expect(warned({ addressees: [copy] })).toEqual([{ kind: 'no-addressee' }]);
  });
  it('items that nobody does, and deadlines that have passed', () => {
    const past = { kind: 'fixed', text: 'đến ngày 20/8/2020', on: '2020-08-20', inclusive: true } as const;
    const items = [
      { label: '1', text: 'dọn', assignees: [] },
      { ...whole.items[0]!, label: '2', deadline: past },
    ];
    expect(warned({ items })).toEqual([
      { kind: 'no-assignee', label: '1' },
      { kind: 'past', label: '2', dueAt: '2020-08-21T00:00:00+07:00' },
    ]);
    expect(warned({ items: [{ ...items[1]!, deadline: { ...past, on: '2020-08-21' } }] })).toEqual([]);
  });
  it('a signed copy is missed until it is there', () => expect(warned({}, false)).toEqual([{ kind: 'unsigned' }]));
});
