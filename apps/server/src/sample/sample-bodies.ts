import { centralBodyId, committeeId } from '@cascade/authorities/domain';

const district = (code: string): string => committeeId('2020', 'district', code);
const commune = (code: string): string => committeeId('2020', 'commune', code);

/** The bodies the campaign moves among, by the codes of the list of 2020. */
export const BODIES = {
  ministry: centralBodyId('BTTTT'),
  binhDuong: committeeId('2020', 'province', '74'),
  thuaThienHue: committeeId('2020', 'province', '46'),
  langSon: committeeId('2020', 'province', '20'),
  canTho: committeeId('2020', 'province', '92'),
  benCat: district('721'),
  thuanAn: district('725'),
  binhGia: district('181'),
  bacKan: district('058'),
  quangNgan: commune('19873'),
  myPhuoc: commune('25813'),
  chanhPhuHoa: commune('25837'),
  anDien: commune('25840'),
  anTay: commune('25843'),
  thoiHoa: commune('25846'),
  hoaLoi: commune('25849'),
  tanDinh: commune('25852'),
  phuAn: commune('25855'),
} as const;
export type SampleBody = keyof typeof BODIES;
