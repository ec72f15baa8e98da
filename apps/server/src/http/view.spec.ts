import { DomainError } from '@cascade/event-store/domain';
import { afterToken } from './after-token';
import { viewOf } from './view';

const at = (text: string) => Date.parse(text);

describe('a view', () => {
  it('is of now and of all that is known where nothing is said', () => expect(viewOf({})).toEqual({}));
  it.each([
    [{ asOf: '2020-08-19' }, { asOf: at('2020-08-19T23:59:59.999+07:00') }],
    [{ asOf: '19/8/2020 14:00' }, { asOf: at('2020-08-19T14:00:00+07:00') }],
    [{ knownAt: '13245' }, { knownAt: 13_245 }],
    [{ knownAt: '7' }, { knownAt: 7 }],
    [{ knownAt: '2020' }, { knownAt: 2020 }], // an ordinal, no year: digits alone always count events
    [{ knownAt: '8/2020' }, { knownAt: { instant: at('2020-08-31T23:59:59.999+07:00') } }],
    [{ knownAt: '2020-08-19T14:00:00Z' }, { knownAt: { instant: at('2020-08-19T14:00:00Z') } }],
    [{ after: afterToken(9n) }, { after: 9n }],
  ])('%j is %j', (query, view) => expect(viewOf(query)).toEqual(view));
  it.each([{ asOf: '30/2/2020' }, { asOf: 'hôm qua' }, { knownAt: '-1' }, { after: '9' }])('%j is refused', (query) =>
    expect(() => viewOf(query)).toThrow(DomainError),
  );
});
