import fc from 'fast-check';
import type { Fact } from '@cascade/event-store';
import { instant } from '../testing/timeline';
import { correctedFacts } from './corrected-facts';

const fact = (id: string, ordinal: number, from: number, data: object = {}, type = 'TaskProgressed'): Fact =>
  ({ id, type, data, ordinal, occurredFrom: from, metadata: { actor: id } }) as unknown as Fact;
const correction = (eventId: string, ordinal: number, over: object = {}): Fact =>
  fact(`c-${ordinal}`, ordinal, 0, { eventId, voided: false, occurredAt: null, productOn: null, reason: 'nhầm', ...over }, 'FactCorrected');
const idsOf = (facts: readonly Fact[]) => correctedFacts(facts as never).map(({ id }) => id);

describe('facts as they stand', () => {
  const facts = [fact('a', 1, 10), fact('b', 2, 20, { productOn: '2020-08-19' }), fact('c', 3, 30)];
  it('are the very same list where nothing was put right', () => expect(correctedFacts(facts)).toBe(facts));
  it('lack what never happened', () => expect(idsOf([...facts, correction('b', 4, { voided: true })])).toEqual(['a', 'c']));
  it('stand where they happened', () => {
    const moved = correctedFacts([...facts, correction('a', 4, { occurredAt: '2020-08-25' })] as never);
    expect(moved.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(moved.at(-1)!.occurredFrom).toBe(instant('2020-08-25'));
    expect(moved.at(-1)!.metadata).toBe(facts[0]!.metadata);
  });
  it('bear another date of their product, and are not changed themselves', () => {
    const [, put] = correctedFacts([...facts, correction('b', 4, { productOn: '2020-08-20' })] as never);
    expect(put!.data).toEqual({ productOn: '2020-08-20' });
    expect(facts[1]!.data).toEqual({ productOn: '2020-08-19' });
  });
  it('follow the correction recorded last, however the corrections are ordered', () => {
    const both = [correction('b', 5, { productOn: '2020-08-22' }), correction('b', 4, { voided: true })];
    for (const order of [both, both.toReversed()])
      expect(correctedFacts([...facts, ...order] as never)[1]!.data).toEqual({ productOn: '2020-08-22' });
  });
  it('stay where the new time is none', () =>
    expect(idsOf([...facts, correction('a', 4, { occurredAt: 'sometime' })])).toEqual(['a', 'b', 'c']));
  it('are untouched by a correction of something else', () =>
    expect(idsOf([...facts, correction('x', 4, { voided: true })])).toEqual(['a', 'b', 'c']));
  it('come in the order of time, then of recording, each once, and none that was voided last', () => {
    const history = fc.tuple(
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.record({ of: fc.nat(9), voided: fc.boolean(), day: fc.option(fc.integer({ min: 1, max: 9 })) }), { maxLength: 8 }),
    );
    fc.assert(
      fc.property(history, ([times, corrections]) => {
        // Facts come in their order; corrections have no place in it.
        const said = times
          .map((from, n) => fact(`f-${n}`, n + 1, from))
          .sort((a, b) => a.occurredFrom - b.occurredFrom || a.ordinal - b.ordinal);
        const put = corrections.map(({ of, voided, day }, n) =>
          correction(`f-${of}`, times.length + n + 1, { voided, occurredAt: day === null ? null : `2020-08-0${day}` }),
        );
        const stand = correctedFacts([...said, ...put] as never);
        for (const [n, each] of stand.entries()) {
          const next = stand[n + 1];
          if (next)
            expect(each.occurredFrom < next.occurredFrom || (each.occurredFrom === next.occurredFrom && each.ordinal < next.ordinal)).toBe(
              true,
            );
        }
        const last = new Map(corrections.map(({ of, voided }) => [`f-${of}`, voided]));
        expect(stand.map(({ id }) => id).sort()).toEqual(said.map(({ id }) => id).filter((id) => last.get(id) !== true).sort()); // prettier-ignore
      }),
    );
  });
});
