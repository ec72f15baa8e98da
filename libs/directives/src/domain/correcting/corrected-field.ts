import { uuidV5, DomainError } from '@cascade/event-store/domain';
import type { Addressee, Citation, Item, ItemAssignee } from '../content';
import { symbolOf } from '../document-symbol';
import * as values from './field-values';
import type { GivenValue } from './field-values';
import { citedIssuerGiven, targetGiven, type NamesPlace } from './named-bodies';
import { pointedInto, type ReadingNow } from './reading-now';
import { valueAt, withValueAt } from './reading-pointers';

export interface CorrectionPlace extends NamesPlace {
  readonly directiveId: string;
  /** Names what this command adds: the same command adds the same. */
  readonly commandId: string;
}
type Change = (given: GivenValue, place: CorrectionPlace, now: ReadingNow, pointer: string) => ReadingNow;

/** Puts a checked value where the pointer points. */
const plain =
  (check: (given: GivenValue) => unknown): Change =>
  (given, _place, now, pointer) =>
    putAt(now, pointer, check(given));
export const putAt = (now: ReadingNow, pointer: string, value: unknown): ReadingNow => {
  const { symbol, issuedOn, ...content } = withValueAt(pointedInto(now), pointer, value) as ReadingNow['content'] &
    Pick<ReadingNow, 'symbol' | 'issuedOn'>;
  return { ...now, symbol, issuedOn, content };
};
const role = values.oneOf('to', 'coAddressed', 'copy');
/** Said by id the words of the letter stay; said by name they are the person's. */
const wordsOf = ({ value }: GivenValue, { directory }: CorrectionPlace, before: string | undefined): string => {
  const called = String(value).trim();
  const body = directory.byId(called);
  return body ? (before ?? body.name) : called;
};
const part = (given: GivenValue, name: string): GivenValue => ({
  ...given,
  field: `${given.field}/${name}`,
  value: (given.value as Record<string, unknown>)[name] ?? null,
});
const asObject = (given: GivenValue, expected: string): GivenValue => {
  if (typeof given.value !== 'object' || given.value === null || Array.isArray(given.value)) throw values.unusable(given, expected);
  return given;
};
const assignee = (given: GivenValue, place: CorrectionPlace, before?: ItemAssignee): ItemAssignee => ({
  text: wordsOf(given, place, before?.text),
  target: targetGiven(given, place),
});
const assignees = (given: GivenValue, place: CorrectionPlace): readonly ItemAssignee[] => {
  if (given.value === null) return [];
  if (!Array.isArray(given.value)) throw values.unusable(given, '["UBND phường Thới Hòa"]');
  return given.value.map((value: unknown, at) => assignee({ ...given, field: `${given.field}/${at}`, value }, place));
};
const changeAssignee: Change = (given, place, now, pointer) =>
  putAt(now, pointer, assignee(given, place, valueAt(pointedInto(now), pointer) as ItemAssignee | undefined));

const addressee = (given: GivenValue, place: CorrectionPlace, before?: Addressee): Addressee => ({
  text: wordsOf(given, place, before?.text),
  role: before?.role ?? 'to',
  target: targetGiven(given, place),
  owesAnswer: before?.owesAnswer ?? null,
});
const changeAddressee: Change = (given, place, now, pointer) =>
  putAt(now, pointer, addressee(given, place, valueAt(pointedInto(now), pointer) as Addressee | undefined));

const ITEM = '{"label":"3","text":"…","assignees":["UBND phường Thới Hòa"],"verb":"Giao","deadline":null}';
const addItem: Change = (asked, place, now, pointer) => {
  const given = asObject(asked, ITEM);
  const item: Item = {
    itemId: uuidV5(`item/${place.directiveId}/${place.commandId}/${now.content.items.length}`),
    label: values.optionalText(part(given, 'label')) ?? String(now.content.items.length + 1),
    span: null,
    text: values.text(part(given, 'text')),
    assignees: assignees(part(given, 'assignees'), place),
    coOperators: assignees(part(given, 'coOperators'), place),
    verb: values.optionalText(part(given, 'verb')),
    deadline: values.deadline(part(given, 'deadline')),
    recurrence: values.recurrence(part(given, 'recurrence')),
    target: values.targetParts(part(given, 'target')),
    reportTo: values.optionalText(part(given, 'reportTo')),
    channel: values.optionalText(part(given, 'channel')),
    carries: null,
  };
  return putAt(now, pointer, item);
};
const CITATION = '{"relation":"implements","symbol":"12/CT-UBND","issuedOn":"2020-08-17","issuerId":"UBND tỉnh Bình Dương"}';
const addCitation: Change = (asked, place, now, pointer) => {
  const given = asObject(asked, CITATION);
  const symbol = values.symbol(part(given, 'symbol'));
  const issuer = part(given, 'issuerId');
  const citation: Citation = {
    citationId: uuidV5(`citation/${place.directiveId}/${place.commandId}/${now.content.citations.length}`),
    relation: values.relation(part(given, 'relation')),
    documentType: values.optionalText(part(given, 'documentType')),
    symbol,
    issuedOn: values.date(part(given, 'issuedOn')),
    issuerAsWritten: issuer.value === null ? null : wordsOf(issuer, place, undefined),
    issuerId: citedIssuerGiven(issuer, symbol?.notation ?? null, place),
    referenceId: '', // what it refers to is made of the rest, once the rest is known
    span: null,
    sentence: values.optionalText(part(given, 'sentence')),
    confidence: 1,
  };
  return putAt(now, pointer, citation);
};
const changeCitedIssuer: Change = (given, place, now, pointer) => {
  const { symbol } = valueAt(pointedInto(now), pointer.replace(/\/issuerId$/, '')) as Citation;
  return putAt(now, pointer, citedIssuerGiven(given, symbol?.notation ?? null, place));
};
const changeSymbolPart =
  (name: 'number' | 'notation', check: (given: GivenValue) => string | null): Change =>
  (given, _place, now, pointer) => {
    const above = pointer.slice(0, pointer.lastIndexOf('/'));
    const { number = null, notation = null } = (valueAt(pointedInto(now), above) ?? {}) as Partial<{
      number: string | null;
      notation: string | null;
    }>;
    const parts = { number, notation, [name]: check(given) };
    return putAt(now, above, parts.number === null && parts.notation === null ? null : symbolOf(parts.number, parts.notation));
  };
