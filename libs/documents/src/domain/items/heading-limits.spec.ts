import { readLetter } from '../read-letter';

const HEAD = 'ỦY BAN NHÂN DÂN\nHUYỆN Y\nSố: 12/UBND-VX\nY, ngày 12 tháng 8 năm 2021\n\nKính gửi: Các phòng, ban.\n\n';
const limits = (body: string): (string | null)[] =>
  readLetter(HEAD + body).items.map(({ deadline: { value } }) => (value?.kind === 'fixed' ? value.on : (value?.kind ?? null)));
const POINTS = '\n\n1. Phòng Y tế rà soát các cơ sở.\n\n2. Trạm Y tế lập danh sách.';

describe('a limit for all points', () => {
  it.each([
    ['UBND huyện yêu cầu các đơn vị thực hiện các nhiệm vụ sau, hoàn thành trước ngày 15/9/2021:', ['2021-09-15', '2021-09-15']],
    ['UBND huyện yêu cầu các đơn vị hoàn thành trước ngày 15/9/2021 các nội dung sau:', ['2021-09-15', '2021-09-15']],
    // told of, not set
    ['Thực hiện Công văn số 3/SYT yêu cầu báo cáo trước ngày 20/8/2021, UBND huyện yêu cầu thực hiện các nội dung sau:', [null, null]],
    ['UBND huyện yêu cầu các đơn vị trực đến hết ngày 15/9/2021. Các phòng thực hiện các nội dung sau:', [null, null]],
    ['UBND huyện yêu cầu các đơn vị thực hiện đúng thời gian quy định các nội dung sau:', [null, null]],
    ['UBND huyện có ý kiến như sau:', [null, null]],
  ])('%s', (opening, expected) => expect(limits(opening + POINTS)).toEqual(expected));
  it('stands in a heading above them', () =>
    expect(
      limits(
        'UBND huyện yêu cầu:\n\nI. Các nhiệm vụ hoàn thành trong tháng 9/2021\n\n1. Phòng Y tế rà soát các cơ sở.\n\nII. Các nhiệm vụ khác\n\n1. Trạm Y tế lập danh sách.',
      ),
    ).toEqual(['2021-09-30', null]));
  it('gives way to what a point says itself', () =>
    expect(
      limits(
        'UBND huyện yêu cầu các đơn vị thực hiện các nhiệm vụ sau, hoàn thành trước ngày 15/9/2021:\n\n1. Phòng Y tế rà soát xong trước ngày 20/8/2021.\n\n2. Trạm Y tế báo cáo hằng tuần.\n\n3. Công an xã phải trực.',
      ),
    ).toEqual(['2021-08-20', null, '2021-09-15']));
});
