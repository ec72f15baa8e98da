import { actsOnDelivery, deliveryBody, deliveryMistakes, EMPTY_DELIVERY } from './delivery-acts';

const letter = { state: 'sent', recall: 'none', owes: 'none' };
describe('what a recipient may do with a letter', () => {
  it.each([
    ['sent', ['receive', 'refuse']],
    ['arrived', ['receive', 'refuse']],
    ['refused', []], // its sender sends it anew
    ['received', ['assign', 'process', 'complete']],
    ['assigned', ['process', 'complete', 'assign']],
    ['processing', ['complete', 'assign']],
    ['done', []],
  ])('%s: %j', (state, acts) => expect(actsOnDelivery({ ...letter, state })).toEqual(acts));
  it('where an order of its own is owed, also to say that none is needed', () =>
    expect(actsOnDelivery({ ...letter, state: 'done', owes: 'owed' })).toEqual(['waive']));
  it('a recall comes first, and ends it', () => {
    expect(actsOnDelivery({ ...letter, recall: 'asked' })).toEqual(['grantRecall', 'refuseRecall', 'receive', 'refuse']);
    expect(actsOnDelivery({ ...letter, state: 'processing', recall: 'granted', owes: 'owed' })).toEqual([]);
  });
});
describe('the form', () => {
  it('names what is missing', () => {
    expect(deliveryMistakes('refuse', { ...EMPTY_DELIVERY, reason: ' ' })).toEqual({ reason: 'reason.missing' });
    expect(deliveryMistakes('assign', EMPTY_DELIVERY)).toEqual({ lead: 'lead.missing' });
    expect(deliveryMistakes('receive', EMPTY_DELIVERY)).toEqual({});
  });
  it('sends what was typed, and nothing that another act asks', () => {
    const form = { ...EMPTY_DELIVERY, arrivalNumber: ' 412 ', reason: 'x', lead: { authorityId: 'a', name: 'A' }, limitOn: '2020-08-24' };
    expect(deliveryBody('receive', form)).toEqual({ arrivalNumber: '412' });
    expect(deliveryBody('assign', form)).toEqual({ leadId: 'a', limitOn: '2020-08-24' });
    expect(deliveryBody('assign', EMPTY_DELIVERY)).toEqual({});
  });
});
