import { fieldName } from './field-name';

describe('the name of a field', () => {
  it.each([
    ['/issuedOn', 'Ngày ban hành', 'Date of issue'],
    ['/symbol/number', 'Số', 'Number'],
    ['/items/0/deadline', 'Mục thứ 1: thời hạn', 'Item 1: deadline'],
    ['/items/2/assignees/1', 'Mục thứ 3: người thực hiện', 'Item 3: assignee'],
    ['/citations/1', 'Viện dẫn thứ 2', 'Citation 2'],
    ['/citations/1/symbol/number', 'Viện dẫn thứ 2: số', 'Citation 2: number'],
    ['/items/-', 'Mục thêm vào', 'Added item'],
    ['/addressees/0/role', 'Nơi nhận thứ 1: vai trò', 'Addressee 1: role'],
    ['', 'Cả văn bản', 'The whole letter'],
    ['/novel', 'novel', 'novel'],
  ])('%s', (pointer, vi, en) => expect([fieldName(pointer, 'vi'), fieldName(pointer, 'en')]).toEqual([vi, en]));
});
