import { specFor } from '@cascade/event-store/testing';
import { carriage, carriageStream, type CarriageCommand } from './carriage.decider';
import type { CarriageEvent, CarriageVerdict } from './carriage.events';

const given = specFor(carriage);
const id = { directiveId: 'order', authorityId: 'town' };
const judgement = (byDirectiveId = 'answer', verdict: CarriageVerdict = 'carried') => ({
  ...id,
  byDirectiveId,
  method: 'words' as const,
  methodVersion: 1,
  items: [{ itemId: 'i1', verdict, byItemIds: ['j1'], likeness: 0.9, weakenings: [] }],
});
const judge = (...of: Parameters<typeof judgement>): CarriageCommand => ({ type: 'Judge', data: judgement(...of) });
const judged = (...of: Parameters<typeof judgement>): CarriageEvent => ({ type: 'CarriageJudged', version: 1, data: judgement(...of) });
const decide = (verdict: CarriageVerdict, reason = 'thiếu thời hạn', itemId = 'i1'): CarriageCommand => ({
  type: 'Decide',
  data: { ...id, itemId, verdict, reason },
});
const decided = (verdict: CarriageVerdict, reason = 'thiếu thời hạn', byDirectiveId = 'answer'): CarriageEvent => ({
  type: 'CarriageDecided',
  version: 2,
  data: { ...id, byDirectiveId, itemId: 'i1', verdict, reason },
});

describe('how items fared in an answer', () => {
  it('is proposed', () => given().when(judge()).then(judged()));
  it('is no news where it is judged the same again', () => given(judged()).when(judge()).then());
  it('is proposed anew where a text or the method changed', () =>
    given(judged()).when(judge('answer', 'dropped')).then(judged('answer', 'dropped')));
  it('is proposed anew for another answer', () => given(judged()).when(judge('other')).then(judged('other')));
  it('is decided by a person', () => given(judged()).when(decide('weakened')).then(decided('weakened')));
  it('is decided once', () => given(judged(), decided('weakened')).when(decide('weakened')).then());
  it('is decided otherwise, or for another reason', () => {
    given(judged(), decided('weakened')).when(decide('carried')).then(decided('carried'));
    given(judged(), decided('weakened')).when(decide('weakened', 'khác')).then(decided('weakened', 'khác'));
  });
  it('is not decided before anything was compared', () => given().when(decide('carried')).thenRefused('carriage.not-judged'));
  it('is not decided of an item the order does not have', () =>
    given(judged())
      .when(decide('carried', 'x', 'i9'))
      .thenRefused('carriage.item-unknown'));
  it.each(['', '  '])('is not decided without a reason: %p', (reason) =>
    given(judged()).when(decide('carried', reason)).thenRefused('carriage.reason-missing'),
  );
});
describe('what was decided', () => {
  it('stands against a later proposal about the same answer', () =>
    expect(given(judged(), decided('weakened'), judged('answer', 'dropped')).folds()).toMatchObject({
      decided: { i1: { verdict: 'weakened' } },
    }));
  it('says nothing of another answer', () =>
    expect(given(judged(), decided('weakened'), judged('other')).folds()).toMatchObject({ decided: {} }));
  it('needs something that was judged', () => expect(given(decided('weakened')).folds()).toEqual({ status: 'absent' }));
  it('stands in a stream of its own', () => expect(carriageStream('order', 'town')).toBe('carriage-order-town'));
});
