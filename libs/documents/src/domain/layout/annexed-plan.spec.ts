import { readLetter } from '../read-letter';
import { LetterText } from '../text/letter-text';
import { annexedPlan } from './annexed-plan';

const DECISION =
  'ỦY BAN NHÂN DÂN\nTỈNH Y\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 31/QĐ-UBND\n\nY, ngày 04 tháng 3 năm 2025\n\nQUYẾT ĐỊNH\n\nBan hành Kế hoạch chống hạn\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch chống hạn.\n\nĐiều 2. Giám đốc Sở Tài chính chịu trách nhiệm thi hành Quyết định này./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn An\n\n';
const PLAN =
  'KẾ HOẠCH\n\nChống hạn vụ hè thu\n\n(Kèm theo Quyết định số 31/QĐ-UBND ngày 04 tháng 3\nnăm 2025 của Chủ tịch Ủy ban nhân dân tỉnh)\n\nI. MỤC ĐÍCH\n\n- Giữ nước cho lúa.\n\nII. NỘI DUNG\n\n1. Nạo vét kênh chính\n\n- Cơ quan chủ trì: Sở Xây dựng.\n\n- Thời hạn hoàn thành: trước ngày 30 tháng 4 năm 2025.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính bố trí kinh phí.\n\n2. Các xã báo cáo hằng tháng.\n';
const items = (text: string): string[] =>
  readLetter(text).items.map(({ label, assignees, deadline }) =>
    [label, ...assignees.map(({ value }) => value), ...(deadline.value?.kind === 'fixed' ? [deadline.value.on] : [])].join(' | '),
  );
const places = (text: string): { from: number; to: number } | null => annexedPlan(new LetterText(text), 0);

describe('the plan that a decision issues', () => {
  it('gives its works beside those of the decision', () =>
    expect(items(DECISION + PLAN)).toEqual([
      'Điều 2 | Giám đốc Sở Tài chính',
      'II.1 | Sở Xây dựng | 2025-04-30',
      'III.1 | Sở Tài chính',
      'III.2 | Các xã',
    ]));
  it('may be signed itself', () =>
    expect(items(`${DECISION}${PLAN}\nNơi nhận:\n- Các sở;\n- Lưu: VT.\n\n1. Sở Y tế phải trực.`)).toHaveLength(4));
  it('has labels of its own where the decision has the same', () =>
    expect(
      items(`${DECISION}${PLAN.split('I. MỤC ĐÍCH')[0]}Điều 1. Sở Xây dựng nạo vét kênh.\n\nĐiều 2. Sở Tài chính bố trí kinh phí.\n`),
    ).toEqual(['Điều 2 | Giám đốc Sở Tài chính', 'Điều 1 | Sở Xây dựng', 'Điều 2#2 | Sở Tài chính']));
  it('begins behind the bracket that says what it belongs to', () =>
    expect(places('Nơi nhận:\nKẾ HOẠCH\nChống hạn\n(Kèm theo Quyết định số 31/QĐ-UBND\ncủa tỉnh)\n1. Sở Y tế trực.')).toEqual({
      from: 5,
      to: 6,
    }));
  it.each([
    ['a plan without the remark', 'Nơi nhận:\nKẾ HOẠCH\nChống hạn\n1. Sở Y tế trực.'],
    ['a title in small letters', 'Nơi nhận:\nKế hoạch\n(Kèm theo Quyết định số 3)\n1. Sở Y tế trực.'],
    ['a rule', 'Nơi nhận:\nQUY CHẾ\n(Kèm theo Quyết định số 3)\n1. Sở Y tế trực.'],
    ['a heading that goes on', 'Nơi nhận:\nKẾ HOẠCH SỬ DỤNG ĐẤT CỦA HUYỆN\n(Kèm theo Quyết định số 3)\n1. Sở Y tế trực.'],
    ['nothing', 'Nơi nhận:\n- Lưu: VT.'],
  ])('is not %s', (_, text) => expect(places(text)).toBeNull());
});
