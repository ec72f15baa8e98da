import type { DraftContent } from './draft-content';
import { saidOfField } from './said-of-field';

const content: DraftContent = {
  ...{ documentType: 'CT', issuerId: 'town', subject: ' phòng dịch ', place: '', urgency: 'khẩn' },
  signatory: { name: 'Lê Thị Mẫu', role: 'Phó Chủ tịch', capacities: ['TM', 'KT'] },
  addressees: [
    { text: 'UBND các xã', role: 'to' },
    { text: 'Công an', role: 'to' },
  ],
  citations: [{ relation: 'implements', symbol: { asWritten: '12/CT-UBND' } }, { relation: 'mentions' }],
  items: [
    {
      ...{ itemId: 'i1', label: '1', text: 'Báo cáo.', assignees: [{ text: 'UBND các xã' }] },
      deadline: { kind: 'fixed', text: 'đến hết ngày 25/8/2020', on: '2020-08-25' },
    },
    { itemId: 'i2', label: '2', assignees: [], carries: { directiveId: 'order', itemId: 'above' } },
  ],
} as unknown as DraftContent;
const order = [{ itemId: 'above', text: 'Tuyên truyền.' }] as never;

describe('what a draft says in a field', () => {
  it.each([
    ['documentType', 'Chỉ thị'],
    ['subject', 'phòng dịch'],
    ['place', null],
    ['urgency', 'khẩn'],
    ['issuerAsWritten', null],
    ['signatory', 'TM, KT Phó Chủ tịch Lê Thị Mẫu'],
    ['addressees', 'UBND các xã; Công an'],
    ['citations', '12/CT-UBND; –'],
    ['item:i1', 'Báo cáo. · UBND các xã · đến hết ngày 25/8/2020'],
    ['item:i2', 'Tuyên truyền.'],
    ['item:gone', null],
    ['issuerId', null],
  ] as const)('%s: %s', (field, said) =>
    expect(saidOfField(content, field, order)?.toLowerCase() ?? null).toBe(said?.toLowerCase() ?? null),
  );
  it('is nothing where nobody signs and nothing is addressed', () => {
    const empty = { ...content, signatory: undefined, addressees: [], citations: [], documentType: undefined } as unknown as DraftContent;
    for (const field of ['signatory', 'addressees', 'citations', 'documentType'] as const)
      expect(saidOfField(empty, field, order)).toBeNull();
  });
});
