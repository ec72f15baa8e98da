import type { LetterText, Piece } from '../text/letter-text';
import type { FoundDeadline } from './deadlines';
import { matchesIn } from '../text/matches';

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi lam': 15,
  'hai muoi': 20,
  'ba muoi': 30,
};
const NUMBER = String.raw`(?<amount>\d{1,3}|muoi lam|hai muoi|ba muoi|${Object.keys(NUMBER_WORDS)
  .filter((word) => !word.includes(' '))
  .join('|')})`;
const RELATIVE = new RegExp(
  String.raw`\b(?<lead>trong(?: vong| thoi han| thoi gian| khoang thoi gian)?(?: khong qua| toi da)?|cham nhat(?: la| sau| trong| khong qua)*|muon nhat(?: la| sau)*|khong qua|sau|toi da|thoi han(?: la)?:?)\s(?:la\s)?${NUMBER}\s?(?:\([^)]{2,30}\)\s?)?(?<unit>ngay lam viec|ngay|thang|gio|tuan)\b(?<rest>[^.;\n]{0,90})`,
  'gu',
);
const FROM = /^[^.;\n]{0,70}?\b(?:ke |tinh )?tu (?:ngay |khi |thoi diem |luc )?(?:phat hanh|duoc )?(?<event>[a-z ]{2,60})/u;
/** 'trong 5 ngày qua', 'trong 6 tháng đầu năm' are times that are told of. */
const PAST =
  /^\s?(?:qua|gan day|vua qua|truoc do|dau nam|cuoi nam|lien tuc(?! ke)|lien tiep(?! ke)|dau\b|cuoi\b|nay\b|truoc (?:khi|ngay|thoi))/u;
/** 'Chỉ thị này có hiệu lực sau 10 ngày kể từ ngày ký' limits nobody. */
const TAKES_EFFECT = /\bhieu luc(?: thi hanh)?\s(?:\S+\s)?$/u;
const RECEIVED = /^(?:co quan |don vi |dia phuong )?(?:nhan|tiep nhan)\b/u;
const SIGNED =
  /^(?:ky|ban hanh|co hieu luc|van ban nay|quyet dinh nay|cong van nay|chi thi nay|thong bao nay|ke hoach nay|ngay ky|ngay ban hanh|co (?:quyet dinh|cong van|thong bao) nay)\b/u;
const UNITS = { 'ngay lam viec': 'workingDay', ngay: 'day', tuan: 'day', thang: 'month', gio: 'hour' } as const;

/** Limits that run from the signing or the receipt of the letter; from another event they wait for it and keep only their length. */
export const relativeDeadlines = (letter: LetterText, piece: Piece, flat: string): FoundDeadline[] =>
  matchesIn(flat, RELATIVE).flatMap((match): FoundDeadline[] => {
    const { lead = '', amount = '0', unit = '', rest = '' } = match.groups ?? {};
    if (PAST.test(rest) || TAKES_EFFECT.test(flat.slice(Math.max(0, match.index - 40), match.index))) return [];
    const from = FROM.exec(rest);
    // 'sau 5 ngày', 'không quá 30 ngày' alone tell how long something is; only with what they run from they limit.
    if (!from && /^(?:sau|khong qua|toi da|thoi han)/u.test(lead)) return [];
    const until = from ? from[0].length - (from.groups?.['event']?.length ?? 0) : 0;
    const event = from?.groups?.['event']?.trimStart() ?? '';
    const trigger = RECEIVED.test(event) ? 'received' : !from || SIGNED.test(event) ? 'signed' : null;
    const said =
      trigger === null ? (from?.[0].length ?? 0) : until + (from ? (/^\s*\S+(?: duoc| hanh)?/u.exec(event)?.[0].length ?? 0) : 0);
    const place = letter.trim(
      { start: piece.start + match.index, end: piece.start + match.index + match[0].length - rest.length + said },
      ',',
    );
    const count = { amount: (NUMBER_WORDS[amount] ?? Number(amount)) * (unit === 'tuan' ? 7 : 1), unit: UNITS[unit as keyof typeof UNITS] };
    const text = letter.valueOf(place);
    return [
      trigger === null
        ? { deadline: { kind: 'byReference', text, count }, piece: place, warnings: [] }
        : { deadline: { kind: 'relative', text, ...count, trigger }, piece: place, warnings: from ? [] : ['inferred'] },
    ];
  });
