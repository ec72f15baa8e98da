import { specFor } from '@cascade/event-store/testing';
import { delivery, type DeliveryCommand } from './delivery.decider';
import type { DeliveryEvent } from './delivery.events';
import { deliveryRemindIdOf } from './remind-delivery';

const given = specFor(delivery);
const id = { directiveId: 'order', authorityId: 'commune' };
const event = (type: DeliveryEvent['type'], data: object = {}): DeliveryEvent => ({ type, version: 1, data: { ...id, ...data } }) as never;
const remindIdOf = (byId: string, on: string) => deliveryRemindIdOf(id.directiveId, id.authorityId, byId, on);
const said = (byId: string, on: string) => ({ remindId: remindIdOf(byId, on), byId, on, words: null });
const remind = (byId = 'town', on = '2020-08-20', by?: object) =>
  ({ type: 'Remind', data: { ...id, ...said(byId, on), aboveIds: ['province'] }, by }) as unknown as DeliveryCommand;
const reminded = (byId = 'town', on = '2020-08-20') => event('DeliveryReminded', said(byId, on));
const sent = event('DeliverySent', { role: 'to', text: '' });
const received = event('DeliveryReceived', { arrivalNumber: '31', evidence: null });
const owed = event('DerivationOwed', { draftId: null, itemIds: [] });
const answered = event('DerivationAnswered', { byDirectiveId: 'reply', path: [], methodVersion: 1 });
const waived = event('DerivationWaived', { reason: 'không cần' });

describe('reminding a recipient', () => {
  it('asks for the registration, for the order that is owed, or for both', () => {
    for (const history of [[sent], [sent, owed], [sent, received, owed], [sent, waived]] as const)
      given(...history)
        .when(remind())
        .then(reminded());
  });
  it('asks once a day by one body; another body, or the next day, is another reminder', () => {
    given(sent, owed, reminded()).when(remind()).thenRefused('delivery.reminded-today');
    given(sent, owed, reminded()).when(remind('province')).then(reminded('province'));
    given(sent, owed, reminded()).when(remind('town', '2020-08-21')).then(reminded('town', '2020-08-21'));
    expect(remindIdOf('town', '2020-08-20')).not.toBe(remindIdOf('town', '2020-08-21'));
  });
  it('asks for nothing that is there, waived, sent back or given back', () => {
    given(sent, owed, answered).when(remind()).thenRefused('delivery.already-answered');
    given(sent, received).when(remind()).thenRefused('delivery.nothing-to-remind-of');
    given(sent, received, owed, waived).when(remind()).thenRefused('delivery.nothing-to-remind-of');
    given(sent, event('DeliveryRefused', { reason: 'r' }))
      .when(remind())
      .thenRefused('delivery.refused');
    given(sent, owed, event('DeliveryRecallAsked', { reason: 'r' }), event('DeliveryRecallGranted'))
      .when(remind())
      .thenRefused('delivery.recalled');
    given().when(remind()).thenRefused('delivery.unknown');
  });
  it('is for who sent it and those above, and for nobody below', () => {
    const as = (...bodies: string[]) => remind('town', '2020-08-20', { acting: bodies, issuerId: 'town' });
    given(sent, owed).when(as('town')).then(reminded());
    given(sent, owed).when(as('province')).then(reminded());
    given(sent, owed).when(as('commune')).thenRefused('delivery.not-above');
    // Where nobody told who sent it, those above are left.
    const without = (body: string) => remind('town', '2020-08-20', { acting: [body] });
    given(sent, owed).when(without('province')).then(reminded());
    given(sent, owed).when(without('town')).thenRefused('delivery.not-above');
    given(sent, owed).when(as('another-town')).thenRefused('delivery.not-above');
  });
  it('leaves the letter where it is', () =>
    expect(given(sent, owed, reminded()).folds()).toMatchObject({ exchange: 'sent', derivation: { owes: 'owed' } }));
});
