import { fold } from '../text/fold';

const UNIT_KINDS = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'tỉnh', 'huyện', 'quận', 'xã', 'phường'];
const HEADS = [
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'đảng ủy',
  'ủy ban thường vụ quốc hội',
  'ủy ban nhân dân',
  'ủy ban mặt trận tổ quốc',
  'ủy ban',
  'hội đồng nhân dân',
  'hội đồng',
  'văn phòng',
  'thủ tướng',
  'chủ tịch',
  'ban chỉ đạo',
  'ban chỉ huy',
  'ban quản lý',
  'ban',
  'tổng cục',
  'chi cục',
  'cục',
  'vụ',
  'sở',
  'bộ',
  'phòng',
  'trung tâm',
  'thanh tra',
  'bảo hiểm xã hội',
  'công an',
  'tòa án nhân dân',
  'viện kiểm sát nhân dân',
  'kho bạc',
  'ngân hàng',
  'trường',
  'viện',
];
/** Folded once: a letter is read in less time than folding them all takes. */
const FOLDED_HEADS = HEADS.map((head) => ({ head, flat: fold(head) }));
const KINDS_BEHIND = UNIT_KINDS.map((kind) => ({ kind, wording: new RegExp(String.raw`(?<=\s)${kind}\s(?!hội)`, 'u') }));
/** They have no small letters: 'Văn phòng UBND tỉnh'. */
const ABBREVIATIONS = /(?<!\p{L})(?:ubnd|hđnd|mttq|đbqh|atgt)(?!\p{L})/giu;
/** 'Thường trực HĐND tỉnh …', 'HĐND - UBND huyện …': short forms head the name of a unit too. */
const COUNCIL = /^(?:thường trực )?(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân)\s/u;
const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * 'ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC KẠN' -> 'Ủy ban nhân dân thành phố Bắc Kạn'; 'SỞ GIÁO DỤC VÀ ĐÀO TẠO' -> 'Sở Giáo dục và Đào tạo'. Names of units have
 * every word capitalised, names of offices the first word of each part: what the head says in capitals alone has lost that.
 */
export const sentenceCaseOfName = (capitals: string): string => {
  const words = capitals.toLowerCase().replace(/^uỷ/u, 'ủy').replace(/\s+/gu, ' ').trim();
  const flat = `${fold(words)} `;
  const head = FOLDED_HEADS.find((known) => flat.startsWith(`${known.flat} `))?.head;
  let rest = head ? words.slice(head.length).trim() : words;
  const isBoard = head === 'ban chỉ đạo' || head === 'ban chỉ huy';
  const kindAt = KINDS_BEHIND.map(({ kind, wording }) => ({ kind, at: ` ${rest}`.search(wording) - 1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  let unit = '';
  if (kindAt && (kindAt.at === 0 || head || COUNCIL.test(words))) {
    const name = rest.slice(kindAt.at + kindAt.kind.length).trim();
    unit = `${kindAt.kind} ${name.split(' ').map(upperFirst).join(' ')}`;
    rest = rest.slice(0, kindAt.at).trim();
  }
  if (head?.endsWith('ủy')) return [upperFirst(head), ...rest.split(' ').map(upperFirst), unit].filter(Boolean).join(' ');
  const office = (isBoard ? '' : rest)
    .split(' ')
    .map((word, index, all) =>
      index === 0 || ['và', '-', '–'].includes(all[index - 1] ?? '') || (all[index - 1] ?? '').endsWith(',')
        ? word === 'và'
          ? word
          : upperFirst(word)
        : word,
    )
    .join(' ')
    .replace(/việt nam/giu, 'Việt Nam');
  // Boards are named by their task: 'Ban Chỉ đạo phòng, chống dịch COVID-19'.
  const task = isBoard ? rest.replace(/[a-z]+-\d+/gu, (code) => code.toUpperCase()) : '';
  const first = isBoard ? upperFirst(head).replace('chỉ', 'Chỉ') : head ? upperFirst(head) : '';
  return [first, task, head ? office : upperFirst(office), unit]
    .filter(Boolean)
    .join(' ')
    .replace(ABBREVIATIONS, (letters) => letters.toUpperCase());
};
