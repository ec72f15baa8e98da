import type { RecordedEvent } from '@cascade/event-store/domain';
import { directiveStory } from './directive-story';

let position = 0n;
const said = (type: string, data: object, occurredAt: string | null = '2020-08-17', onBehalfOf: string | null = 'town'): RecordedEvent =>
  ({
    ...{ id: `e${(position += 1n)}`, type, version: 1, data, position, revision: position, stream: 'directive-d' },
    metadata: { occurredAt, recordedAt: '2020-08-20T08:00:00Z', actor: 'account-1', onBehalfOf },
  }) as unknown as RecordedEvent;
const NOW = Date.parse('2020-08-31');
const told = (event: RecordedEvent, open: (sealed: unknown) => string | null = () => 'mở ra') => directiveStory([event], NOW, open)[0];
const reading = { directiveId: 'd', symbol: { asWritten: '278/UBND-VX' }, issuedOn: '2020-08-17', unconfirmed: ['/place'] };

describe('the story of a document', () => {
  it('says who, when and in whose name', () =>
    expect(told(said('Drafted', {}))).toMatchObject({
      ...{ type: 'Drafted', actor: 'account-1', onBehalfOf: 'town', occurredAt: '2020-08-17', reason: null, fields: [], waiting: null },
    }));
  it.each([
    ['Issued', { symbol: { asWritten: '52/UBND' }, issuedOn: '2020-08-18' }, { symbol: '52/UBND', issuedOn: '2020-08-18' }],
    ['IssueRefused', { reason: 'tự viện dẫn' }, { reason: 'tự viện dẫn' }],
    ['DraftDiscarded', { reason: 'làm trực tiếp', answeredBy: 'other' }, { reason: 'làm trực tiếp', byDirectiveId: 'other' }],
    ['LetterTakenIn', { readerVersion: '1.2.0' }, { readerVersion: '1.2.0' }],
    ['ReadingAccepted', { ...reading, readerVersion: '1.2.0' }, { symbol: '278/UBND-VX', waiting: 1, readerVersion: '1.2.0' }],
    ['DirectiveReviewed', { decision: 'keep', reason: 'vẫn đúng' }, { decision: 'keep', reason: 'vẫn đúng' }],
    ['WarningDismissed', { kind: 'reused', about: 'x', reason: 'hai sổ' }, { decision: 'reused', byDirectiveId: 'x', reason: 'hai sổ' }],
    ['WarningRaisedAgain', { kind: 'blank', about: null, reason: 'nhầm' }, { decision: 'blank', byDirectiveId: null, reason: 'nhầm' }],
    ['DirectiveRecalled', { reason: 'sai thẩm quyền', byDirectiveId: null }, { reason: 'sai thẩm quyền', itemIds: [] }],
    ['DirectiveRepealed', { sentence: 'bãi bỏ', byDirectiveId: 'x' }, { reason: 'bãi bỏ', byDirectiveId: 'x' }],
    ['DirectiveReplaced', { sentence: 'thay thế', byDirectiveId: 'x' }, { reason: 'thay thế' }],
    ['DirectiveCorrected', { sentence: 'đính chính', byDirectiveId: null, itemIds: ['i'] }, { reason: 'đính chính', itemIds: ['i'] }],
  ])('tells of %s what its sentence needs', (type, data, expected) => expect(told(said(type, data))).toMatchObject(expected));
  it('opens the sentence that changed it, and says nothing once its key is destroyed', () => {
    const amended = said('DirectiveAmended', { sentence: { $sealed: {} }, byDirectiveId: null, itemIds: ['i'] });
    expect(told(amended)?.reason).toBe('mở ra');
    expect(told(amended, () => null)?.reason).toBeNull();
    for (const type of ['DirectiveRecalled', 'DirectiveReviewed', 'DraftDiscarded', 'WarningDismissed'] as const) {
      const event = said(type, { reason: { $sealed: {} }, byDirectiveId: null, decision: 'keep' });
      expect([told(event)?.reason, told(event, () => null)?.reason]).toEqual(['mở ra', null]);
    }
  });
  it('lists what a person confirmed and corrected, with why', () => {
    const corrections = [{ pointer: '/issuedOn', kind: 'corrected', span: null, reason: 'bản giấy' }];
    expect(told(said('ReadingCorrected', { ...reading, corrections }))).toMatchObject({
      ...{ waiting: 1, decision: null, fields: [{ pointer: '/issuedOn', kind: 'corrected', reason: 'bản giấy' }] },
    });
  });
  it('tells a newer reading apart from a correction', () => {
    const reread = { readerVersion: '1.3.0', before: '1.2.0', differences: [{ pointer: '/items/3', kind: 'gained' }] };
    expect(told(said('ReadingCorrected', { ...reading, corrections: [], reread }))).toMatchObject({
      ...{ readerVersion: '1.3.0', fields: [{ pointer: '/items/3', kind: 'gained', reason: null }] },
    });
  });
  it('says that another scan speaks for it, and that they were parted again', () => {
    const joined = said('ReadingCorrected', { ...reading, corrections: [], joined: { directiveId: 'kept', joinId: 'j' } });
    expect(told(joined)).toMatchObject({ decision: 'joined', byDirectiveId: 'kept' });
    expect(told(said('ReadingCorrected', { ...reading, corrections: [], joined: null }))).toMatchObject({ decision: 'parted' });
  });
  it('is in the order of recording, also of two streams, and leaves out what does not hold yet', () => {
    const [first, second] = [said('Drafted', {}), said('WarningDismissed', { kind: 'blank', about: null, reason: 'x' })];
    const later = said('DirectiveRecalled', { reason: 'x', byDirectiveId: null }, '2020-09-02');
    expect(directiveStory([second, later, first], NOW, () => null).map(({ type }) => type)).toEqual(['Drafted', 'WarningDismissed']);
  });
  it('takes what bears no date to hold from its recording', () => {
    const undated = said('ReadingAccepted', { ...reading, readerVersion: '1' }, null);
    expect(directiveStory([undated], Date.parse('2020-08-19'), () => null)).toEqual([]);
    expect(directiveStory([undated], NOW, () => null)).toHaveLength(1);
  });
});

describe('what a document may lack', () => {
  it.each([
    ['DraftDiscarded', { reason: null, answeredBy: null }, { reason: null, byDirectiveId: null }],
    ['DraftDiscarded', { answeredBy: null }, { reason: null }],
    ['DirectiveReviewed', { decision: 'keep', reason: {} }, { reason: null }],
    ['ReadingAccepted', { ...reading, symbol: null, readerVersion: '1' }, { symbol: null, issuedOn: '2020-08-17' }],
    ['DirectiveRestricted', { reason: 'nội bộ', basis: 'Luật' }, { reason: 'nội bộ', decision: 'Luật' }],
    ['DirectiveRestricted', { reason: { $sealed: {} } }, { reason: 'mở ra', decision: null }],
    ['RestrictionLifted', { reason: 'đã công bố' }, { reason: 'đã công bố', decision: null }],
    ['DirectiveAmended', { reason: 'sửa', byDirectiveId: 'x' }, { reason: 'sửa', byDirectiveId: 'x', itemIds: [] }],
    ['SomethingElse', {}, { reason: null, fields: [], itemIds: [] }],
  ])('%s %j', (type, data, expected) => expect(told(said(type, data))).toMatchObject(expected));
});
