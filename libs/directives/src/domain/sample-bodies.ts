import { authorityStream, committeeId, type AuthorityEstablished, type Establishment } from '@cascade/authorities/domain';
import { uuidV5 } from '@cascade/event-store/domain';

/** Three bodies for specs, one under the other. */
export const BINH_DUONG = committeeId('2020', 'province', '74');
export const BEN_CAT = committeeId('2020', 'district', '721');
export const THOI_HOA = committeeId('2020', 'commune', '25837');

const established = (
  authorityId: string,
  parentId: string | null,
  level: 'province' | 'district' | 'commune',
  type: string,
  name: string,
  code: string,
): AuthorityEstablished => ({
  type: 'AuthorityEstablished',
  version: 1,
  id: uuidV5(authorityId),
  occurredAt: '2019-01-01',
  data: {
    authorityId,
    kind: 'peoplesCommittee',
    level,
    name: `UBND ${type.toLowerCase()} ${name}`,
    unit: { scheme: '2020', level, code, type, name },
    parentId,
  },
});
export const bodiesOfBinhDuong: readonly AuthorityEstablished[] = [
  established(BINH_DUONG, null, 'province', 'Tỉnh', 'Bình Dương', '74'),
  established(BEN_CAT, BINH_DUONG, 'district', 'Thị xã', 'Bến Cát', '721'),
  established(THOI_HOA, BEN_CAT, 'commune', 'Phường', 'Thới Hòa', '25837'),
];
export const establishingBinhDuong: readonly Establishment[] = bodiesOfBinhDuong.map((event) => ({
  stream: authorityStream(event.data.authorityId),
  events: [event],
}));
