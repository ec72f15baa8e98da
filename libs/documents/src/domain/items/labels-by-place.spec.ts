import { readLetter } from '../read-letter';

const dispatch = (body: string): string =>
  `UBND TỈNH AN GIANG\nSỞ Y TẾ\n\nSố: 12/SYT-NVY\nAn Giang, ngày 10 tháng 10 năm 2017\nV/v chăm sóc vườn cây\n\nKính gửi: Thủ trưởng các đơn vị.\n\n${body}`;
const items = (body: string) => readLetter(dispatch(body)).items.map(({ label, text }) => `${label} ${text}`);

describe('labels that their place gives away', () => {
  it('is a number without its full stop between a colon and the second', () =>
    expect(
      items('Giám đốc Sở Y tế yêu cầu thủ trưởng các đơn vị thực hiện như sau:\n\n_ 1 Điền phiếu về vườn cây.\n\n2. Gửi phiếu về Sở Y tế.'),
    ).toEqual(['1 Điền phiếu về vườn cây.', '2 Gửi phiếu về Sở Y tế.']));
  it('is none where nothing announces it', () =>
    expect(items('Vườn có cây.\n\n1 Điền phiếu về vườn cây.\n\n2. Gửi phiếu về Sở Y tế.')).toEqual(['2 Gửi phiếu về Sở Y tế.']));
  it('is none where the second does not follow', () =>
    expect(items('Sở Y tế yêu cầu thủ trưởng các đơn vị như sau:\n\n1 Điền phiếu về vườn cây.\n\nHết.')).toEqual([
      'closing Sở Y tế yêu cầu thủ trưởng các đơn vị như sau:',
    ]));
  it('is no dash where an underscore stands alone', () =>
    expect(
      items('Sở Y tế đề nghị thủ trưởng các đơn vị góp ý.\n\n_ Văn bản góp ý gửi về Sở Y tế trước ngày 28/10/2017.\n\nCảm ơn.'),
    ).toEqual(['closing Sở Y tế đề nghị thủ trưởng các đơn vị góp ý.', 'closing#2 Văn bản góp ý gửi về Sở Y tế trước ngày 28/10/2017.']));
});
