import type { Citation, DirectiveContent, Item, WrittenSymbol } from '@cascade/directives/domain';

export const symbol = (asWritten: string): WrittenSymbol => {
  const [, number = null, notation = null] = /^(\d+)\/(.*)$/.exec(asWritten) ?? [];
  return { number, notation, asWritten };
};
export const aCitation = (change: Partial<Citation> = {}): Citation => ({
  citationId: 'citation-1',
  relation: 'implements',
  documentType: 'CT',
  symbol: symbol('12/CT-UBND'),
  issuedOn: '2020-08-17',
  issuerAsWritten: 'Chủ tịch UBND tỉnh Bình Dương',
  issuerId: 'binh-duong',
  referenceId: 'reference-12',
  span: null,
  sentence: 'Thực hiện Chỉ thị số 12/CT-UBND',
  confidence: 1,
  ...change,
});
export const anItem = (change: Partial<Item> = {}): Item => ({
  itemId: 'item-1',
  label: '1',
  span: null,
  text: 'Vận động người dân cài đặt ứng dụng',
  assignees: [],
  coOperators: [],
  verb: 'Giao',
  deadline: null,
  recurrence: null,
  target: null,
  reportTo: null,
  channel: null,
  carries: null,
  ...change,
});
export const aContent = (change: Partial<DirectiveContent> = {}): DirectiveContent => ({
  documentType: 'CV',
  issuerId: 'ben-cat',
  issuerAsWritten: null,
  place: 'Bến Cát',
  subject: 'Triển khai ứng dụng khẩu trang điện tử',
  urgency: null,
  signatory: null,
  addressees: [{ text: 'UBND các xã, phường', role: 'to', target: null, owesAnswer: null }],
  citations: [aCitation()],
  items: [anItem()],
  ...change,
});
