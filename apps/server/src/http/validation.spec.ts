import { isDomainError } from '@cascade/event-store/domain';
import { Amount, ArrivalNumber, Count, Flag, Id, IdOrNull, Ids, OneOf, Part, Parts, Text, When } from './fields';
import { validation } from './validation';

class Inner {
  @Text({ description: 'words', max: 5 }) words!: string;
}
class Placed {
  @IdOrNull({ description: 'the body above' }) parentId!: string | null;
}
class Outer {
  @Id({ description: 'an id', optional: true }) id?: string;
  @Text({ description: 'why' }) reason!: string;
  @When({ description: 'when', optional: true }) on?: string;
  @OneOf({ description: 'which', values: ['a', 'b'], optional: true }) which?: string;
  @Count({ description: 'how many', min: 1, max: 3, optional: true }) limit?: number;
  @Amount({ description: 'how much', optional: true }) amount?: number;
  @Flag({ description: 'whether', optional: true }) below?: boolean;
  @Ids({ description: 'ids', optional: true }) itemIds?: string[];
  @Part({ description: 'one', of: () => Inner, optional: true }) one?: Inner;
  @Parts({ description: 'many', of: () => Inner, optional: true }) many?: Inner[];
}
const pipe = validation();
const check = (value: object): Promise<Outer> => pipe.transform(value, { type: 'body', metatype: Outer }) as Promise<Outer>;
const refused = async (value: object): Promise<readonly { field: string; vi: string; en: string }[]> => {
  const error: unknown = await check(value).catch((caught: unknown) => caught);
  if (!isDomainError(error, 'request.invalid')) throw error;
  return error.details.errors;
};

class Arrived {
  @ArrivalNumber({ description: 'số đến', optional: true }) arrivalNumber?: string;
}
describe('an arrival number', () => {
  const arrived = (arrivalNumber?: string) => pipe.transform({ arrivalNumber }, { type: 'body', metatype: Arrived });
  it.each(['1', '017', '12a', '10', undefined])('may be %j', async (number) =>
    expect(await arrived(number)).toMatchObject(number === undefined ? {} : { arrivalNumber: number }),
  );
  it.each(['0', '000', ' 0 '])('is not %j', (number) =>
    expect(arrived(number)).rejects.toMatchObject({ details: { errors: [{ field: 'arrivalNumber', vi: 'sổ văn bản đến đánh số từ 1' }] } }),
  );
});
describe('free text', () => {
  it.each(['Ủy ban\r\nnhân dân\t1', 'Ủy ban'.normalize('NFD'), '✓ 😀'])('takes %j', async (reason) =>
    expect(await check({ reason })).toMatchObject({ reason }),
  );
  it.each(['\u001b[31mđỏ', 'a\u0000b', 'a\ud800b', '\u009b2J'])('refuses %j', async (reason) =>
    expect(await refused({ reason })).toEqual([
      { field: 'reason', vi: 'có ký tự điều khiển không đọc được', en: 'has control characters' },
    ]),
  );
});

describe('a body', () => {
  it('is taken with its parts, dates as people write them and numbers from a query string', async () =>
    expect(
      await check({
        reason: 'x',
        on: '19/8/2020',
        which: 'a',
        limit: '2',
        below: 'true',
        itemIds: ['i'],
        one: { words: 'abc' },
        many: [{ words: 'de' }],
      }),
    ).toMatchObject({ on: '2020-08-19', limit: 2, below: true, one: { words: 'abc' }, many: [{ words: 'de' }] }));
  it.each([
    [{}, 'reason', 'còn thiếu', 'is missing'],
    [{ reason: '' }, 'reason', 'không được để trống', 'must not be empty'],
    [{ reason: ' \n ' }, 'reason', 'chỉ có khoảng trắng', 'must not be blank'],
    [{ reason: 7 }, 'reason', 'phải là chữ', 'must be text'],
    [{ reason: 'x', id: 'a b' }, 'id', 'không phải là mã định danh', 'is no id'],
    [{ reason: 'x', on: '30/2/2020' }, 'on', 'ngày có thật', 'is no real date'],
    [{ reason: 'x', which: 'c' }, 'which', 'phải là một trong: a, b', 'must be one of: a, b'],
    [{ reason: 'x', limit: '9' }, 'limit', 'không được quá 3', 'must be 3 or less'],
    [{ reason: 'x', limit: 'many' }, 'limit', 'phải là số nguyên', 'must be a whole number'],
    [{ reason: 'x', amount: '60' }, 'amount', 'phải là số', 'must be a number'],
    [{ reason: 'x', below: 'yes' }, 'below', 'true hoặc false', 'true or false'],
    [{ reason: 'x', itemIds: 'i' }, 'itemIds', 'phải là danh sách', 'must be a list'],
    [{ reason: 'x', one: 'text' }, 'one', 'phải là một đối tượng', 'must be an object'],
    [{ reason: 'x', one: { words: 'too long' } }, 'one.words', 'dài quá 5 ký tự', 'is longer than 5'],
    [{ reason: 'x', many: [{ words: 'ok' }, {}] }, 'many.1.words', 'còn thiếu', 'is missing'],
    [{ reason: 'x', raeson: 'y' }, 'raeson', 'không có trường này', 'is no field'],
  ])('%j is refused at %s', async (value, field, vi, en) => {
    const [error, ...others] = await refused(value);
    expect(others).toEqual([]);
    expect(error).toEqual({ field, vi: expect.stringContaining(vi) as string, en: expect.stringContaining(en) as string });
  });
  it('takes null for a number or a list as left out', async () => {
    const { limit, itemIds, many } = await check({ reason: 'x', limit: null, itemIds: null, many: null });
    expect([limit, itemIds, many]).toEqual([undefined, undefined, undefined]);
  });
  it('must say that there is nothing above', async () => {
    const placed = (value: object): Promise<unknown> => pipe.transform(value, { type: 'body', metatype: Placed });
    expect(await placed({ parentId: null })).toEqual({ parentId: null });
    expect(await placed({ parentId: 'a' })).toEqual({ parentId: 'a' });
    for (const wrong of [{}, { parentId: '' }, { parentId: 7 }])
      await expect(placed(wrong)).rejects.toMatchObject({ code: 'request.invalid' });
  });
  it('names every field that is wrong', async () =>
    expect((await refused({ which: 'c', limit: 0 })).map(({ field }) => field).sort()).toEqual(['limit', 'reason', 'which']));
});
