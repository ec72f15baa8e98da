import { specFor } from '@cascade/event-store/testing';
import { delivery, type DeliveryCommand } from './delivery.decider';
import type { DeliveryEvent } from './delivery.events';

const given = specFor(delivery);
const id = { directiveId: 'order', authorityId: 'commune' };
const event = (type: DeliveryEvent['type'], data: object = {}): DeliveryEvent => ({ type, version: 1, data: { ...id, ...data } }) as never;
const ask = (type: DeliveryCommand['type'], data: object = {}, by?: object): DeliveryCommand =>
  ({ type, data: { ...id, ...data }, by }) as never;
const sent = event('DeliverySent', { role: 'coAddressed', text: 'Trạm y tế các xã' });
const owed = event('DerivationOwed', { draftId: 'draft', itemIds: ['i'] });
const received = (arrivalNumber: string) => event('DeliveryReceived', { arrivalNumber, evidence: null });
const givenBack = [sent, owed, received('31'), event('DeliveryRecallAsked', { reason: 'r' }), event('DeliveryRecallGranted')];
const again = ask('SendAgain');

describe('a letter that came back', () => {
  it('goes out in the words of before, whether it was refused or given back', () => {
    given(sent, event('DeliveryRefused', { reason: 'r' }))
      .when(again)
      .then(sent);
    given(...givenBack)
      .when(again)
      .then(sent);
    given(received('31'), event('DeliveryRecallAsked', { reason: 'r' }), event('DeliveryRecallGranted'))
      .when(again)
      .then(event('DeliverySent', { role: 'to', text: '' }));
  });
  it('is received after that under a number of its own, handled, and can be asked back again', () => {
    const anew = [...givenBack, sent];
    given(...anew)
      .when(ask('Receive', { arrivalNumber: '40', evidence: null }))
      .then({ ...received('40'), version: 2 } as never);
    given(...anew)
      .when(ask('Arrive'))
      .then({ ...event('DeliveryArrived'), version: 2 } as never);
    given(...anew)
      .when(ask('Process'))
      .thenRefused('delivery.not-received');
    given(...anew, received('40'))
      .when(ask('Process'))
      .then({ ...event('DeliveryProcessingBegun'), version: 2 } as never);
    given(...anew)
      .when(ask('GrantRecall'))
      .thenRefused('delivery.recall-not-asked');
  });
  it('is sent once: a second time nothing has come back', () =>
    given(...givenBack, sent)
      .when(again)
      .thenRefused('delivery.not-sent-back'));
  it('owes what it owed, and its receipt is the new one', () => {
    expect(given(...givenBack, sent).folds()).toMatchObject({
      ...{ exchange: 'sent', arrived: false, arrivalNumber: null, receivedOn: null, recall: 'none' },
      derivation: { owes: 'owed', draftId: 'draft' },
    });
  });
  it('is sent anew by its sender alone', () => {
    const by = (bodies: string[]) => ({ acting: bodies, issuerId: 'town' });
    const ordered = (bodies: string[]) => ask('SendAgain', {}, by(bodies));
    given(...givenBack)
      .when(ordered(['town']))
      .then(sent);
    given(...givenBack)
      .when(ordered(['commune']))
      .thenRefused('delivery.not-sender');
  });
});
