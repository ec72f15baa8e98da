import type { Level } from '@cascade/authorities/domain';
import { DISTRICTS, PROVINCE } from './crash-world';
import type { IssuedOrder } from './knowledge';
import type { Random } from './random';

/** Every order asks to be told each day. */
const DAILY = { text: 'hàng ngày', every: 'day', inclusive: true };
const levelBelow = (authorityId: string): Level => (authorityId === PROVINCE ? 'district' : 'commune');
/** The body of a request that drafts an order of the province, or of a district, to the committees below; some have a deadline, some a recurring duty. */
export const orderBody = (issuerId: string, random: Random, cites: IssuedOrder | null, isDecision = false): object => {
  const target = { kind: 'lowerCommittees', underId: issuerId, level: levelBelow(issuerId) };
  const assignees = [{ text: 'UBND cấp dưới', target }];
  const day = String(random.between(19, 29));
  return {
    content: {
      documentType: isDecision ? 'QĐ' : issuerId === PROVINCE ? 'CT' : 'CV',
      issuerId,
      subject: 'cài đặt ứng dụng trên điện thoại',
      // Some are only to be known: they owe no answer, and one that comes is lineage.
      addressees: [{ text: 'UBND cấp dưới', role: 'to', target, ...(random.next() < 0.15 ? { owesAnswer: false } : {}) }],
      citations: cites === null ? [] : [citation(cites)],
      items: [
        {
          label: '1',
          text: 'Vận động người dân cài đặt ứng dụng.',
          verb: 'Giao',
          assignees,
          deadline: { kind: 'fixed', text: `trước ngày ${day}/8/2020`, on: `2020-08-${day}`, inclusive: false },
          recurrence: DAILY,
        },
        ...(random.next() < 0.5
          ? [
              {
                label: '2',
                text: 'Báo cáo kết quả.',
                verb: 'Đề nghị',
                recurrence: DAILY,
                assignees: [{ text: 'Chủ tịch', target: { ...target, holder: true } }],
              },
            ]
          : []),
      ],
    },
  };
};
const citation = ({ symbol, issuedOn, issuerId }: IssuedOrder): object => {
  const [number, notation] = symbol.split('/');
  return {
    relation: 'implements',
    documentType: notation?.startsWith('QĐ') ? 'QĐ' : 'CT',
    symbol: { number, notation },
    issuedOn,
    issuerId,
  };
};
/** Mostly the province, whose orders travel two levels. */
export const someIssuer = (random: Random): string => (random.next() < 0.6 ? PROVINCE : random.oneOf(DISTRICTS));
