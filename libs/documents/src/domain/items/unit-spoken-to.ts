import type { LetterText, Piece } from '../text/letter-text';
import type { Lead } from './lead';

/** Who 'cần' or 'phải' do something: a unit as such, not one of its bodies. Over the text as written: small letters and a name. */
const UNIT =
  /(?<unit>(?:thành phố|tỉnh|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|Thành phố|Tỉnh|Huyện)(?:\s\p{Lu}[\p{L}]*){1,4})\s(?:cần|phải|tập trung|khẩn trương|tiếp tục|chủ động)(?!\p{L})/u;
const REACH = 500;

/** '…, thành phố Đà Nẵng cần tập trung thực hiện tốt một số nhiệm vụ sau:' */
export const unitSpokenTo = (letter: LetterText, { start, end }: Piece): Lead | null => {
  const from = Math.max(start, end - REACH);
  const match = UNIT.exec(letter.textOf(from, end));
  if (!match) return null;
  const at = from + match.index;
  const unit = { start: at, end: at + (match.groups?.['unit']?.length ?? 0) };
  return { verb: null, assignees: [unit], restStart: unit.end, stop: 'action' };
};
