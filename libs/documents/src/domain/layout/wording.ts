/** Patterns over folded text that several parts of the layout share. All are anchored or bounded, so each looks at a piece once. */
export const MOTTO =
  /cong\s?hoa\s?xa\s?hoi\s?chu|cong\shoa\sxa\s[a-z]{2,4}\snghia|^cong\s?h[a-z]{1,2}\s?[a-z]{1,3}\s?h[a-z]{1,2}\s(?:chu|[a-z]{2,3} n)|\bx[a-z]\sh[a-z]{1,2}\schu\sn[a-z]{2,4}\sv|doc\s?lap\s?[-.,~]?\s?tu\s?d|\btu\s?do\s?[^a-z]{1,5}\s?han?h\s?ph|tu\s?do\s?[-.,~]?\s?hanh\s?phuc|dang cong san viet nam$/u;
export const RULE = /^[^a-z0-9]*$/u;
export const KINH_GUI =
  /^(?:(?:[^a-z\d]{1,6}(?:[a-z]{1,3}[^a-z\d]{1,5}){0,2}|[a-z]{1,3}\s?[^a-z\d\s]{1,4}\s?[^a-z\d]{0,4})(?=kinh\s?gui\s?:)kinh\s?gui\s?:|kinh\s?gui\b\s?[:;.]?|[^a-z\d]{1,8}kinh\s?gui$|k[a-z]{2,5}\s?(?:gu[a-z]{0,2}|g[a-z]i|ui)\s?:|kinh\s?g[a-z]{1,4}\s?:)\s?/u;
export const DONG_KINH_GUI = /^dong\s?kinh\s?gui\b\s?[:;.]?\s?/u;
/** 'V/v', 'Về việc'; a scan reads 'VW', 'V/', 'Vv', 'Vềviệc', and after a title also 'Và việc'. */
export const SUBJECT_LEAD =
  /^(?:v\s?[/⁄]\s?v(?![a-z])|v\/\s?[wy]?(?=\s)|v[wv](?=\s)|v[il1a¿\\]v(?=\s)|v[ea]\s?viec\b|trich yeu\b)\s?[:;.]?\s?/u;
/** Also with its first letters misread; then a colon, the end of the line or a signing mark must follow. */
export const NOI_NHAN =
  /^[\W_]{0,4}(?:no'?i\s?n[a-z]{2,4}\s?:|no'i\s?nhan(?![a-z])|noi\s?nhan(?![a-z])_{0,2}\s?[:;.]?|(?:[a-z]{0,2}[nv]|[a-z]?)oi\s?nha[nm]\s?(?:[:;.]|$|(?=(?:tm|kt|tl|tuq|ki|q)\b|k[it](?:giam|chu)|(?:pho )?(?:chu tich|giam doc|bo truong|cuc truong))))/u;
export const BULLET = /^(?:[-+•●*–]|~(?=[a-z\s]))\s?/u;

/** How the first sentence of a body begins. */
export const BODY_START =
  /^(?:thuc hien|can cu|theo|de (?!nghi)|nham|(?:sang |chieu |trong (?:cac )?)?ngay \d|nam \d{4}, |thoi gian|trong thoi gian|trong nhung|truoc |tiep theo|tiep tuc|trien khai|hien nay|tren co so|qua |sau khi|sau \d|xet |phuc dap|tra loi|vua qua|nhan duoc|thi hanh|chap hanh|quan triet|thuong truc .{0,70}(?:nhan duoc|thong bao|ket luan|yeu cau|da )|hom nay|hoi nghi .{3,90} hop\b|bo .{3,60} nhan duoc|.{3,70} nhan duoc )/u;

