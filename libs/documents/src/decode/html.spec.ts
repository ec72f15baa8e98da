import { readLetter } from '../domain';
import { decodeLetter } from './decode-letter';
import { looksLikeHtml, textOfHtml } from './html';

describe('text of a web page', () => {
  it.each([
    ['paragraphs', '<p>Số: 1/UBND</p><p>Kính gửi:</p>', 'Số: 1/UBND\n\nKính gửi:'],
    ['line ends inside a paragraph are blanks', '<p>yêu cầu\n   các phòng</p>', 'yêu cầu các phòng'],
    ['breaks', 'a<br>b<BR/>c', 'a\nb\nc'],
    ['cells of a row', '<table><tr><td>ỦY BAN</td><td>CỘNG HÒA</td></tr></table>', 'ỦY BAN\tCỘNG HÒA'],
    [
      'a row of three cells and more, whatever they are made of',
      '<table><tr><td><p>1</p></td><td><p>Họp</p><p>giao ban</p></td><td><p>Sở A</p></td></tr></table>',
      '1 \t Họp  giao ban \t Sở A',
    ],
    ['the lines of two columns', '<table><tr><td><p>A</p><p>B</p></td><td>C</td></tr></table>', 'A\n\nB\n\tC'],
    ['entities', 'A &amp; B&nbsp;&#7841; &#x1EA1; &aacute; &khong;', 'A & B\u00a0ạ ạ á &khong;'],
    ['no entity is decoded twice', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['scripts, styles and comments are no text', '<style>p{}</style><script>x<y</script><!-- no -->Số', 'Số'],
    ['struck words', 'Số: <s>458</s>/UBND', 'Số: ~~458~~/UBND'],
    ['a tag that never ends', '<p>Số <b', 'Số <b'],
  ])('%s', (_, html, text) => expect(textOfHtml(html).trim()).toBe(text));
  it.each(['<!DOCTYPE html><p>a', '  <html><body>', '<?xml version="1.0"?><html>', '<div>Số</div>'])('%s looks like one', (text) =>
    expect(looksLikeHtml(text)).toBe(true),
  );
  it.each(['Số: 1/UBND', '<https://a.vn> là địa chỉ', '', 'a < b'])("'%s' does not", (text) => expect(looksLikeHtml(text)).toBe(false));
  it('is read as a letter', () => {
    const page =
      '<html><body><table><tr><td>ỦY BAN NHÂN DÂN<br>XÃ ĐẠI TỰ</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table><p>Số: 5/UBND-VP</p><p>V/v trực Tết</p><p>Kính gửi: Các thôn.</p></body></html>';
    const { text, mediaType } = decodeLetter(new TextEncoder().encode(page), 'a.html');
    expect(mediaType).toBe('text/html');
    const { header } = readLetter(text);
    expect([header.number.value, header.issuer.value, header.subject.value]).toEqual(['5', 'Ủy ban nhân dân xã Đại Tự', 'trực Tết']);
  });
  it('takes no longer for ten thousand nested lists', () => {
    const started = performance.now();
    textOfHtml(`${'<ul><li>'.repeat(10_000)}Số${'</li></ul>'.repeat(10_000)}`);
    textOfHtml('<'.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
