import { plainOf } from '../expected-format';
import { readLetter } from '../read-letter';

const HEAD = 'ỦY BAN NHÂN DÂN\nTỈNH X\nSố: 9/UBND-VX\nX, ngày 20 tháng 8 năm 2020\n\nKính gửi: Sở Y tế.\n\n';
const cited = (body: string) =>
  plainOf(readLetter(HEAD + body)).citations.map(({ number, symbol, date, issuer, relation }) => [
    `${number}/${symbol}`,
    date,
    issuer,
    relation,
  ]);

describe('citations', () => {
  it.each([
    [
      'with the date behind',
      'Thực hiện Công văn số 12/BYT-DP ngày 1/8/2020 của Bộ Y tế về việc X.',
      [['12/BYT-DP', '2020-08-01', 'Bộ Y tế', 'implements']],
    ],
    [
      'with the date before',
      'Ngày 1/8/2020, Bộ Y tế đã có Công văn số 12/BYT-DP về việc X.',
      [['12/BYT-DP', '2020-08-01', 'Bộ Y tế', 'refers']],
    ],
    [
      'of the issuer itself',
      'UBND tỉnh đã ban hành Công văn số 3/UBND-VX ngày 2/7/2020.',
      [['3/UBND-VX', '2020-07-02', 'UBND tỉnh', 'follows_up']],
    ],
    [
      'of its steering board',
      'Ban Chỉ đạo phòng, chống dịch tỉnh đã có Văn bản số 3/CV-BCĐ ngày 2/7/2020.',
      [['3/CV-BCĐ', '2020-07-02', 'Ban Chỉ đạo phòng, chống dịch tỉnh', 'follows_up']],
    ],
    [
      'of the national board',
      'Ban Chỉ đạo quốc gia đã có Công văn số 3/CV-BCĐ ngày 2/7/2020.',
      [['3/CV-BCĐ', '2020-07-02', 'Ban Chỉ đạo quốc gia', 'refers']],
    ],
    [
      'with blanks and an en dash',
      'Căn cứ Công văn số: 7414 /UBND – CT ngày 18 tháng 8 năm 2020.',
      [['7414/UBND-CT', '2020-08-18', null, 'basis']],
    ],
    [
      'by its number alone',
      'Thực hiện Công văn số 123 ngày 05/8/2020 của Bộ Y tế về việc X.',
      [['123/null', '2020-08-05', 'Bộ Y tế', 'implements']],
    ],
    ['no form and no drug', 'Theo Biểu mẫu số 01/BC-NV và thuốc VD-123/UBND.', []],
    [
      'a Party document',
      'Thực hiện Chỉ thị số 43-CT/TW, ngày 11/6/2020 của Ban Bí thư.',
      [['43/CT/TW', '2020-06-11', 'Ban Bí thư', 'implements']],
    ],
    [
      'with an hour',
      'Thực hiện Công điện số 10/CĐ-TTg hồi 16 giờ 00 ngày 1/8/2020 của Thủ tướng Chính phủ.',
      [['10/CĐ-TTg', '2020-08-01', 'Thủ tướng Chính phủ', 'implements']],
    ],
    [
      'a symbol that a scan tore and misread',
      'Căn cứ Nghị định số 3O/2O20/NĐ - CP ngày 05/3/2020 cùa Chính phù.',
      [['30/2020/NĐ-CP', '2020-03-05', 'Chính phù', 'basis']],
    ],
    ['without a date', 'Theo Công văn số 12/BYT-DP.', [['12/BYT-DP', null, null, 'refers']]],
    [
      'whose day a scan spoilt, with the issuer behind it',
      'Thực hiện Chỉ thị số 12/CT-TTg ngày lố tháng 4 năm 2020 của Thủ tướng Chính phủ.',
      [['12/CT-TTg', null, 'Thủ tướng Chính phủ', 'implements']],
    ],
    [
      'with a doubled Đ and a lost slash or dash',
      'Căn cứ Quyết định số 12/QĐÐ- TTg ngày 1/8/2020 của Thủ tướng Chính phủ; Nghị quyết số 7/2019NQ-HĐND ngày 2/7/2019 của HĐND tỉnh; Nghị định số 4/2018/NĐCP ngày 3/1/2018 của Chính phủ.',
      [
        ['12/QĐ-TTg', '2020-08-01', 'Thủ tướng Chính phủ', 'basis'],
        ['7/2019/NQ-HĐND', '2019-07-02', 'HĐND tỉnh', 'basis'],
        ['4/2018/NĐ-CP', '2018-01-03', 'Chính phủ', 'basis'],
      ],
    ],
    [
      'once, where one mention lost its number',
      'Theo quy định của Nghị định số 72016/NĐ-CP ngày 01/7/2016 của Chính phủ. Việc ghi sổ theo Nghị định số 7/2016/NĐ-CP ngày 01/7/2016 của Chính phủ.',
      [['7/2016/NĐ-CP', '2016-07-01', 'Chính phủ', 'refers']],
    ],
    [
      'torn by the foot of a page',
      'Theo quy định tại khoản 2 Điều 3 Luật Đầu tư công năm 2019 và Quy định số\n\n2\n\n205-QĐ/TW ngày 23/9/2019 của Bộ Chính trị.',
      [
        ['null/null', null, null, 'refers'],
        ['205/QĐ/TW', '2019-09-23', 'Bộ Chính trị', 'refers'],
      ],
    ],
    [
      'whose number begins a line',
      'Thực hiện nghiêm Luật Thanh tra năm 2022, Chỉ thị số\n11/CT-BYT ngày 06/9/2020 của Bộ trưởng Bộ Y tế.',
      [
        ['null/null', null, null, 'implements'],
        ['11/CT-BYT', '2020-09-06', 'Bộ trưởng Bộ Y tế', 'implements'],
      ],
    ],
    [
      'in a list whose lead says type and issuer once',
      'Căn cứ các Quyết định của Bộ Y tế: Số 79/QĐ-BYT ngày 19/02/2021 ban hành quy định; số 657/QĐ-BYT ngày 13/7/2023 sửa đổi Quyết định số 79/QĐ-BYT ngày 19/02/2021.',
      [
        ['79/QĐ-BYT', '2021-02-19', 'Bộ Y tế', 'basis'],
        ['657/QĐ-BYT', '2023-07-13', 'Bộ Y tế', 'basis'],
      ],
    ],
    [
      'of a standing board, in a list behind a colon',
      'Theo ý kiến của Thường trực HĐND tỉnh tại các Công văn: số 87/HĐND-KTNS ngày 15/5/2020 về việc A, số 20/HĐND-KTNS ngày 30/6/2020 về việc B.',
      [
        ['87/HĐND-KTNS', '2020-05-15', 'Thường trực HĐND tỉnh', 'refers'],
        ['20/HĐND-KTNS', '2020-06-30', 'Thường trực HĐND tỉnh', 'refers'],
      ],
    ],
    [
      'of the issuer itself, where it carries its own plan out',
      'Thực. hiện Kế hoạch số 4/KH-UBND ngày 1/3/2020 của UBND tỉnh X.',
      [['4/KH-UBND', '2020-03-01', 'UBND tỉnh X', 'implements']],
    ],
    ['no remains of a misread number', 'Kèm theo 3€€9 /TB-UBND.', []],
    [
      'with letters a scan misread or set apart',
      'Căn cứ Luật Thủy lợi số 8/2017/QH 14 ngày 19/6/2017; Quyết định số 3916/Q0-BYT ngày 2/8/2020 của Bộ Y tế; Quyết định số 167QĐ-UBND ngày 9/8/2019 của UBND tỉnh Y; Nghị định số 6/2014/NĐ-CP. ngày 6/6/2014 của Chính phủ.',
      [
        ['8/2017/QH14', '2017-06-19', null, 'basis'],
        ['3916/QĐ-BYT', '2020-08-02', 'Bộ Y tế', 'basis'],
        ['167/QĐ-UBND', '2019-08-09', 'UBND tỉnh Y', 'basis'],
        ['6/2014/NĐ-CP', '2014-06-06', 'Chính phủ', 'basis'],
      ],
    ],
    [
      'with words between type and number',
      'Thực hiện Chương trình hành động số 33-CTr/TU ngày 21/5/2015 của Tỉnh ủy và Chương trình phối hợp 18b/CTPH-BVHTTDL-BYT ngày 23/11/2016.',
      [
        ['33/CTr/TU', '2015-05-21', 'Tỉnh ủy', 'implements'],
        ['18b/CTPH-BVHTTDL-BYT', '2016-11-23', null, 'implements'],
      ],
    ],
    [
      'with a digit that bears an accent',
      'Theo Công văn số 12/BYT-DP ngày 2ổ/8/2020 của Bộ Y tế.',
      [['12/BYT-DP', null, 'Bộ Y tế', 'refers']],
    ],
    [
      'as what another decision amends',
      'Góp ý dự thảo Quyết định sửa đổi, bổ sung một số điều của Quyết định số 22/QĐ-TTg ngày 31/12/2019 của Thủ tướng Chính phủ theo yêu cầu.',
      [['22/QĐ-TTg', '2019-12-31', 'Thủ tướng Chính phủ', 'refers']],
    ],
    [
      'as its own letter of some day, without đã',
      'Ngày 18/7/2020 UBND tỉnh X ban hành Công văn số 19/UBND-NC về việc trực.',
      [['19/UBND-NC', '2020-07-18', 'UBND tỉnh X', 'follows_up']],
    ],
    [
      'with a blank inside its day, or a nought for a letter',
      'Căn cứ Quyết định số 30/0Đ-UBND ngày 1 9/6/2015 của Chánh Thanh tra tỉnh; Quyết định số 31/QĐ-BYT ngày 25/1 1/2019 của Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn.',
      [
        ['30/QĐ-UBND', '2015-06-19', 'Chánh Thanh tra tỉnh', 'basis'],
        ['31/QĐ-BYT', '2019-11-25', 'Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn', 'basis'],
      ],
    ],
    [
      'on the day and hour of what its sentence did, not what that is about',
      'Hồi 09 giờ ngày 31/7/2020, Bộ Y tế ban hành Công điện số 11/CĐ-BYT về việc báo cáo 5 năm thực hiện Quyết định số 14/2013/QĐ-TTs.',
      [
        ['11/CĐ-BYT', '2020-07-31', 'Bộ Y tế', 'refers'],
        ['14/2013/QĐ-TTg', null, null, 'implements'],
      ],
    ],
    [
      'once, where a mention lost the mark of its Đ',
      'Căn cứ Quyết định số 81/QĐ-BYT ngày 29/12/2016 của Bộ Y tế. Theo Quyết định số 81/QD- BYT ngày 29/12/2016.',
      [['81/QĐ-BYT', '2016-12-29', 'Bộ Y tế', 'basis']],
    ],
    ['no law that is only named', 'Căn cứ Luật Ngân sách nhà nước; theo Luật Thủy lợi.', []],
    [
      'one law that amends two',
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;',
      [['null/null', '2019-11-22', null, 'basis']],
    ],
    ['no law where none is named', 'Thực hiện đúng luật giao thông và các luật liên quan.', []],
    [
      'minutes dated by who took them',
      'Căn cứ Biên bản số 09/BB-VPHC do ông A, cán bộ Sở Y tế lập ngày 22/01/2020;',
      [['09/BB-VPHC', '2020-01-22', null, 'basis']],
    ],
    [
      'by what its sentence did on that day',
      'Ngày 22/5/2020, Thủ tướng Chính phủ phê duyệt quy hoạch tại Quyết định số 145/QĐ-TTg.',
      [['145/QĐ-TTg', '2020-05-22', 'Thủ tướng Chính phủ', 'refers']],
    ],
    [
      'of the nearest owner before it',
      'Căn cứ Quyết định số 8/QĐ-BTC ngày 1/7/2020 của Bộ Tài chính và đề xuất của Giám đốc Sở Tài chính tại Công văn số 28/STC-NS ngày 4/8/2020.',
      [
        ['8/QĐ-BTC', '2020-07-01', 'Bộ Tài chính', 'basis'],
        ['28/STC-NS', '2020-08-04', 'Giám đốc Sở Tài chính', 'basis'],
      ],
    ],
    [
      'with the number and letters of the letter itself, of another body',
      'Thực hiện Công văn số 9/UBND-VX ngày 18/8/2020 của UBND huyện Y.',
      [['9/UBND-VX', '2020-08-18', 'UBND huyện Y', 'implements']],
    ],
    ['the letter itself', 'Công văn số 9/UBND-VX ngày 20/8/2020 có hiệu lực từ ngày ký.', []],
    [
      'of the year before with the same number',
      'Tiếp theo Công văn số 9/UBND-VX ngày 20/8/2019 của UBND tỉnh X.',
      [['9/UBND-VX', '2019-08-20', 'UBND tỉnh X', 'follows_up']],
    ],
    ['a day that does not exist', 'Theo Công văn số 12/BYT-DP ngày 31/2/2020.', [['12/BYT-DP', null, null, 'refers']]],
    [
      'a name with commas',
      'Theo Công văn số 12/BVHTTDL-TC ngày 1/8/2020 của Bộ Văn hóa, Thể thao và Du lịch về X.',
      [['12/BVHTTDL-TC', '2020-08-01', 'Bộ Văn hóa, Thể thao và Du lịch', 'refers']],
    ],
    ['a law by its name', 'Căn cứ Luật Đầu tư công ngày 13 tháng 6 năm 2019;', [['null/null', '2019-06-13', null, 'basis']]],
    [
      'the next clause of a ground',
      'Căn cứ Nghị định số 1/2020/NĐ-CP ngày 1/1/2020 của Chính phủ; Nghị định số 2/2020/NĐ-CP ngày 2/1/2020 của Chính phủ.',
      [
        ['1/2020/NĐ-CP', '2020-01-01', 'Chính phủ', 'basis'],
        ['2/2020/NĐ-CP', '2020-01-02', 'Chính phủ', 'basis'],
      ],
    ],
  ])('%s', (_, body, expected) => expect(cited(body)).toEqual(expected));

  it('are one where a document is mentioned again, and learn from the later mention', () =>
    expect(cited('Thực hiện Công văn số 12/BYT-DP.\n\nCông văn số 12/BYT-DP ngày 1/8/2020 của Bộ Y tế nêu rõ.')).toEqual([
      ['12/BYT-DP', '2020-08-01', 'Bộ Y tế', 'implements'],
    ]));
  it('are two where the days differ', () =>
    expect(cited('Theo Công văn số 1/UBND ngày 1/8/2019 và Công văn số 1/UBND ngày 1/8/2020.')).toHaveLength(2));
  it.each([
    ['the letter itself', 'Công văn số 9/UBND-VX này.'],
    ['quoted words', 'Sửa cụm từ “Quyết định số 5/QĐ-UBND ngày 1/1/2015”.'],
    ['a drug registration', 'Thuốc số đăng ký VD-12345-10.'],
    ['a date', 'Từ ngày 20/8/2020 đến 21/8/2020.'],
    ['a share', 'Đạt 60/100 hộ.'],
    ['a form', 'theo mẫu 02/GTGT.'],
    ['a score', 'điểm 3/Phụ lục'],
  ])('leave out %s', (_, body) => expect(cited(body)).toEqual([]));
  it('warn of struck numbers', () =>
    expect(readLetter(`${HEAD}Thực hiện Công văn số ~~12~~/BYT-DP ngày 1/8/2020.`).citations[0]).toMatchObject({
      number: null,
      notation: 'BYT-DP',
      warnings: ['struck'],
    }));
  it('spell a province right that the typist did not', () =>
    expect(cited('Theo Công văn số 1/UBND ngày 1/8/2020 của UBNd tỉnh thừa Thiên Huế về X.')[0]?.[2]).toBe('UBND tỉnh Thừa Thiên Huế'));
});
