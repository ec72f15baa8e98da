import { openSmallOffice, type SmallOffice } from './small-office';

let office: SmallOffice;
let operator: Record<string, string>;
beforeAll(async () => {
  office = await openSmallOffice();
  operator = await office.signedIn({ role: 'systemAdministrator', authorityId: null });
}, 120_000);
afterAll(() => office.close());

interface Said {
  readonly code?: string;
  readonly after: string;
  readonly accounts: readonly { readonly accountId: string; readonly signInName: string; readonly link: string }[];
  readonly items: readonly { readonly signInName: string; readonly roles: readonly object[] }[];
  readonly errors?: readonly { readonly field: string; readonly vi: string }[];
}
const send = (lines: readonly string[], headers = operator) => sendBytes(Buffer.from(lines.join('\n')), headers);
const sendBytes = (payload: Buffer, headers = operator) =>
  office.engine
    .inject({
      ...{ method: 'POST', url: '/api/account-sheets', payload },
      headers: { host: 'localhost', 'content-type': 'application/octet-stream', ...headers },
    })
    .then(({ statusCode, payload }) => ({ status: statusCode, body: JSON.parse(payload) as Said }));
const listed = async (text: string) =>
  (await office.ask<Said>('GET', `/api/accounts?text=${encodeURIComponent(text)}`, undefined, operator)).body.items;
const HEAD = 'Tên đăng nhập,Họ tên,Email,Vai trò,Cơ quan';

