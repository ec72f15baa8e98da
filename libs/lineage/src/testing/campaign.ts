import type { World } from './world';

const COMMUNES = ['Mỹ Phước', 'Thới Hòa', 'Tân Định', 'Hòa Lợi', 'An Tây', 'Chánh Phú Hòa', 'Long Nguyên', 'An Điền', 'Phú An'] as const;
const OTHERS = {
  'thuan-an': ['Lái Thiêu', 'An Thạnh', 'Bình Chuẩn', 'Vĩnh Phú', 'Hưng Định'],
  'di-an': ['Đông Hòa', 'Tân Bình', 'Bình An', 'Tân Đông Hiệp'],
} as const;
export const idOf = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/ /g, '-');

/** About thirty bodies of two provinces and what they did in August 2020. Returns the ordinals that specs look back to. */
export const stageCampaign = async (world: World) => {
  await world.body('chinh-phu', 'central', 'Chính phủ', null);
  await world.body('bo-tttt', 'central', 'Bộ Thông tin và Truyền thông', 'chinh-phu');
  for (const [id, name] of [
    ['binh-duong', 'Bình Dương'],
    ['dong-nai', 'Đồng Nai'],
  ] as const)
    await world.body(id, 'province', `UBND tỉnh ${name}`, 'chinh-phu', `Tỉnh ${name}`);
  for (const [id, name] of [
    ['ben-cat', 'Bến Cát'],
    ['thuan-an', 'Thuận An'],
    ['di-an', 'Dĩ An'],
  ] as const)
    await world.body(id, 'district', `UBND thị xã ${name}`, 'binh-duong', `Thị xã ${name}`);
  for (const name of COMMUNES) await world.body(idOf(name), 'commune', `UBND xã ${name}`, 'ben-cat', name);
  for (const [district, names] of Object.entries(OTHERS))
    for (const name of names) await world.body(idOf(name), 'commune', `UBND phường ${name}`, district, name);

  // The ministry's letter is cited and not held; the province's directive carries it out.
  await world.cited('r-2841', '2841/BTTTT-THH', 'bo-tttt', 'Bộ TT&TT', '2020-08-01');
  await world.cited('r-3232', '3232/CV-BCĐ', null, 'Ban Chỉ đạo', '2020-08-05');
  await world.letter('p12', {
    issuer: 'binh-duong',
    symbol: '12/CT-UBND',
    on: '2020-08-17',
    cites: [
      { referenceId: 'r-2841', relation: 'implements', symbol: { number: '2841', notation: 'BTTTT-THH', asWritten: '2841/BTTTT-THH' } },
      { referenceId: 'r-3232', relation: 'mentions', issuerId: null, sentence: 'Đã có Công văn số 3232/CV-BCĐ' },
    ],
  });
  await world.identified('r-12', 'p12');
  for (const district of ['ben-cat', 'thuan-an', 'di-an']) {
    await world.delivery('p12', district, '2020-08-17', { draftId: district === 'di-an' ? 'draft-di-an' : null });
    await world.task(`p12-${district}`, 'p12', district, '2020-08-17', { dueAt: '2020-08-21T00:00:00+07:00' });
  }
  const toProvince = { referenceId: 'r-12' };
  await world.letter('b278', { issuer: 'ben-cat', symbol: '278/UBND-VX', on: '2020-08-17', cites: [toProvince] });
  await world.identified('r-278', 'b278');
  await world.answered('p12', 'ben-cat', 'b278', '2020-08-17');
  await world.letter('t99', { issuer: 'thuan-an', symbol: '99/UBND-VX', on: '2020-08-18', cites: [toProvince] });
  await world.answered('p12', 'thuan-an', 't99', '2020-08-18');
  await world.draft('draft-di-an', 'di-an', '2020-08-17', [toProvince]);

  for (const name of COMMUNES) {
    await world.delivery('b278', idOf(name), '2020-08-17', {
      draftId: name === 'Hòa Lợi' ? 'draft-hoa-loi' : null,
      received: name !== 'Tân Định',
    });
    await world.task(`b278-${idOf(name)}`, 'b278', idOf(name), '2020-08-17', {
      dueAt: name === 'An Điền' ? null : '2020-08-21T00:00:00+07:00',
    });
  }
  const toTown = { referenceId: 'r-278', sentence: 'Thực hiện Công văn số 278/UBND-VX' };
  await world.letter('thoi-hoa-31', { issuer: 'thoi-hoa', symbol: '31/UBND', on: '2020-08-18', cites: [toProvince, toTown] });
  await world.draft('draft-hoa-loi', 'hoa-loi', '2020-08-17', [toTown]);
  // It answers the province past the town.
  await world.letter('an-tay-8', { issuer: 'an-tay', symbol: '08/UBND', on: '2020-08-19', cites: [toProvince] });
  // Two communes that cite each other, one of them the town too.
  await world.letter('chanh-phu-hoa-5', {
    issuer: 'chanh-phu-hoa',
    symbol: '5/UBND',
    on: '2020-08-19',
    cites: [{ referenceId: 'r-long-nguyen' }, toTown],
  });
  await world.letter('long-nguyen-6', {
    issuer: 'long-nguyen',
    symbol: '6/UBND',
    on: '2020-08-19',
    cites: [{ referenceId: 'r-chanh-phu-hoa' }],
  });
  await world.identified('r-long-nguyen', 'long-nguyen-6');
  await world.identified('r-chanh-phu-hoa', 'chanh-phu-hoa-5');

  await world.reported('b278-my-phuoc', '2020-08-20', '2020-08-20T09:00:00+07:00');
  await world.confirmed('b278-my-phuoc', '2020-08-20T10:00:00+07:00');
  await world.reported('b278-thoi-hoa', '2020-08-21', '2020-08-21T07:00:00+07:00');
  await world.confirmed('b278-thoi-hoa', '2020-08-21T07:30:00+07:00');
  await world.reported('b278-phu-an', '2020-08-19', '2020-08-19T09:00:00+07:00');
  await world.returned('b278-phu-an', '2020-08-20');
  await world.withdrawn('b278-long-nguyen', '2020-08-19');
  await world.task('b278-ask', 'b278', 'thoi-hoa', '2020-08-17', { force: 'request' });

  // Mỹ Phước answered on the 18th; the letter came in last of all.
  const before = world.ordinal();
  await world.letter('my-phuoc-45', { issuer: 'my-phuoc', symbol: '45/UBND', on: '2020-08-18', cites: [toTown] });
  await world.answered('b278', 'my-phuoc', 'my-phuoc-45', '2020-08-18');
  await world.task('my-phuoc-own', 'my-phuoc-45', 'my-phuoc', '2020-08-18', { dueAt: '2020-08-25T00:00:00+07:00' });
  return { beforeMyPhuoc: before };
};
