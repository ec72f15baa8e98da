import { LetterText } from '../text/letter-text';
import { bearerAt } from './bearers';

const bearers = (text: string): readonly string[] | undefined => {
  const letter = new LetterText(text);
  return bearerAt(letter, { start: 0, end: letter.text.length })?.assignees.map((piece) => letter.valueOf(piece));
};

describe('whoever bears a duty', () => {
  it.each([
    ['Đội ngũ thợ vườn có nhiệm vụ tưới cây vào sáng sớm.', ['Đội ngũ thợ vườn']],
    ['Thư ký Tổ trồng cây có trách nhiệm ghi nhật ký.', ['Thư ký Tổ trồng cây']],
    ['Người trông vườn chịu trách nhiệm khoá cổng.', ['Người trông vườn']],
    ['Hi dong cham cay co nhiem vu danh gia.', ['Hi dong cham cay']],
  ])('%s', (text, expected) => expect(bearers(text)).toEqual(expected));
  it.each([
    'Việc tưới cây có trách nhiệm của mọi nhà.',
    'Khi có mưa lớn, người trông vườn có trách nhiệm che cây.',
    'Tâm huyết và có trách nhiệm với khu vườn.',
    'Tổ chức thực hiện tốt, ai cũng có trách nhiệm giữ cây.',
    'Người trông vườn cần biết mình có trách nhiệm báo tin.',
    'người trông vườn có trách nhiệm khoá cổng.',
    'Những ai có trách nhiệm liên quan đều dự họp.',
    'Người trông vườn khoá cổng mỗi tối.',
  ])('nobody: %s', (text) => expect(bearers(text)).toBeUndefined());
});