/** What a name of a body, or of who heads one, begins with. */
export const BODY_HEAD =
  /^(?:uy ban|ubnd|ubmttq|mttq|mat tran|hoi dong|hdnd|so\b(?! luong| lieu| hoa|\s?[:.]?\s?\d)|bo\b(?! sung| nhiem| tri| tieu chi| luat| may| quy dinh)|van phong|thu tuong|pho thu tuong|chinh phu|quoc hoi|chu tich|pho chu tich|(?:tieu )?ban\b(?! hanh| giao| tin)|phong\b(?! chong|, chong| ngua| trao)|cuc\b|tong cuc|chi cuc|vu\b|vien\b|trung tam|tram\b|cong an|toa an|kho bac|ngan hang|bao hiem|truong\b|dai hoc|benh vien|tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy|thanh doan|tinh doan|huyen doan|doan\b(?! ket)|hoi\b(?! \d| nghi| thao| nhap| thi)|(?:tong )?lien doan|cong doan|thanh tra|giam doc|thu truong|thuong truc\b|chanh (?:thanh tra|van phong|an)|(?:chi huy |chi cuc |tong cuc |cuc |vien )truong|truong (?:ban|phong)|tu lenh|cac\b|tong cong ty|cong ty|tap doan|to\b(?! chuc)|bao\b(?! dam| ve| cao| tri| ton| mat)|dai\b(?! hoi)|hieu truong|ong\b|ba\b|dong chi|quy\b(?! dinh| che| trinh| hoach| mo| uoc)|nhan dan)/u;

/** Who decides, in capitals between the subject of a decision and its grounds: 'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN', 'BỘ TRƯỞNG BỘ Y TẾ'. */
export const DECIDES =
  /^(?:uy ban|hoi dong|(?:thuong truc |ban thuong vu )?(?:huyen|tinh|thanh|quan|thi|dang) uy|(?:pho )?chu tich|bo truong|thu tuong|chinh phu|quoc hoi|thong doc|(?:tong )?(?:giam doc|thanh tra)|thu truong|chanh (?:van phong|thanh tra|an)|(?:tong cuc |chi cuc |cuc |vu |vien )truong|truong (?:ban|phong)|hieu truong|vien truong|thuong truc|ban (?:thuong vu|chi dao|bi thu|chap hanh)|so (?!\d)|bo (?!quyet|sung|tri)|cuc |tong cuc |chi cuc |van phong|lien )/u;

/** Marks of signing capacity at the beginning of a line: 'TM. ỦY BAN', 'KT CHỦ TỊCH', 'T/M', 'TUQ.'. */
export const CAPACITY =
  /^(?:t\s?[./]?\s?m|k\s?[./]?\s?t|t\s?[./]?\s?l|t\s?[./]?\s?u\s?[./]?\s?q|q)(?:\s?[.,:;]\s?|\s)(?=[a-z])|^k[it](?=(?:giam doc|chu tich|cuc truong|bo truong|truong phong))/u;
export const ROLE =
  /^(?:(?:[prfn]ho|quyen|q\.)\s)?(?:chu tich|bo truong|thu truong|thu tuong|tong giam doc|giam doc|chanh van phong|pho chanh van phong|chanh thanh tra|truong phong|truong ban|cuc truong|tong cuc truong|chi cuc truong|vu truong|vien truong|hieu truong|tong thanh tra|thong doc|bo truong, chu nhiem|chu nhiem|bi thu|truong\b(?!\W*$)|tong bien tap|chanh an|uy vien|truong phong|tham phan|doi truong|to truong)/u;

/** By UTF-16 unit: 0 no letter, 1 a letter, 2 a small one. */
const LETTER_KINDS = ((): Uint8Array => {
  const kinds = new Uint8Array(65_536);
  for (let unit = 0; unit < 0x2000; unit += 1) {
    const letter = String.fromCharCode(unit);
    kinds[unit] = /\p{Ll}/u.test(letter) ? 2 : /\p{L}/u.test(letter) ? 1 : 0;
  }
  return kinds;
})();

/** Are (nearly) all letters capitals? Digits and signs do not count. */
export const isCapitals = (text: string): boolean => {
  let [letters, small] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const kind = LETTER_KINDS[text.charCodeAt(at)] ?? 0;
    if (kind > 0) letters += 1;
    if (kind === 2) small += 1;
    if (small > 4 && small > at / 4) return false; // asked of every line of a letter: nearly all are told by their first word
  }
  return letters >= 2 && small * 8 <= letters;
};
