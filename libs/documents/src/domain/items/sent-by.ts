import type { LetterText, Piece } from '../text/letter-text';
import { beginsAssigneeAt } from './assignee-heads';
import { phraseAt } from './assignees';
import type { Lead } from './lead';
import { splitAssignees } from './split-assignees';
import { matchesIn } from '../text/matches';

/** What is to be sent, as the subject of its sentence: 'Báo cáo của các đơn vị gửi về Sở Y tế trước ngày …'. */
const SENT =
  /^(?:moi )?(?:van ban|bao cao|ket qua|ho so|danh sach|so lieu|y kien|phieu|bien ban|noi dung bao cao|de xuat|du thao|ke hoach|dang ky)\b[^.;:]{0,160}?\b(?:gui|nop)\b[^.;:]{0,40}?\b(?:ve|den|cho|qua)\s/u;
/** What is sent by whoever was told before: 'Danh sách gửi về Phòng Nghiệp vụ chậm nhất ngày …'. */
export const isSent = (letter: LetterText, { start, end }: Piece): boolean =>
  SENT.test(letter.flatOf(start, Math.min(end, start + LONGEST)));
const OF = /\bcua\s/u;
/** A class that reports, behind a ground at most: 'Kết thúc đợt cao điểm các đơn vị báo cáo kết quả về …'. */
const CLASS = /(?:^|\s)(?=cac (?:co quan|don vi|dia phuong|so|phong|truong|trung tam|benh vien|huyen|xa)\b)/gu;
const REPORTS = /^,?\s?(?:tong hop,? )?(?:bao cao|gui|nop)\b/u;
const REACH = 120;
const LONGEST = 400;

/** Who sends or reports something, where no word of order stands: the lead of a sentence that only a day makes a duty. */
export const sentBy = (letter: LetterText, { start, end }: Piece): Lead | null => {
  const flat = letter.flatOf(start, Math.min(end, start + LONGEST));
  const sent = SENT.exec(flat);
  if (sent) {
    const of = OF.exec(sent[0]);
    const from = of ? start + of.index + of[0].length : null;
    const phrase = from !== null && beginsAssigneeAt(letter, from, end, true) ? phraseAt(letter, from, end) : null;
    return phrase ? { verb: null, assignees: splitAssignees(letter, phrase.piece), restStart: phrase.next, stop: phrase.stop } : null;
  }
  for (const { index, 0: blank } of matchesIn(flat.slice(0, REACH), CLASS)) {
    const from = start + index + blank.length;
    const phrase = phraseAt(letter, from, end);
    if (phrase?.stop !== 'action' || !REPORTS.test(letter.flatOf(phrase.piece.end, Math.min(end, phrase.piece.end + 30)))) continue;
    return { verb: null, assignees: splitAssignees(letter, phrase.piece), restStart: phrase.next, stop: phrase.stop };
  }
  return null;
};
