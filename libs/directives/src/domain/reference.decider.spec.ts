import { specFor } from '@cascade/event-store/testing';
import { symbolOf } from './document-symbol';
import { reference, type ReferenceCommand } from './reference.decider';
import type { ReferenceEvent, ReferenceIdentified } from './reference.events';

const given = specFor(reference);
const referenceId = 'reference-12';
const written = {
  referenceId,
  documentType: 'CT',
  symbol: symbolOf('12', 'CT-UBND'),
  issuedOn: '2020-08-17',
  issuerId: 'binh-duong',
  issuerAsWritten: 'Chủ tịch UBND tỉnh Bình Dương',
  byDirectiveId: 'town-letter',
};
const judged = (directiveId = 'order', method: ReferenceIdentified['data']['method'] = 'key') => ({
  referenceId,
  directiveId,
  method,
  methodVersion: 1,
  confidence: 1,
});
const cited = (): ReferenceEvent => ({ type: 'ReferenceCited', version: 1, data: written });
const identified = (...as: Parameters<typeof judged>): ReferenceEvent => ({ type: 'ReferenceIdentified', version: 1, data: judged(...as) });
const separated = (directiveId = 'order'): ReferenceEvent => ({
  type: 'ReferenceSeparated',
  version: 1,
  data: { referenceId, directiveId, reason: 'nhầm năm' },
});
const cite: ReferenceCommand = { type: 'Cite', data: written };
const identify = (...as: Parameters<typeof judged>): ReferenceCommand => ({ type: 'Identify', data: judged(...as) });
const separate = (directiveId = 'order'): ReferenceCommand => ({
  type: 'Separate',
  data: { referenceId, directiveId, reason: 'nhầm năm' },
});

describe('a reference', () => {
  it('begins with who cites it first', () => given().when(cite).then(cited()));
  it('is no news to the second who cites it', () => given(cited()).when(cite).then());
  it('may begin with the document itself', () => given().when(identify()).then(identified()));
  it('keeps how it was first written, though the document came before', () => given(identified()).when(cite).then(cited()));
  it('becomes real', () => given(cited()).when(identify()).then(identified()));
  it('becomes real once', () => given(cited(), identified()).when(identify()).then());
  it('stays with the first of two letters that bear one symbol', () => given(cited(), identified()).when(identify('scan')).then());
  it('asks a person to separate it first', () =>
    given(cited(), identified()).when(identify('other', 'person')).thenRefused('reference.identified-otherwise'));
  it('is separated again', () => given(cited(), identified()).when(separate()).then(separated()));
  it('may be that letter again where only a wrong reading had parted them', () => {
    const misread: ReferenceEvent = {
      type: 'ReferenceSeparated',
      version: 1,
      data: { referenceId, directiveId: 'order', reason: 'reading corrected', by: 'reading' },
    };
    given(cited(), identified(), misread).when(identify()).then(identified());
  });
  it('is not separated from what it never was', () => given(cited(), identified()).when(separate('other')).then());
  it('is not separated while it is a ghost', () => given(cited()).when(separate()).then());
  it('is not joined again by its symbol, once a person separated it', () =>
    given(cited(), identified(), separated()).when(identify()).then());
  it('is joined again by a person', () =>
    given(cited(), identified(), separated()).when(identify('order', 'person')).then(identified('order', 'person')));
  it('is joined to another one by its symbol', () =>
    given(cited(), identified(), separated()).when(identify('other')).then(identified('other')));
  it('passes over events of other rooms', () => {
    const foreign = { type: 'KeyDestroyed', version: 1, data: { keyId: 'k', reason: 'r' } } as unknown as ReferenceEvent;
    expect(given(cited(), foreign).folds()).toEqual(given(cited()).folds());
  });
});
