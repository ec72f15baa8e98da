import { tasksCatalogue } from './catalogue';
import { taskUpcasters } from './task.upcasters';

/** As they lie in logs of before: words in plain. */
const kept = {
  'ReminderRaised@1': {
    ...{ reminderId: 'r', taskId: 't', directiveId: 'd', authorityId: 'a', days: 1, about: 'ours' },
    ...{ dueAt: '2020-08-21T00:00:00+07:00', channels: [] },
  },
  'TaskAccepted@1': { taskId: 't', evidence: 'phiếu ký nhận' },
  'TaskRefused@1': { taskId: 't', reason: 'không thuộc thẩm quyền' },
  'TaskProgressed@1': { taskId: 't', note: null, value: null, evidence: 'điện báo' },
  'TaskReportedDone@1': { taskId: 't', reportId: 'r', productOn: '2020-08-20', productSymbol: null, note: null, evidence: 'điện báo' },
  'TaskReturned@1': { taskId: 't', reportId: 'r', reason: 'thiếu số liệu' },
  'TaskWithdrawn@1': { taskId: 't', reason: 'trùng' },
  'TaskExtensionAsked@1': { taskId: 't', extensionId: 'e', untilOn: '2020-08-28', reason: 'mưa lũ' },
  'TaskExtensionRefused@1': { taskId: 't', extensionId: 'e', reason: 'không đủ căn cứ' },
  'TaskHandedOver@1': { taskId: 't', assigneeId: 'a', bodyId: 'b', reason: 'sáp nhập', legalBasis: 'NQ 202/2025/QH15' },
  'TaskPartsAssigned@1': { taskId: 't', parts: [{ authorityId: 'a', role: 'lead', part: 'thống kê', limitOn: null }] },
  'TaskPartReported@1': { taskId: 't', authorityId: 'a', done: true, note: null, evidence: 'sổ họp' },
  'ReportSubmitted@1': { taskId: 't', period: '2020-08-18', values: [], note: null, evidence: 'điện báo' },
  'ReportWaived@1': { taskId: 't', period: '2020-08-22', reason: 'ngày nghỉ' },
  'FactCorrected@1': { eventId: 'e', voided: true, occurredAt: null, productOn: null, reason: 'nhập nhầm' },
} satisfies { readonly [Step in keyof typeof taskUpcasters]: object };

describe('what was written in plain words', () => {
  it.each(Object.entries(kept))('stays readable so: %s', (step, data) => {
    expect(taskUpcasters[step as keyof typeof kept](data as never)).toEqual(data);
    const [type, version] = step.split('@');
    expect(tasksCatalogue.versions[type!]).toBe(Number(version) + 1);
  });
});
