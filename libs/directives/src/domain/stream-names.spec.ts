import { deliveryOfStream, deliveryStream } from './stream-names';

const [order, body] = ['a6d4ee40-37f9-5c23-9412-9fa14a3a7195', '9a46de55-8497-5e97-a160-d19064ed3809'];
describe('the name of a delivery', () => {
  it('says which order at which body', () =>
    expect(deliveryOfStream(deliveryStream(order, body))).toEqual({ directiveId: order, authorityId: body }));
  it.each([null, '', 'delivery-x-y', `directive-${order}`, `delivery-${order}`])('is not %s', (stream) =>
    expect(deliveryOfStream(stream)).toBeNull(),
  );
});
