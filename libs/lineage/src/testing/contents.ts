import type { Citation, DirectiveContent, Item, WrittenSymbol } from '@cascade/directives/domain';
import { aCitation as sampleCitation, aContent as sampleContent, anAddressee, anItem as sampleItem } from '@cascade/directives/testing';

export const symbol = (asWritten: string): WrittenSymbol => {
  const [, number = null, notation = null] = /^(\d+)\/(.*)$/.exec(asWritten) ?? [];
  return { number, notation, asWritten };
};
export const aCitation = (change: Partial<Citation> = {}): Citation =>
  sampleCitation({ sentence: 'Thực hiện Chỉ thị số 12/CT-UBND', ...change });
export const anItem = (change: Partial<Item> = {}): Item =>
  sampleItem({ text: 'Vận động người dân cài đặt ứng dụng', verb: 'Giao', ...change });
export const aContent = (change: Partial<DirectiveContent> = {}): DirectiveContent =>
  sampleContent({
    issuerAsWritten: null,
    subject: 'Triển khai ứng dụng khẩu trang điện tử',
    addressees: [anAddressee({ target: null })],
    citations: [aCitation()],
    items: [anItem()],
    ...change,
  });
