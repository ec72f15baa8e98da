import type { Client, Method, RequestOptions } from '../client/client';
import { Refused } from '../client/client';
import { findBody, findDirective, isId, type Body } from './find';

const body = (name: string, authorityId: string, parentName: string | null = null): Body => ({
  authorityId,
  name,
  level: 'commune',
  kind: 'peoplesCommittee',
  parentName,
});
const asked: { path: string; query: RequestOptions['query'] }[] = [];
/** Answers each question with the same page: what these rules make of an answer is what is looked at. */
const answering = (answer: object): Client => ({
  place: 'here',
  request: <T>(_method: Method, path: string, { query }: RequestOptions = {}) => {
    asked.push({ path, query });
    return Promise.resolve(answer as T);
  },
  download: () => Promise.reject(new Error('no file is asked for')),
  settled: () => Promise.resolve(),
  close: () => Promise.resolve(),
});
const ID = '9a46de55-8497-5e97-a160-d19064ed3809';
beforeEach(() => void (asked.length = 0));

describe('a body that somebody names', () => {
  it('is found by its id without asking', async () => {
    expect([isId(ID), await findBody(answering({}), ID)]).toEqual([true, ID]);
    expect(asked).toEqual([]);
  });
  it('is the only one that there is', async () =>
    expect(await findBody(answering({ items: [body('UBND xã An Điền', 'a1')] }), 'an dien')).toBe('a1'));
  it('is the one whose name is written so', async () => {
    const items = [body('UBND thị xã Bến Cát', 'a1'), body('Chủ tịch UBND thị xã Bến Cát', 'a2')];
    expect(await findBody(answering({ items }), 'ubnd  thị xã bến cát')).toBe('a1');
    expect(asked[0]).toEqual({ path: '/api/authorities', query: expect.objectContaining({ text: 'ubnd  thị xã bến cát' }) as object });
  });
  it('is told apart by what it belongs to, behind a comma', async () => {
    const items = [body('UBND phường Tân Định', 'a1', 'UBND thị xã Bến Cát'), body('UBND phường Tân Định', 'a2', 'UBND quận 1')];
    expect(await findBody(answering({ items }), 'UBND phường Tân Định, ben cat')).toBe('a1');
    expect(asked.at(-1)?.query).toMatchObject({ text: 'UBND phường Tân Định' });
  });
  it.each(['Bộ Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch, Bình Dương'])(
    'may have commas in its name: %s',
    async (named) => {
      const own = named.replace(', Bình Dương', '');
      const items = [body(own, 'a1', 'UBND tỉnh Bình Dương'), body(own, 'a2', 'UBND tỉnh Huế')].slice(0, named === own ? 1 : 2);
      expect(await findBody(answering({ items }), named)).toBe('a1');
    },
  );
  it('is the one of several that can be meant here', async () => {
    const items = [body('UBND phường Tân Định', 'a1', 'UBND thị xã Bến Cát'), body('UBND phường Tân Định', 'a2', 'UBND quận 1')];
    expect(await findBody(answering({ items }), 'UBND phường Tân Định', {}, () => new Set(['a2']))).toBe('a2');
    await expect(findBody(answering({ items }), 'UBND phường Tân Định', {}, () => new Set())).rejects.toBeInstanceOf(Refused);
  });
  it.each([
    [[], 'body.unknown', 404, []],
    [
      [body('UBND xã A', 'a1', 'UBND huyện B'), body('UBND xã A', 'a2', 'UBND huyện C')],
      'body.ambiguous',
      409,
      ['UBND xã A  UBND huyện B  a1', 'UBND xã A  UBND huyện C  a2'],
    ],
  ])('is refused where it is not one (%#)', async (items, code, status, candidates) => {
    const refusal: unknown = await findBody(answering({ items }), 'UBND xã A').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refused);
    expect((refusal as Refused).problem).toMatchObject({ code, status, details: { candidates } });
  });
});

describe('a document that somebody names', () => {
  it('is found by its id without asking', async () => expect(await findDirective(answering({}), ID, {})).toBe(ID));
  it('is found by its symbol, as it stood', async () => {
    expect(await findDirective(answering({ id: 'd1' }), '278/UBND-VX', { province: 'Bình Dương', asOf: '2020-08-19' })).toBe('d1');
    expect(asked[0]?.query).toMatchObject({ symbol: '278/UBND-VX', province: 'Bình Dương', asOf: '2020-08-19' });
  });
});
