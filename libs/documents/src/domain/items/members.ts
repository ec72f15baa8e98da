import type { LetterText, Piece } from '../text/letter-text';

/** What somebody is in a board or team that a decision sets up; the end of his line: '2. Ông …, Giám đốc Sở Y tế, Phó Trưởng đoàn;'. */
const ROLE =
  /\b(?:thanh vien|to vien|uy vien|thu ky|(?:pho )?truong doan|(?:pho )?to truong|to pho|(?:pho )?truong ban|(?:pho )?chu tich hoi dong|uy vien thuong truc|uy vien thu ky)\W*$/u;
/** Titles before a name: 'Ông', 'TS. BS.', 'ThS'. */
const TITLE = /^(?:ong|ba|dong chi|d\/c|[a-z]{1,4}(?:\.|ck\d?\.?|cki+\.?)\s?[a-z.]{0,8})\s/u;
const LONGEST = 260;

/** Is this line one of the members of a board, and no duty? Its role at the end says so, or nothing but a role is left of it in a scan. */
export const isMember = (letter: LetterText, { start, end }: Piece): boolean => {
  if (end - start > LONGEST) return false;
  const flat = letter.flatOf(start, end);
  return ROLE.test(flat) && (TITLE.test(flat) || flat.length < SHORT || /[,–-]\s?[^,–-]{0,30}$/u.test(flat)) && !ACTS.test(flat);
};
const SHORT = 40;
const ACTS = /\b(?:chu tri|phoi hop|co trach nhiem|chiu trach nhiem|bao cao|tham muu|don doc|trien khai|giao)\b/u;
