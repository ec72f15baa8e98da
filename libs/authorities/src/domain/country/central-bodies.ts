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
}
const ministry = (code: string, name: string, ...also: string[]): CentralBody => ({ code, kind: 'office', name, under: 'CP', also });

/** The Government, its Prime Minister, the eighteen ministries and four ministry-level agencies of August 2020, and the steering board against COVID-19. */
export const CENTRAL_BODIES: readonly CentralBody[] = [
  { code: 'CP', kind: 'government', name: 'Chính phủ', under: null, also: [] },
  { code: 'TTg', kind: 'government', name: 'Thủ tướng Chính phủ', under: 'CP', also: ['Thủ tướng', 'TTgCP'] },
  ministry('VPCP', 'Văn phòng Chính phủ'),
  ministry('BQP', 'Bộ Quốc phòng'),
  ministry('BCA', 'Bộ Công an'),
  ministry('BNG', 'Bộ Ngoại giao'),
  ministry('BNV', 'Bộ Nội vụ'),
  ministry('BTP', 'Bộ Tư pháp'),
  ministry('BKHĐT', 'Bộ Kế hoạch và Đầu tư', 'Bộ KH&ĐT', 'Bộ KHĐT'),
  ministry('BTC', 'Bộ Tài chính'),
  ministry('BCT', 'Bộ Công Thương'),
  ministry('BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn', 'BNN', 'BNN&PTNT', 'Bộ NN&PTNT'),
  ministry('BGTVT', 'Bộ Giao thông vận tải', 'Bộ GTVT'),
  ministry('BXD', 'Bộ Xây dựng'),
  ministry('BTNMT', 'Bộ Tài nguyên và Môi trường', 'Bộ TN&MT', 'Bộ TNMT'),
  ministry('BTTTT', 'Bộ Thông tin và Truyền thông', 'Bộ TT&TT', 'Bộ TTTT'),
  ministry('BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội', 'LĐTBXH', 'Bộ LĐ-TB&XH', 'Bộ LĐTBXH', 'Bộ Lao động, Thương binh và Xã hội'),
  ministry('BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ VH-TT&DL', 'Bộ VHTTDL'),
  ministry('BKHCN', 'Bộ Khoa học và Công nghệ', 'Bộ KH&CN', 'Bộ KHCN'),
  ministry('BGDĐT', 'Bộ Giáo dục và Đào tạo', 'Bộ GD&ĐT', 'Bộ GDĐT'),
  ministry('BYT', 'Bộ Y tế'),
  ministry('TTCP', 'Thanh tra Chính phủ'),
  ministry('NHNN', 'Ngân hàng Nhà nước Việt Nam', 'Ngân hàng Nhà nước'),
  ministry('UBDT', 'Ủy ban Dân tộc'),
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
];