/** What a person may put right, and how each value is checked; '#' stands for a place in a list. */
const CHANGES: Readonly<Record<string, Change>> = {
  '/issuedOn': plain(values.date),
  '/symbol': plain(values.symbol),
  '/symbol/number': changeSymbolPart('number', values.symbolNumber),
  '/symbol/notation': changeSymbolPart('notation', values.optionalText),
  '/documentType': plain(values.optionalText),
  '/place': plain(values.optionalText),
  '/subject': plain(values.optionalText),
  '/urgency': plain((given) => (given.value === null ? null : values.oneOf('khẩn', 'thượng khẩn', 'hỏa tốc')(given))),
  '/signatory': plain(values.signatory),
  '/addressees/#': changeAddressee,
  '/addressees/-': changeAddressee,
  '/addressees/#/role': plain(role),
  '/addressees/#/owesAnswer': plain((given) => (given.value === null ? null : values.flag(given))),
  '/citations/-': addCitation,
  '/citations/#/relation': plain(values.relation),
  '/citations/#/documentType': plain(values.optionalText),
  '/citations/#/symbol': plain(values.symbol),
  '/citations/#/symbol/number': changeSymbolPart('number', values.symbolNumber),
  '/citations/#/symbol/notation': changeSymbolPart('notation', values.optionalText),
  '/citations/#/issuedOn': plain(values.date),
  '/citations/#/issuerId': changeCitedIssuer,
  '/citations/#/carriesMandate': plain(values.flag),
  '/items/-': addItem,
  '/items/#/label': plain(values.text),
  '/items/#/text': plain(values.text),
  '/items/#/verb': plain(values.optionalText),
  '/items/#/deadline': plain(values.deadline),
  '/items/#/recurrence': plain(values.recurrence),
  '/items/#/target': plain(values.targetParts),
  '/items/#/reportTo': plain(values.optionalText),
  '/items/#/channel': plain(values.optionalText),
  '/items/#/assignees': (given, place, now, pointer) => putAt(now, pointer, assignees(given, place)),
  '/items/#/assignees/#': changeAssignee,
  '/items/#/assignees/-': changeAssignee,
  '/items/#/coOperators': (given, place, now, pointer) => putAt(now, pointer, assignees(given, place)),
  '/items/#/coOperators/#': changeAssignee,
  '/items/#/coOperators/-': changeAssignee,
};
const REMOVABLE: ReadonlySet<string> = new Set([
  '/addressees/#',
  '/citations/#',
  '/items/#',
  '/items/#/assignees/#',
  '/items/#/coOperators/#',
]);
const shapeOf = (pointer: string): string => pointer.replace(/\/(?:0|[1-9]\d*)(?=\/|$)/gu, '/#');

/** Its own members only: 'constructor' is a name of the language, not of a letter. */
const changeAt = (pointer: string): Change | undefined =>
  Object.hasOwn(CHANGES, shapeOf(pointer)) ? CHANGES[shapeOf(pointer)] : undefined;

/** Whether null at this pointer takes an entry out of its list. */
export const isRemovable = (pointer: string): boolean => REMOVABLE.has(shapeOf(pointer));
/** @throws DomainError `reading.field-unknown` where nothing of that name can be put right in this letter. */
export const checkField = (id: string, pointer: string, now: ReadingNow): void => {
  const shape = shapeOf(pointer);
  const isThere = shape === '/issuerId' || changeAt(pointer) !== undefined || REMOVABLE.has(shape);
  const entry = /^\/(?:items|citations|addressees)\/\d+(?:\/(?:assignees|coOperators)\/\d+)?/u.exec(pointer)?.[0];
  if (!isThere || (entry !== undefined && valueAt(pointedInto(now), entry) === undefined))
    throw new DomainError('reading.field-unknown', { id, field: pointer });
};
/** The reading with one value that a person gave. @throws DomainError naming the field where the value cannot be used. */
export const withCorrectedField = (now: ReadingNow, pointer: string, value: unknown, place: CorrectionPlace): ReadingNow => {
  const change = changeAt(pointer);
  if (!change) throw new DomainError('reading.field-unknown', { id: place.directiveId, field: pointer });
  return change({ id: place.directiveId, field: pointer, value }, place, now, pointer);
};
