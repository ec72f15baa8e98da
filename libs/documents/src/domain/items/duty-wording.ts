/** '1. Bộ Tài chính chủ trì, phối hợp với các bộ, địa phương liên quan:' says with whom, and its points what. */
export const HELPED_ONLY = /^(?:theo [^.;:]{3,60},? )?(?:chu tri|chu dong)?,?\s?(?:va )?phoi hop[^.;:]{0,200}:$/u;
export const ABOUT_DUTIES = /^(?:trach nhiem|(?:chuc nang,? (?:va )?)?nhiem vu(?:,? (?:va )?quyen han)?) (?:cua|doi voi) /u;
export const ARRANGES = /^(?:thoi gian|dia diem|thanh phan|hinh thuc)[^:.]{0,90}:/u;
export const SAYS_WHEN = /^(?:khi|duoc|neu|la(?! (?:co quan|don vi|dau moi|thuong truc|chu dau tu)))\b/u;
/** An order with fewer words than this is a heading. */
export const LEAST_WORDS_OF_ORDER = 8;
/** A shorter name at the beginning of the issuer's is none of its own. */
export const SHORTEST_SPEAKER = 8;
/** '…, hoàn thành xong. Cụ thể như sau:': the order stands before it. */
export const GOES_INTO_DETAIL = /[.;]\s(?:cu the|trong do|noi dung cu the)[^.;]{0,40}$/u;
