import type { AuthorityKind } from '../authority.events';
import type { Phrase } from './phrase';
import { placedName } from './placed-name';
import { namedUnder, type Matcher, type Reading, type ResolutionWarning } from './resolution';
import { unitWordAt } from './unit-words';

const LEAD = '(?:(?:cac|nhung|toan the|tat ca|cac to chuc|to chuc) )*';
const HOLDERS =
  '(?:pho )?(?:chu tich|bi thu|thu truong|lanh dao|giam doc|tong giam doc|truong phong|truong ban|truong|hieu truong|chanh van phong|c pcvp|cvp|pcvp|chanh thanh tra|chi huy truong|cuc truong|chi cuc truong|tong bien tap|nguoi dung dau)';
/** Bodies that are asked, not ordered. */
const ORGANISATIONS = [
  '(?:ban (?:thuong truc|thuong vu|chap hanh) )?(?:uy ban )?(?:mttq|mat tran to quoc|mat tran)',
  'ub mttq',
  'doan the',
  'hoi doan the',
  '(?:ban (?:thuong vu|chap hanh|thuong truc) )?(?:thanh|tinh|huyen|quan|thi|xa|phuong) doan(?: |$)',
  '(?:ban (?:thuong vu|chap hanh|thuong truc) )?doan (?:tncs|thanh nien|phuong|xa|thi tran)',
  '(?:ban (?:thuong vu|chap hanh) )?hoi (?!nghi|dong)',
  'lien doan lao dong',
  'cong doan',
  '(?:thuong truc |ban thuong vu |van phong |uy ban kiem tra |bi thu )?(?:dang uy|tinh uy|huyen uy|thi uy|thanh uy|quan uy|tu|hu|trung uong dang|dang bo|chi bo)(?: |$)',
  'ban (?:tuyen giao|dan van|to chuc (?:tinh|thanh|huyen|thi|quan) uy|noi chinh)',
  '(?:thuong truc |van phong (?:doan dbqh|hdnd)? ?)?(?:hdnd|hoi dong nhan dan)(?! va (?:ubnd|uy ban))',
  'doan dai bieu quoc hoi',
  '(?:truong |cac truong )?(?:dai hoc|cao dang|hoc vien)',
  'truong (?:dai hoc|cao dang)',
  'toa an',
  'vien kiem sat',
  'doanh nghiep',
].join('|');
const ORGANISATION = new RegExp(`^${LEAD}(?:${HOLDERS} )?${LEAD}(?:co quan (?:khoi )?dang|${ORGANISATIONS})`, 'u');
const PARTY_BLOC = /\bkhoi dang\b/u;
const BOARD = /^(?:truong )?(?:ban (?:chi dao|chi huy|chi dao dieu hanh)|hoi dong|to (?:cong tac|chi dao|giup viec|phan ung))(?: |$)/u;
const HOLDER = new RegExp(`^(?:dong chi )?${HOLDERS}(?= |$)`, 'u');
const CHAIRMEN = /^(?:ct|chu tich)(?: va)?(?: cac)? (?:pct|pho chu tich)(?: |$)/u;
const OFFICE =
  /^(?:so|phong|ban|tram|trung tam|cong an|van phong|vp|cong|dai|bo phan|doi|chi cuc|cuc|benh vien|bao hiem xa hoi|kho bac|dien luc|thanh tra|ban quan ly|nha van hoa|bo chi huy|bo doi|huyen doi|thi doi|hat|buu dien|vien|vien thong|chi nhanh|nha khach|bao|tong cuc|cong thong tin|vnpt|to)(?: |$)/u;
const CLASS =
  /^(?:cac|nhung|moi|toan the|tat ca|nhan dan|nguoi dan|cong dan|can bo|cong chuc|truong thon|truong khu|truong ap|to truong|thon|ap|khu pho|khu dan cu|to dan pho|chinh quyen|luc luong|co quan|don vi|nganh|(?:so|phong|ban) (?:so|phong|ban|nganh|doan the)|ho gia dinh|ca nhan|to chuc|he thong|truong hoc|co so|hoc sinh|thanh vien)(?: |$)/u;

/** Names that mean nobody new: the addressees above once more, or the file copy. */
export const nobodyNew: Matcher = ({ phrase }) =>
  /^(?:nhu (?:tren|kinh gui|dieu)|luu)(?: |$)/u.test(phrase.folded) || phrase.words.length === 0
    ? { target: null, confidence: phrase.words.length === 0 ? 0.5 : 1, warnings: [] }
    : null;

const placed = (reading: Reading, as: AuthorityKind, confidence: number, extra: readonly ResolutionWarning[] = []) => {
  const { name, under, warnings } = placedName(reading);
  return namedUnder(under, name, as, confidence, [...warnings, ...extra]);
};
export const steeringBoard: Matcher = (reading) => {
  const { folded } = reading.phrase;
  if (!BOARD.test(folded) || /^hoi dong nhan dan/u.test(folded)) return null;
  // 'Ban Chỉ huy Quân sự' is a standing office of the unit, no board.
  return placed(reading, /^(?:truong )?ban chi huy quan su/u.test(folded) ? 'office' : 'board', 0.88);
};
/** 'Ủy ban MTTQ Việt Nam …', 'các cơ quan khối Đảng, Đoàn thể', 'Thành đoàn', 'TT. Thị ủy', 'Hiệu trưởng các trường Đại học': also by their heads, for these answer for a body that is asked. */
export const organisation: Matcher = (reading) => {
  const { folded } = reading.phrase;
  return ORGANISATION.test(folded) || PARTY_BLOC.test(folded) ? placed(reading, 'organisation', 0.88) : null;
};
export const holder: Matcher = (reading) => {
  const { folded } = reading.phrase;
  if (/^truong (?:thon|khu|ap|hoc)/u.test(folded)) return null;
  if (CHAIRMEN.test(folded)) {
    const { under, warnings } = placedName(reading);
    return namedUnder(under, 'Chủ tịch, các Phó Chủ tịch', 'officeHolder', 0.88, warnings);
  }
  return HOLDER.test(folded) ? placed(reading, 'officeHolder', 0.88) : null;
};
export const office: Matcher = (reading) => {
  const { folded } = reading.phrase;
  if (!OFFICE.test(folded) || SEVERAL.test(folded)) return null;
  // 'Trạm Y tế các xã, phường' is one in each of them.
  return placed(reading, spreadsOverUnits(reading.phrase) ? 'class' : 'office', 0.9);
};
/** 'Sở, ban, ngành', 'phòng, ban': words for all of them, and classes of people that begin like an office. */
const SEVERAL = /^(?:to dan pho|cong dan|cong chuc|(?:so|phong|ban) (?:so|phong|ban|nganh|doan the)(?= |$))/u;
const spreadsOverUnits = (phrase: Phrase): boolean =>
  phrase.words.some(({ low }, at) => low === 'các' && unitWordAt(phrase, at + 1) !== null);
export const bodiesOfAKind: Matcher = (reading) => (CLASS.test(reading.phrase.folded) ? placed(reading, 'class', 0.8) : null);