describe('a table of accounts', () => {
  it('opens them all, with roles at bodies that are found by name or id; several lines are several roles', async () => {
    const { status, body } = await send([
      '\ufeff' + HEAD,
      'bang.mot,Trần Bảng Một,mot@example.vn,quản trị,UBND thị xã Một',
      `bang.mot,Trần Bảng Một,mot@example.vn,administrator,${office.ids.other}`,
      'bang.hai,"Lê ""Hai"", bảng",,kiểm tra,',
      '',
      'bang.ba,Phạm Ba,,,',
    ]);
    expect([status, body.accounts?.map(({ signInName }) => signInName)]).toEqual([200, ['bang.mot', 'bang.hai', 'bang.ba']]);
    await office.ask('GET', `/api/accounts?after=${body.after}`);
    const [two] = await listed('bang.hai');
    expect(two).toMatchObject({ fullName: 'Lê "Hai", bảng', roles: [{ role: 'auditor', authorityId: null }] });
    expect(new Set((await listed('bang')).map(({ signInName }) => signInName))).toEqual(new Set(['bang.mot', 'bang.hai', 'bang.ba']));
    expect((await listed('bang.mot'))[0]!.roles).toHaveLength(2);
  });
  it('with semicolons, as a Vietnamese spreadsheet writes it, is the same', async () => {
    const { status } = await send(['Tên đăng nhập;Họ tên;Vai trò', 'cham.phay;Đỗ Chấm Phẩy;phân tích\r']);
    expect(status).toBe(200);
    expect((await listed('cham.phay'))[0]!.roles).toMatchObject([{ role: 'analyst' }]);
  });
  it('with anything wrong opens none, and names every line and field', async () => {
    const { status, body } = await send([
      HEAD,
      'dung.roi,Người Đúng,,analyst,',
      'sai vai,Người Một,,giám đốc,',
      'sai.co.quan,Người Hai,,quản trị,UBND không có',
      'thieu.co.quan,Người Ba,,quản trị,',
      'thua.co.quan,Người Bốn,,quản trị hệ thống,UBND thị xã Một',
      'thieu.vai,Người Năm,,,UBND thị xã Một',
    ]);
    expect([status, body.code]).toEqual([422, 'accounts.lines-wrong']);
    expect(body.errors!.map(({ field }) => field)).toEqual([
      'accounts.1.role',
      'accounts.1.signInName',
      'accounts.2.body',
      'accounts.3.body',
      'accounts.4.body',
      'accounts.5.role',
    ]);
    expect(await listed('dung.roi')).toEqual([]);
  });
  it('names all that is wrong with a line at once, by the number that a spreadsheet gives it', async () => {
    const { body } = await send([HEAD, '', 'có dấu,,không phải thư,vua,', 'dung.roi,Người Đúng,,,', '', 'dung.roi,Người Khác,,,']);
    expect(body.errors!.map(({ field }) => field)).toEqual([
      ...['accounts.1.role', 'accounts.1.signInName', 'accounts.1.fullName', 'accounts.1.email'],
      'accounts.4.signInName',
    ]);
    expect(body.errors!.at(0)!.vi).toBe('"vua" không phải vai trò (phân tích, kiểm tra, quản trị, quản trị hệ thống)');
    expect(body.errors!.at(-1)!.vi).toBe('tên đăng nhập này ở dòng 4 là của người khác (Người Đúng)');
  });
  it('names lines with names that are none, or come twice with other people', async () => {
    const { body } = await send([HEAD, 'trung.ten,Người Một,,,', 'trung.ten,Người Hai,,,', 'Có Dấu,Người Ba,,,']);
    expect(body.errors!.map(({ field }) => field)).toEqual(['accounts.1.signInName', 'accounts.2.signInName']);
    expect(await listed('trung.ten')).toEqual([]);
  });
  it('names every line whose name somebody has, and opens none', async () => {
    await send([HEAD, 'co.roi.mot,Người Một,,,', 'co.roi.hai,Người Hai,,,']);
    const { status, body } = await send([HEAD, 'con.trong,Người Ba,,,', '', 'Co.Roi.Mot,Người Bốn,,,', 'co.roi.hai,Người Năm,,,']);
    expect([status, body.code]).toEqual([422, 'accounts.lines-wrong']);
    expect(body.errors!.map(({ field, vi }) => [field, vi])).toEqual([
      ['accounts.2.signInName', 'tên đăng nhập "Co.Roi.Mot" đã có người dùng'],
      ['accounts.3.signInName', 'tên đăng nhập "co.roi.hai" đã có người dùng'],
    ]);
    expect(await listed('con.trong')).toEqual([]);
  });
  it.each(['utf16le', 'utf-16be'])('in %s, as Excel writes "Unicode text", is read with its tabs', async (coding) => {
    const little = Buffer.from(`\ufeffTên đăng nhập\tHọ tên\n${coding}.x\tNguyễn Thị Ở`, 'utf16le');
    const { status } = await sendBytes(coding === 'utf16le' ? little : little.swap16());
    expect(status).toBe(200);
    expect(await listed(`${coding}.x`)).toMatchObject([{ fullName: 'Nguyễn Thị Ở' }]);
  });
  it('in another code page is refused with what to choose in Excel', async () => {
    const { status, body } = await sendBytes(Buffer.from('T\xean \xf0\xe3ng nh\xe2p;H\xf2 t\xean\nabc.def;L\xea', 'latin1'));
    expect([status, body.errors?.[0]?.vi]).toEqual([422, expect.stringContaining('CSV UTF-8')]);
  });
  it.each([
    [[], 'accounts.none'],
    [[HEAD], 'accounts.none'],
    [['a,b,c', '1,2,3'], 'request.invalid'],
    [['\u0000\u0001\u0002'], 'request.invalid'],
  ])('that is none (%j) is told so', async (lines, code) => expect((await send(lines)).body.code).toBe(code));
  it('is the system administrator’s to send', async () => {
    const analyst = await office.signedIn({ role: 'analyst', authorityId: null });
    expect((await send([HEAD, 'x.y.z,X,,,'], analyst)).body.code).toBe('access.denied');
  });
});
describe('the first account', () => {
  interface View {
    readonly code?: string;
    readonly signedIn?: boolean;
    readonly roles?: readonly { readonly role: string }[];
  }
  const setUp = (fresh: SmallOffice, token: string, change: object = {}) =>
    fresh.asNobody<View>('POST', '/api/setup', {
      token,
      signInName: 'quan.tri',
      fullName: 'Lê Quản Trị',
      newPassword: 'trời xanh mây trắng',
      ...change,
    });
  it('is set up by the link, once, for one of two; afterwards there is no link any more', async () => {
    const fresh = await openSmallOffice();
    const [older, token] = [(await fresh.engine.setupLink())!, (await fresh.engine.setupLink())!];
    expect((await setUp(fresh, older)).body.code).toBe('link.unusable');
    expect((await setUp(fresh, token, { newPassword: 'ngắn' })).body.code).toBe('request.invalid');
    expect((await setUp(fresh, token, { signInName: 'Quản Trị' })).body.code).toBe('request.invalid');
    const both = await Promise.all([setUp(fresh, token), setUp(fresh, token, { signInName: 'ke.khac' })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 410]);
    expect(both.find(({ status }) => status === 201)!.body).toMatchObject({ signedIn: true, roles: [{ role: 'systemAdministrator' }] });
    expect(await fresh.engine.setupLink()).toBeNull();
    expect((await setUp(fresh, token)).body.code).toBe('link.unusable');
    await fresh.close();
  });
});
describe('who is meant by an id', () => {
  interface Names {
    readonly items: readonly {
      readonly accountId: string;
      readonly fullName: string | null;
      readonly hasLeft: boolean;
      readonly bodies: readonly string[];
    }[];
  }
  const namesFor = async (ids: string, headers: Record<string, string>) =>
    office.ask<Names & { readonly code?: string }>('GET', `/api/account-names?ids=${ids}`, undefined, headers);
  it('is told by name and body to whoever looks, also of somebody who has left', async () => {
    const analyst = await office.signedIn({ role: 'analyst', authorityId: null });
    const town = await office.signedIn({ role: 'administrator', authorityId: office.ids.town });
    const leaver = await office.signedIn({ role: 'administrator', authorityId: office.ids.ward });
    const left = await office.ask<Said>('POST', `/api/accounts/${leaver.accountId}/leave`, { reason: 'nghỉ hưu' }, operator);
    await office.ask('GET', `/api/accounts?after=${left.body.after}`, undefined, operator);
    const { body } = await namesFor([town.accountId, leaver.accountId, 'system', 'nobody'].join(), analyst);
    expect(new Map(body.items.map(({ accountId, ...rest }) => [accountId, rest]))).toEqual(
      new Map([
        [town.accountId, { fullName: 'Nguyễn Văn An', hasLeft: false, bodies: ['UBND thị xã Một'] }],
        [leaver.accountId, { fullName: 'Nguyễn Văn An', hasLeft: true, bodies: [] }],
      ]),
    );
  });
  it('is told to nobody who is not signed in, and asked for of some at a time', async () => {
    expect((await office.asNobody('GET', '/api/account-names?ids=a')).status).toBe(401);
    expect((await namesFor('', operator)).body.items).toEqual([]);
    expect((await namesFor(`${operator['accountId']}&asOf=2020-08-19&knownAt=3`, operator)).body.items).toHaveLength(1); // as of now
    expect((await namesFor(Array.from({ length: 201 }, (_, n) => `a${n}`).join(), operator)).body.code).toBe('request.invalid');
  });
});
