import { linksCsv, linksText } from './account-links-file';

const links = [
  { name: 'an.nguyen', token: 'aB-_1' },
  { name: 'binh.tran', token: 'cD2' },
];
describe('links to choose a password', () => {
  it('is copied alone where there is one', () =>
    expect(linksText(links.slice(0, 1), 'https://x.vn')).toBe('https://x.vn/change-password#aB-_1'));
  it('are copied a line a person, the name in front', () =>
    expect(linksText(links, 'https://x.vn')).toBe(
      'an.nguyen\thttps://x.vn/change-password#aB-_1\nbinh.tran\thttps://x.vn/change-password#cD2',
    ));
  it('are a table that says it is UTF-8', () =>
    expect(linksCsv(links, 'https://x.vn', ['Tên đăng nhập', 'Liên kết'])).toBe(
      '\ufeffTên đăng nhập;Liên kết\r\nan.nguyen;https://x.vn/change-password#aB-_1\r\nbinh.tran;https://x.vn/change-password#cD2\r\n',
    ));
});
