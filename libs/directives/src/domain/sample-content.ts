import type { Addressee, Citation, DirectiveContent, Item } from './content';
import { symbolOf } from './document-symbol';

/** Contents for specs: a town's letter that implements its province's order. */
export const aCitation = (change: Partial<Citation> = {}): Citation => ({
  citationId: 'citation-1',
  relation: 'implements',
  documentType: 'CT',
  symbol: symbolOf('12', 'CT-UBND'),
  issuedOn: '2020-08-17',
  issuerAsWritten: 'Chủ tịch UBND tỉnh Bình Dương',
  issuerId: 'binh-duong',
  referenceId: 'reference-12',
  span: null,
  sentence: null,
  confidence: 1,
  ...change,
});
export const anItem = (change: Partial<Item> = {}): Item => ({
  itemId: 'item-1',
  label: '1',
  span: null,
  text: 'Huy động toàn thể hệ thống chính trị vào cuộc',
  assignees: [],
  coOperators: [],
  verb: null,
  deadline: null,
  recurrence: null,
  target: null,
  reportTo: null,
  channel: null,
  carries: null,
  ...change,
});
export const anAddressee = (change: Partial<Addressee> = {}): Addressee => ({
  text: 'UBND các xã, phường',
  role: 'to',
  target: { kind: 'lowerCommittees', underId: 'ben-cat', level: 'commune', unitTypes: null, holder: false },
  owesAnswer: null,
  ...change,
});
export const aContent = (change: Partial<DirectiveContent> = {}): DirectiveContent => ({
  documentType: 'CV',
  issuerId: 'ben-cat',
  issuerAsWritten: 'Ủy ban nhân dân thị xã Bến Cát',
  place: 'Bến Cát',
  subject: 'triển khai cài đặt ứng dụng Bluezone',
  urgency: null,
  signatory: null,
  addressees: [anAddressee()],
  citations: [aCitation()],
  items: [anItem()],
  ...change,
});
