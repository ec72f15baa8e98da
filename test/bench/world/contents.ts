import { randomUUID } from 'node:crypto';
import { namedAuthorityId, type Level, type Target } from '@cascade/authorities/domain';
import type { DeadlineRule } from '@cascade/calendar/domain';
import { levelBelow } from '@cascade/cascade/domain';
import { referenceIdAt, symbolOf, type Addressee, type Citation, type DirectiveContent, type Item } from '@cascade/directives/domain';
import type { OrderAbove } from '@cascade/cascade/domain';
import type { Random } from '../../crash/random';
import type { Body } from './bodies';
import * as texts from './texts';

export const LEVELS: readonly Level[] = ['central', 'province', 'district', 'commune'];
export const DAY = 86_400_000;
export const HOUR = 3_600_000;
/** The day at UTC+7. */
export const dayOf = (at: number): string => new Date(at + 7 * HOUR).toISOString().slice(0, 10);
export const STATION = 'Trạm Y tế';
export const stationOf = (body: Body): string => namedAuthorityId(body.id, STATION);

export interface Pen {
  readonly random: Random;
  seal(text: string): Item['text'];
}
/** Whom the items of a directive are for: the committees below, at the lowest level an office of the body itself. */
const targetOf = (issuer: Body): { text: string; target: Target } => {
  const level = levelBelow(issuer.level, LEVELS);
  return level === null
    ? { text: `${STATION} ${issuer.unitName}`, target: { kind: 'named', name: STATION, underId: issuer.id, as: 'office' } }
    : {
        text: `Ủy ban nhân dân các đơn vị cấp dưới của ${issuer.unitName}`,
        target: { kind: 'lowerCommittees', underId: issuer.id, level, unitTypes: null, holder: false },
      };
};
const addresseesOf = (issuer: Body): Addressee[] => [
  { ...targetOf(issuer), role: 'to', owesAnswer: null },
  { text: 'Các phòng, ban, ngành, đoàn thể', role: 'to', target: null, owesAnswer: null },
  { text: 'Như trên', role: 'copy', target: null, owesAnswer: null },
  { text: 'Lưu: VT', role: 'copy', target: null, owesAnswer: null },
];
const fixedDay = (at: number, random: Random): DeadlineRule => {
  const on = dayOf(at + random.between(4, 25) * DAY);
  return { kind: 'fixed', text: `trước ngày ${on.split('-').reverse().join('/')}`, on, hour: null, inclusive: false };
};
const DAILY = { text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false } as const;

const ownItem = (issuer: Body, at: number, index: number, pen: Pen): Item => {
  const isDaily = index === 1;
  return {
    itemId: randomUUID(),
    label: String(index + 1),
    span: { start: 900 + index * 600, end: 1_400 + index * 600 },
    text: pen.seal(texts.itemText(pen.random)),
    assignees: [targetOf(issuer)],
    coOperators: [],
    verb: texts.verb(pen.random),
    deadline: isDaily ? { kind: 'recurring', text: DAILY.text, recurrence: DAILY } : fixedDay(at, pen.random),
    recurrence: isDaily ? DAILY : null,
    target: index === 0 ? { text: 'tối thiểu 80% hộ gia đình', value: 80, unit: '%', base: 'hộ gia đình', comparison: 'atLeast' } : null,
    reportTo: issuer.name,
    channel: null,
    carries: null,
  };
};
/** A law or plan that nobody holds: every second letter rests on one. */
const groundOf = (directiveId: string, pen: Pen): Citation => {
  const symbol = symbolOf(String(pen.random.between(10, 400)), 'QĐ-TTg');
  return {
    citationId: randomUUID(),
    relation: 'basedOn',
    documentType: 'QĐ',
    symbol,
    issuedOn: null,
    issuerAsWritten: 'Thủ tướng Chính phủ',
    issuerId: null,
    referenceId: referenceIdAt(directiveId, '0'),
    span: { start: 120, end: 260 },
    sentence: pen.seal(`Căn cứ Quyết định số ${symbol.asWritten} của Thủ tướng Chính phủ;`),
    confidence: 0.93,
  };
};
const baseOf = (issuer: Body, pen: Pen): Omit<DirectiveContent, 'citations' | 'items' | 'subject'> => ({
  documentType: issuer.level === 'central' || issuer.level === 'province' ? 'CT' : 'CV',
  issuerId: issuer.id,
  issuerAsWritten: issuer.name,
  place: issuer.unitName,
  urgency: pen.random.next() < 0.2 ? 'khẩn' : null,
  signatory: { name: texts.signatory(pen.random), role: 'PHÓ CHỦ TỊCH', capacities: ['TM', 'KT'] },
  addressees: addresseesOf(issuer),
});
/** An order that answers none. */
export const firstOrder = (directiveId: string, issuer: Body, at: number, pen: Pen): DirectiveContent => ({
  ...baseOf(issuer, pen),
  subject: pen.seal(texts.subject(pen.random)),
  citations: [groundOf(directiveId, pen)],
  items: Array.from({ length: pen.random.between(2, 4) }, (_, index) => ownItem(issuer, at, index, pen)),
});
/** What a person makes of the draft that waited: most items pass on as they are, some are reworded, a few are added. */
export const derivedOrder = (
  draft: DirectiveContent,
  directiveId: string,
  issuer: Body,
  above: OrderAbove,
  at: number,
  pen: Pen,
): DirectiveContent => {
  const { random } = pen;
  const sentence = texts.citingSentence(above.symbol?.asWritten ?? '', above.issuedOn ?? '', above.content.issuerAsWritten ?? '');
  const carried = draft.items.map((item) => ({
    ...item,
    assignees: [targetOf(issuer)],
    text: random.next() < 0.5 ? pen.seal(texts.itemText(random)) : null,
  }));
  return {
    ...baseOf(issuer, pen),
    subject: pen.seal(texts.subject(random)),
    citations: [
      ...draft.citations.map((citation) => ({ ...citation, sentence: pen.seal(sentence) })),
      ...(random.next() < 0.5 ? [groundOf(directiveId, pen)] : []),
    ],
    items: random.next() < 0.15 ? [...carried, ownItem(issuer, at, carried.length, pen)] : carried,
  };
};
