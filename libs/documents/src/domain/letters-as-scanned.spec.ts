import { readLetter } from './read-letter';

const HEAD = 'ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 12/UBND-KT\nLào Cai, ngày 5 tháng 3 năm 2026\n';
const cited = (body: string): readonly unknown[] =>
  readLetter(`${HEAD}V/v báo cáo\n\nKính gửi: Sở Y tế.\n\n${body}`).citations.map(({ number, notation, issuer, relation }) => [
    number,
    notation,
    issuer,
    relation,
  ]);

describe('titles whose letters a scan set apart', () => {
  const party = 'TỈNH ỦY LÀO CAI\nĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 44-KL/TU\nLào Cai, ngày 13 tháng 5 năm 2022\n';
  const conclusion = readLetter(
    `${party}K ÉT LUẬN\nHỘI NGHỊ LẦN THỨ BẢY\nBAN CHẤP HÀNH ĐẢNG BỘ TỈNH\nvề trồng rừng đến năm 2030\nHội nghị lần thứ bảy Ban Chấp hành Đảng bộ tỉnh họp ngày 1/5 và kết luận:\n1. Giao Sở Y tế báo cáo.`,
  );
  it('say what the letter is', () => expect(conclusion.header.documentType.value).toBe('Kết luận'));
  it('stand above what it is about, with who met and without what the body says', () =>
    expect(conclusion.header.subject.value).toBe('HỘI NGHỊ LẦN THỨ BẢY BAN CHẤP HÀNH ĐẢNG BỘ TỈNH về trồng rừng đến năm 2030'));
  it.each([
    ['Q UYẾT ĐỊNH', 'Quyết định'],
    ['C HỈ T HỊ', 'Chỉ thị'],
    ['THÔNG B ÁO', 'Thông báo'],
  ])('%s is a title', (line, type) =>
    expect(
      readLetter(`${HEAD.replace('UBND-KT', 'X-Y')}${line}\nVề việc trồng rừng\n\nCăn cứ Luật Lâm nghiệp;`).header.documentType.value,
    ).toBe(type),
  );
  it('are not any words in capitals', () =>
    expect(readLetter(`${HEAD}A B C DANH MỤC\n\nCăn cứ Luật Lâm nghiệp;`).header.documentType.value).not.toBe('Danh mục'));
});

describe('letters of symbols and names of bodies as a scan spoils them', () => {
  it.each([
    ['Căn cứ Quyết định số 15/0D- UBND ngày 4/5/2026 của ử ban nhân dân tỉnh Lào Cai;', 'QĐ-UBND', 'Ủy ban nhân dân tỉnh Lào Cai'],
    ['Căn cứ Quyết định số 15/QĐ-UBND ngày 4/5/2026 của Ủy ban nhân dân tỉnh Lào Cai;', 'QĐ-UBND', 'Ủy ban nhân dân tỉnh Lào Cai'],
    ['Căn cứ Nghị quyết số 15- -NQ/TU ngày 4/5/2026 của Tỉnh ủy và tham mưu cho ủy ban;', 'NQ/TU', 'Tỉnh ủy'],
  ])('%s', (body, letters, issuer) => expect(cited(body)).toEqual([['15', letters, issuer, 'basedOn']]));
});

describe('heads as sites and scans leave them', () => {
  it('name the council where it decides, when its own lines have lost the place', () =>
    expect(
      readLetter(
        'HỘI ĐỒNG NHÂN\nDÂN |\nSố: 48/NQ-HĐND |\nHà Nội, ngày 26 tháng 11 năm 2025 |\nVỀ KẾ HOẠCH TRỒNG CÂY\nHỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HÀ NỘI\nKHÓA XVI\nCăn cứ Luật Lâm nghiệp;',
      ).header,
    ).toMatchObject({ issuer: { value: 'Hội đồng nhân dân thành phố Hà Nội' }, issuerLevel: { value: 'province' } }));
  it('keep the month where a hand wrote the day behind a comma', () =>
    expect(readLetter(`${HEAD.replace('ngày 5 tháng 3', 'ngày,@3 tháng 03')}V/v báo cáo`).header).toMatchObject({
      issuedOn: { value: null },
      issuedPartly: { value: '2026-03' },
    }));
  it('tell what a permit is about without the day it was first given', () =>
    expect(
      readLetter(
        `${HEAD}QUYẾT ĐỊNH\nCHẤP THUẬN ĐẦU TƯ\n(Cấp lần đầu: Ngày 04 tháng 7 năm 2026)\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Đầu tư;`,
      ).header.subject.value,
    ).toBe('CHẤP THUẬN ĐẦU TƯ'));
});

describe('tails under a seal', () => {
  const tail = (text: string): ReturnType<typeof readLetter>['header'] =>
    readLetter(`${HEAD}V/v báo cáo\n\nKính gửi: Sở Y tế.\n\nBáo cáo kết quả./.\n\nNơi nhận:\n${text}`).header;
  it('keep a surname whose first letter the seal set apart', () =>
    expect(tail('- Như trên;\n- Lưu: VT.\n\nĨ rần Ngọc Căng').signatory.value.name).toBe('Trần Ngọc Căng'));
  it('leave the beginning of a role in no entry', () =>
    expect(tail('- Như trên; PHÓ GIÁ 2\n- Lưu: VT.').copies.map(({ value }) => value)).toEqual(['Như trên', 'Lưu: VT']));
  it('keep entries apart whose beginning is lost', () =>
    expect(tail('- HĐND tỉnh;\nch, các PCT UBND tỉnh;\n- Lưu: VT.').copies.map(({ value }) => value)).toEqual([
      'HĐND tỉnh',
      'ch, các PCT UBND tỉnh',
      'Lưu: VT',
    ]));
});

it('a sub-committee issues for itself, below the congress that it serves', () =>
  expect(
    readLetter(
      'BAN TỔ CHỨC\nĐẠI HỘI ĐẠI BIỂU\nCÁC DÂN TỘC THIỂU SỐ VIỆT NAM\nTIỂU BAN THI ĐUA – KHEN THƯỞNG\n\nSố: 13/BTC-TĐKT\nV/v khen thưởng\n\nKính gửi: Sở Y tế.\n\nBáo cáo kết quả.',
    ).header.issuer.value,
  ).toBe('Tiểu ban thi đua – Khen thưởng'));
