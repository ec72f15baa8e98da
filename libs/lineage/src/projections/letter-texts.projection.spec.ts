import { aCitation, aContent, anItem, symbol } from '../testing/contents';
import { timelineOf, type Said } from '../testing/timeline';
import { dayTags, issuerTag, letterTexts, typeTag } from './letter-texts.projection';

const content = aContent({
  documentType: 'CT',
  issuerId: 'Binh-Duong',
  subject: 'Phòng, chống dịch',
  place: 'Bình Dương',
  items: [anItem({ itemId: 'i1', label: '1', text: 'Giao\nPhòng Y tế' }), anItem({ itemId: 'i2', label: '2', text: null })],
  citations: [aCitation({ citationId: 'c1', sentence: 'Thực hiện Công văn' }), aCitation({ citationId: 'c2', sentence: null })],
});
const reading = {
  directiveId: 'd',
  symbol: symbol('08/CT-UBND'),
  issuedOn: '2020-08-17',
  content,
  readerVersion: '1',
  unconfirmed: [],
  warnings: [],
};
const accepted = (change: object = {}): Said => ['ReadingAccepted', { ...reading, ...change }, '2020-08-17'];
const drafted = (answersDelivery: string | null): Said => ['Drafted', { directiveId: 'd', content, answersDelivery }, '2020-08-16'];
const revised: Said = ['DraftRevised', { directiveId: 'd', content }, '2020-08-18'];
const issued: Said = [
  'Issued',
  { directiveId: 'd', requestId: 'r', symbol: symbol('1/UBND'), issuedOn: '2020-08-19', content },
  '2020-08-19',
];
const row = (time: string, ...said: readonly Said[]) => timelineOf(letterTexts, ...said).at(time);

describe('what a letter says, for search', () => {
  it('is its symbol, its subject and a line for each text, with what the line is', () => {
    const found = row('2020-08-17', accepted());
    expect(found).toMatchObject({
      directive_id: 'd',
      symbol: 'CT chỉ thị 8 CT-UBND 08/CT-UBND',
      subject_text: 'Phòng, chống dịch',
      pairs: 'phongchong chongdich',
      tags: 'tct y2020 m202008 d20200817 ibinhduong',
    });
    const [body, places] = [String(found!['body']).split('\n'), JSON.parse(String(found!['places'])) as unknown[]];
    expect(body.slice(0, 2)).toEqual(['Giao Phòng Y tế', 'Thực hiện Công văn']);
    expect(places.slice(0, 2)).toEqual([['item', 'i1', '1'], ['citation', 'c1', null]]); // prettier-ignore
    expect(body).toHaveLength(places.length);
  });
  it('is nothing where its key is gone', () => {
    const gone = { ...content, subject: null, items: [anItem({ text: null })], citations: [], addressees: [], place: null };
    expect(row('2020-08-17', accepted({ content: gone, symbol: null }))).toMatchObject({
      symbol: 'CT chỉ thị',
      subject_text: null,
      pairs: '',
      body: '',
      places: '[]',
    });
  });
  it('is what the last reading says', () => {
    const anew = { ...reading, content: { ...content, subject: 'Họp khẩn' }, corrections: [], unconfirmedSpans: {}, settled: [] };
    expect(row('2020-08-17', accepted(), ['ReadingCorrected', anew, '2020-08-17'])).toMatchObject({ subject_text: 'Họp khẩn' });
  });
  it('has a draft of somebody, but not one that the engine prepared until somebody writes it anew or issues it', () => {
    expect(row('2020-08-17', drafted(null))).toBeDefined();
    expect(row('2020-08-30', drafted('delivery-a-b'))).toBeUndefined();
    const begun = [drafted('delivery-a-b'), revised] as const;
    expect([row('2020-08-17', ...begun), row('2020-08-18', ...begun)]).toEqual([undefined, expect.anything()]);
    expect([row('2020-08-18', drafted('delivery-a-b'), issued), row('2020-08-19', drafted('delivery-a-b'), issued)]).toEqual([
      undefined,
      expect.anything(),
    ]);
  });
});
describe('a tag', () => {
  it.each([
    ['2020-08-17T00:00:00+07:00', ['y2020', 'm202008', 'd20200817']],
    ['2020-01-01T00:30:00+07:00', ['y2020', 'm202001', 'd20200101']],
  ])('of the day %s is %j', (at, tags) => expect(dayTags(Date.parse(at))).toEqual(tags));
  it('is one word', () =>
    expect([issuerTag('2F-1a'), typeTag('QĐ'), typeTag('Thông cáo báo chí')]).toEqual(['i2f1a', 'tqd', 'tthongcaobaochi']));
});
