import { carriedIn, contentErrors } from './content-checks';
import type { ContentDto, ItemDto } from './content.dto';

const content = (...items: Partial<ItemDto>[]): ContentDto =>
  ({ issuerId: 'a', addressees: [], citations: [], items: items.map((item) => ({ label: '1', ...item })) }) as ContentDto;
const limit = (unit: string, amount: number) => ({ kind: 'relative' as const, text: 't', amount, unit, trigger: 'signed' });

describe('a content as a whole', () => {
  it.each([[{ text: 'việc' }], [{ carries: { directiveId: 'd', itemId: 'i' } }], [{ text: 'v', deadline: limit('month', 120) }]])(
    'is right: %j',
    (item) => expect(contentErrors(content(item as never))).toEqual([]),
  );
  it.each([[{}], [{ text: '  ' }], [{ text: null }]])('has no item that says nothing: %j', (item) =>
    expect(contentErrors(content({ text: 'v' }, item as never))).toMatchObject([{ field: 'content.items.1.text' }]),
  );
  it.each([
    ['month', 121],
    ['day', 3_651],
    ['workingDay', 2_501],
    ['hour', 8_761],
  ])('gives no time of %s %i', (unit, amount) =>
    expect(contentErrors(content({ text: 'v', deadline: limit(unit, amount) as never }))).toMatchObject([
      { field: 'content.items.0.deadline.amount' },
    ]),
  );
  it('names what it carries', () =>
    expect(carriedIn(content({ text: 'v' }, { carries: { directiveId: 'd', itemId: 'i' } }))).toEqual([
      { field: 'content.items.1.carries', directiveId: 'd', itemId: 'i' },
    ]));
});
