import { directivesCatalogue } from './catalogue';
import { freeTextUpcasters } from './free-text.upcasters';

const delivery = { directiveId: 'd', authorityId: 'a' };
const decision = { joinId: 'j', keptId: 'd', otherId: 'o', reason: 'cùng một văn bản' };
const warned = { directiveId: 'd', kind: 'blank', about: null, reason: 'văn bản đúng là để trống' };
/** As they lie in logs of before: words in plain. */
const kept = {
  'DraftDiscarded@1': { directiveId: 'd', reason: 'đã có văn bản', answeredBy: null },
  'ReadingCorrected@1': { directiveId: 'd', corrections: [{ pointer: '/place', kind: 'corrected', span: null, reason: 'bản giấy' }] },
  'DeliveryArrived@1': { ...delivery, evidence: 'sổ công văn' },
  'DeliveryReceived@1': { ...delivery, arrivalNumber: null, evidence: 'phiếu ký nhận' },
  'DeliveryRefused@1': { ...delivery, reason: 'gửi nhầm' },
  'DeliveryAssigned@1': { ...delivery, leadId: 'l', coOperatorIds: [], limitOn: null, evidence: 'bút phê' },
  'DeliveryProcessingBegun@1': { ...delivery, evidence: 'điện báo' },
  'DeliveryCompleted@1': { ...delivery, answerSymbol: null, evidence: 'điện báo' },
  'DeliveryRecallAsked@1': { ...delivery, reason: 'ban hành nhầm' },
  'DeliveryRecallGranted@1': { ...delivery, evidence: 'biên bản' },
  'DeliveryRecallRefused@1': { ...delivery, reason: 'đã thực hiện' },
  'DerivationWaived@1': { ...delivery, reason: 'không cần' },
  'ScansJoined@1': decision,
  'ScansKeptApart@1': decision,
  'ScansDecisionUndone@1': decision,
  'CarriageDecided@1': { ...delivery, byDirectiveId: 'b', itemId: 'i', verdict: 'carried', reason: 'nêu ở mục 2' },
  'WarningDismissed@1': warned,
  'WarningRaisedAgain@1': warned,
  'FactCorrected@1': { eventId: 'e', voided: true, occurredAt: null, productOn: null, reason: 'nhập nhầm' },
} satisfies { readonly [Step in keyof typeof freeTextUpcasters]: object };

describe('what was written in plain words', () => {
  it.each(Object.entries(kept))('stays readable so: %s', (step, data) => {
    expect(freeTextUpcasters[step as keyof typeof kept](data)).toEqual(data);
    const [type, version] = step.split('@');
    expect(directivesCatalogue.versions[type!]).toBe(Number(version) + 1);
  });
});
