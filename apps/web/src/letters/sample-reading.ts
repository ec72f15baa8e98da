import type { LetterReading } from './reading-fields';

/** A reading as the server answers it, for specs. */
export const aReading = (change: Partial<LetterReading> = {}): LetterReading => ({
  ...{ directiveId: 'd', revision: '1', readerVersion: '1.3.0', issuedOn: '2020-08-17', joinedInto: null },
  symbol: { number: '278', notation: 'UBND-VX', asWritten: '278/UBND-VX' },
  content: {
    ...{
      documentType: 'CV',
      issuerId: 'town',
      issuerAsWritten: 'Ủy ban nhân dân thị xã Bến Cát',
      place: 'Bến Cát',
      subject: 'cài đặt ứng dụng',
    },
    ...{ urgency: null, signatory: { name: 'Lê Thị Mẫu', role: 'PHÓ CHỦ TỊCH', capacities: ['KT'] } },
    addressees: [{ text: 'UBND các xã', role: 'to', target: null, owesAnswer: null }],
    citations: [
      {
        ...{
          citationId: 'c',
          relation: 'implements',
          documentType: 'CT',
          issuedOn: '2020-08-17',
          issuerAsWritten: 'UBND tỉnh',
          issuerId: 'province',
        },
        ...{ referenceId: 'r', span: { start: 100, end: 150 }, sentence: 'Thực hiện Chỉ thị số 12/CT-UBND', confidence: 0.9 },
        symbol: { number: '12', notation: 'CT-UBND', asWritten: '12/CT-UBND' },
      },
    ],
    items: [
      {
        ...{
          itemId: 'i',
          label: '1',
          span: { start: 200, end: 300 },
          text: 'UBND các xã báo cáo',
          verb: null,
          reportTo: null,
          channel: null,
          carries: null,
        },
        assignees: [{ text: 'UBND các xã', target: { kind: 'authority', authorityId: 'commune' } }],
        coOperators: [],
        deadline: { kind: 'fixed', text: 'trước ngày 20/8/2020', on: '2020-08-20', hour: null, inclusive: false },
        recurrence: null,
        target: { text: 'tối thiểu 60%', value: 60, unit: '%', base: 'người dùng', comparison: 'atLeast' },
      },
    ],
  },
  ...{ unconfirmed: ['/issuedOn', '/items/0/deadline'], unconfirmedSpans: { '/issuedOn': { start: 40, end: 60 } } },
  ...{ warnings: ['/issuedOn garbled', '/items/0/deadline inferred', '/issuerId ambiguous'], settled: ['/subject'] },
  names: { town: 'UBND thị xã Bến Cát', province: 'UBND tỉnh Bình Dương' },
  ...change,
});
