import { isDomainError } from '@cascade/event-store/domain';
import { referenceIdOf, symbolKey, type SymbolKey } from '@cascade/directives/domain';
import { validation } from '../http/validation';
import { contentOf } from './content';
import { ContentDto } from './content.dto';

const pipe = validation();
const read = async (value: object) => contentOf((await pipe.transform(value, { type: 'body', metatype: ContentDto })) as ContentDto, 'd1');
const wrong = async (value: object): Promise<readonly string[]> => {
  const error: unknown = await read(value).catch((caught: unknown) => caught);
  if (!isDomainError(error, 'request.invalid')) throw error;
  return error.details.errors.map(({ field, en }) => `${field}: ${en}`);
};
const letter = {
  documentType: 'CV',
  issuerId: 'ben-cat',
  addressees: [{ text: 'UBND các xã, phường', role: 'to', target: { kind: 'lowerCommittees', underId: 'ben-cat', level: 'commune' } }],
  citations: [{ relation: 'implements', symbol: { number: '12', notation: 'CT-UBND' }, issuedOn: '17/8/2020', issuerId: 'binh-duong' }],
  items: [
    {
      label: '1',
      text: 'Tuyên truyền, vận động',
      assignees: [{ text: 'Phòng VHTT', target: { kind: 'named', name: 'Phòng VHTT', underId: 'ben-cat', as: 'office' } }],
      deadline: { kind: 'fixed', text: 'đến ngày 20/8/2020', on: '20/8/2020', inclusive: true },
    },
  ],
};

describe('the body of a draft', () => {
  it('becomes content, with nothing left undefined', async () => {
    const content = await read(letter);
    expect(content).toMatchObject({
      subject: null,
      addressees: [{ target: { kind: 'lowerCommittees', unitTypes: null, holder: false }, owesAnswer: null }],
      items: [{ deadline: { kind: 'fixed', on: '2020-08-20', hour: null }, carries: null, coOperators: [] }],
    });
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });
  it('names a cited document as the document itself is named', async () => {
    const key = symbolKey('12/CT-UBND') as SymbolKey;
    expect((await read(letter)).citations[0]?.referenceId).toBe(referenceIdOf('binh-duong', 2020, key));
  });
  it('gives a citation that says too little a reference of its own', async () => {
    const { citations } = await read({
      ...letter,
      citations: [{ relation: 'cites', symbol: { notation: 'UBND' } }, { relation: 'cites' }],
    });
    expect(new Set(citations.map(({ referenceId }) => referenceId)).size).toBe(2);
  });
  it('is the same content when it is read again', async () => expect(await read(letter)).toEqual(await read(letter)));
  it('keeps the ids it was given, and takes null for nothing', async () => {
    const { items, citations } = await read({
      ...letter,
      subject: null,
      items: [{ ...letter.items[0], itemId: 'i1', deadline: null, carries: { directiveId: 'd0', itemId: 'i0' } }],
      citations: [{ ...letter.citations[0], citationId: 'c1', referenceId: 'r1', sentence: null }],
    });
    expect(items[0]).toMatchObject({ itemId: 'i1', deadline: null, carries: { itemId: 'i0' } });
    expect(citations[0]).toMatchObject({ citationId: 'c1', referenceId: 'r1' });
  });
  it.each([
    [
      { kind: 'authority', authorityId: 'a' },
      { kind: 'authority', authorityId: 'a' },
    ],
    [
      { kind: 'group', groupId: 'g' },
      { kind: 'group', groupId: 'g' },
    ],
    [
      { kind: 'unresolved', name: 'ai đó' },
      { kind: 'unresolved', name: 'ai đó', underId: null },
    ],
    [
      { kind: 'lowerCommittees', underId: 'a', level: 'commune', unitTypes: ['Phường'], holder: true },
      { kind: 'lowerCommittees', underId: 'a', level: 'commune', unitTypes: ['Phường'], holder: true },
    ],
  ])('takes the target %j', async (target, expected) =>
    expect((await read({ ...letter, addressees: [{ text: 'x', role: 'to', target }] })).addressees[0]?.target).toEqual(expected),
  );
  it.each([
    [
      { kind: 'relative', text: 'trong 05 ngày', amount: 5, unit: 'day', trigger: 'received' },
      { kind: 'relative', amount: 5, trigger: 'received' },
    ],
    [
      { kind: 'byReference', text: 'theo quy định' },
      { kind: 'byReference', text: 'theo quy định' },
    ],
    [
      { kind: 'recurring', text: 'hàng ngày', recurrence: { text: 'hàng ngày', every: 'day', before: '14:00', inclusive: false } },
      { kind: 'recurring', recurrence: { every: 'day', before: '14:00', day: null } },
    ],
  ])('takes the deadline %j', async (deadline, expected) =>
    expect((await read({ ...letter, items: [{ label: '1', text: 'x', deadline }] })).items[0]?.deadline).toMatchObject(expected),
  );
  it.each([
    [
      { addressees: [{ text: 'x', role: 'to', target: { kind: 'authority' } }] },
      'addressees.0.target.kind: "authority" lacks: authorityId',
    ],
    [{ addressees: [{ text: 'x', role: 'to', target: { kind: 'everyone' } }] }, 'addressees.0.target.kind: must be one of'],
    [{ items: [{ label: '1', deadline: { kind: 'fixed', text: 'x' } }] }, 'items.0.deadline.kind: "fixed" lacks: on'],
    [{ items: [{ label: '1', deadline: { kind: 'fixed', text: 'x', on: '30/2/2020' } }] }, 'items.0.deadline.on: is no real date'],
    [
      { items: [{ label: '1', deadline: { kind: 'fixed', text: 'x', on: '20/8/2020', hour: '99:99' } }] },
      'items.0.deadline.hour: is no real hour',
    ],
    [
      { items: [{ label: '1', recurrence: { text: 'x', every: 'day', before: '2pm', inclusive: true } }] },
      'items.0.recurrence.before: is no real hour',
    ],
    [{ citations: [{ relation: 'cites', issuedOn: '17/8/9999' }] }, 'citations.0.issuedOn: the year must be from 1945 to 2200'],
    [{ citations: [{ relation: 'likes' }] }, 'citations.0.relation: must be one of'],
    [{ issuerId: undefined }, 'issuerId: is missing'],
  ])('is refused with %j', async (change, why) => expect((await wrong({ ...letter, ...change })).join()).toContain(why));
});
