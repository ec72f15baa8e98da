import { centralBodyId } from '../authority-ids';
import type { AuthorityKind } from '../authority.events';

export interface CentralBody {
  /** As it stands in symbols: 'BTTTT'; its id is made from this one. */
  readonly code: string;
  readonly kind: AuthorityKind;
  readonly name: string;
  /** Code of the body above; null at the top. */
  readonly under: string | null;
  /** Other abbreviations and names in use. */
  readonly also: readonly string[];
  /** Day it was set up, where that lies after the floor date. */
  readonly since?: string;
  /** What its id is made from, where the letters were another body's before. */
  readonly idFrom?: string;
  /** First day on which it is no more. */
  readonly until?: string;
}
const ministry = (code: string, name: string, ...also: string[]): CentralBody => ({ code, kind: 'office', name, under: 'CP', also });

/** The day from which the Government has fourteen ministries and three ministry-level agencies, and the resolution that says so. */
export const MINISTRIES_MERGED_ON = '2025-03-01';
export const MINISTRIES_MERGED_BY = '176/2025/QH15';
const before = (body: CentralBody): CentralBody => ({ ...body, until: MINISTRIES_MERGED_ON });
/** A ministry made of two that ended: a body of its own, also where it has the name and the letters of one of them. */
const merged = (code: string, name: string, ...also: string[]): CentralBody => ({
  ...ministry(code, name, ...also),
  since: MINISTRIES_MERGED_ON,
  idFrom: `${code}@${MINISTRIES_MERGED_ON}`,
});
/** The ministries of 2025 by the letters of those that were merged into each; all ended with the merger. */
export const MERGED_MINISTRIES: readonly { readonly from: readonly string[]; readonly to: string }[] = [
  { from: ['BKHĐT', 'BTC'], to: 'BTC' },
  { from: ['BGTVT', 'BXD'], to: 'BXD' },
  { from: ['BNNPTNT', 'BTNMT'], to: 'BNNMT' },
  { from: ['BTTTT', 'BKHCN'], to: 'BKHCN' },
  { from: ['BLĐTBXH', 'BNV'], to: 'BNV' },
];
/** The Committee for Ethnic Minorities goes on as a ministry, with the religious affairs of the Ministry of Home Affairs. */
export const RENAMED_MINISTRY = { code: 'UBDT', as: 'BDTTG', name: 'Bộ Dân tộc và Tôn giáo' } as const;

/** The Government, its Prime Minister, the eighteen ministries and four ministry-level agencies of August 2020, the steering board against COVID-19, and the ministries of March 2025. */
export const CENTRAL_BODIES: readonly CentralBody[] = [
  { code: 'CP', kind: 'government', name: 'Chính phủ', under: null, also: [] },
  { code: 'TTg', kind: 'government', name: 'Thủ tướng Chính phủ', under: 'CP', also: ['Thủ tướng', 'TTgCP'] },
  ministry('VPCP', 'Văn phòng Chính phủ'),
  ministry('BQP', 'Bộ Quốc phòng'),
  ministry('BCA', 'Bộ Công an'),
  ministry('BNG', 'Bộ Ngoại giao'),
  before(ministry('BNV', 'Bộ Nội vụ')),
  ministry('BTP', 'Bộ Tư pháp'),
  before(ministry('BKHĐT', 'Bộ Kế hoạch và Đầu tư', 'Bộ KH&ĐT', 'Bộ KHĐT')),
  before(ministry('BTC', 'Bộ Tài chính')),
  ministry('BCT', 'Bộ Công Thương'),
  before(ministry('BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn', 'BNN', 'BNN&PTNT', 'Bộ NN&PTNT')),
  before(ministry('BGTVT', 'Bộ Giao thông vận tải', 'Bộ GTVT')),
  before(ministry('BXD', 'Bộ Xây dựng')),
  before(ministry('BTNMT', 'Bộ Tài nguyên và Môi trường', 'Bộ TN&MT', 'Bộ TNMT')),
  before(ministry('BTTTT', 'Bộ Thông tin và Truyền thông', 'Bộ TT&TT', 'Bộ TTTT')),
  before(
    ministry('BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội', 'LĐTBXH', 'Bộ LĐ-TB&XH', 'Bộ LĐTBXH', 'Bộ Lao động, Thương binh và Xã hội'),
  ),
  ministry('BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ VH-TT&DL', 'Bộ VHTTDL'),
  before(ministry('BKHCN', 'Bộ Khoa học và Công nghệ', 'Bộ KH&CN', 'Bộ KHCN')),
  ministry('BGDĐT', 'Bộ Giáo dục và Đào tạo', 'Bộ GD&ĐT', 'Bộ GDĐT'),
  ministry('BYT', 'Bộ Y tế'),
  ministry('TTCP', 'Thanh tra Chính phủ'),
  ministry('NHNN', 'Ngân hàng Nhà nước Việt Nam', 'Ngân hàng Nhà nước'),
  ministry('UBDT', 'Ủy ban Dân tộc', 'BDTTG', 'Bộ Dân tộc và Tôn giáo', 'Bộ DT&TG'),
  {
    code: 'BCĐQG',
    kind: 'board',
    name: 'Ban Chỉ đạo quốc gia phòng, chống dịch COVID-19',
    under: 'CP',
    also: [
      'Ban Chỉ đạo quốc gia',
      'Ban Chỉ đạo quốc gia phòng, chống dịch bệnh viêm đường hô hấp cấp do chủng mới của vi rút Corona gây ra',
    ],
    since: '2020-01-30',
  },
  merged('BTC', 'Bộ Tài chính'),
  merged('BXD', 'Bộ Xây dựng'),
  merged('BNNMT', 'Bộ Nông nghiệp và Môi trường', 'BNN&MT', 'Bộ NN&MT', 'Bộ NNMT'),
  merged('BKHCN', 'Bộ Khoa học và Công nghệ', 'Bộ KH&CN', 'Bộ KHCN'),
  merged('BNV', 'Bộ Nội vụ'),
];
/** Whether it stands on a day. */
export const standsOn = ({ since, until }: CentralBody, day: string): boolean =>
  (since === undefined || since <= day) && (until === undefined || day < until);
/** Its id; letters alone would give a merged ministry the id of the one that had them before. */
export const idOfCentral = ({ code, idFrom = code }: CentralBody): string => centralBodyId(idFrom);
