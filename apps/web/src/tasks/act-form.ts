import { amountOf } from '@cascade/tasks/domain';
import { actWords } from './acts.words';
import type { TaskAct } from './task-acts';

/** What is typed in the form of an act; every field is a text as it was typed, so that nothing of it is lost. */
export interface ActForm {
  readonly reason: string;
  readonly note: string;
  /** What is asked by a reminder; none is said without any. */
  readonly words: string;
  readonly amount: string;
  readonly unit: string;
  readonly productOn: string;
  readonly productSymbol: string;
  readonly untilOn: string;
  readonly occurredAt: string;
  readonly evidence: string;
  readonly legalBasis: string;
  readonly successor: { readonly authorityId: string; readonly name: string } | null;
  readonly parts: readonly TypedPart[];
  readonly every: 'day' | 'week' | 'month' | 'quarter';
  readonly before: string;
  readonly fromOn: string;
}
export interface TypedPart {
  readonly body: { readonly authorityId: string; readonly name: string } | null;
  readonly role: 'lead' | 'coOperator';
  readonly part: string;
  readonly limitOn: string;
}
export const EMPTY_PART: TypedPart = { body: null, role: 'lead', part: '', limitOn: '' };
export const EMPTY_FORM: ActForm = {
  ...{
    reason: '',
    note: '',
    words: '',
    amount: '',
    unit: '%',
    productOn: '',
    productSymbol: '',
    untilOn: '',
    occurredAt: '',
    evidence: '',
  },
  ...{ legalBasis: '', successor: null, parts: [EMPTY_PART], every: 'day', before: '14:00', fromOn: '' },
};
export type FormField = keyof ActForm;
const FIELDS: Readonly<Record<TaskAct, readonly FormField[]>> = {
  accept: [],
  refuse: ['reason'],
  progress: ['note', 'amount', 'unit'],
  report: ['productOn', 'productSymbol', 'note'],
  extend: ['untilOn', 'reason'],
  confirm: [],
  return: ['reason'],
  grant: ['untilOn'],
  refuseExtension: ['reason'],
  remind: ['words'],
  parts: ['parts'],
  handOver: ['successor', 'reason', 'legalBasis'],
  duty: ['every', 'before', 'fromOn'],
  withdraw: ['reason'],
};
/** The fields of an act, in the order in which they are asked. */
export const fieldsOf = (act: TaskAct, isForAnother: boolean): readonly FormField[] => [
  ...FIELDS[act],
  ...(isForAnother ? (['evidence', 'occurredAt'] as const) : []),
];
const isHour = (typed: string): boolean => /^([01]?\d|2[0-3]):[0-5]\d$/.test(typed.trim());
/** Words (of `acts.words`) for what can be seen to be wrong before it is sent; the server has the last word. */
export const mistakesIn = (act: TaskAct, form: ActForm, isForAnother: boolean): Partial<Record<FormField, string>> => {
  const fields = fieldsOf(act, isForAnother);
  const missing = (field: FormField, isMissing: boolean) => (fields.includes(field) && isMissing ? { [field]: `${field}.missing` } : {});
  const progress = act !== 'progress' ? {} : progressMistakes(form);
  return {
    ...missing('reason', form.reason.trim() === ''),
    ...missing('productOn', form.productOn === ''),
    ...(act === 'extend' && missing('untilOn', form.untilOn === '')),
    ...missing('evidence', form.evidence.trim() === ''),
    ...missing('successor', form.successor === null),
    ...missing('fromOn', form.fromOn === ''),
    ...(fields.includes('before') && form.before !== '' && !isHour(form.before) && { before: 'before.wrong' }),
    ...(act === 'parts' && form.parts.some(({ body }) => body === null) && { parts: 'lead.missing' }),
    ...progress,
  };
};
const progressMistakes = ({ note, amount, unit }: ActForm): Partial<Record<FormField, string>> => {
  if (note.trim() === '' && amount.trim() === '') return { note: 'progress.empty' };
  if (amount.trim() === '') return {};
  if (amountOf(amount) === null) return { amount: 'amount.wrong' };
  return unit.trim() === '' ? { unit: 'unit.missing' } : {};
};
/** The duty as an order words it, on record in Vietnamese: 'trước 14:00 hàng ngày'. */
const dutyText = ({ before, every }: ActForm): string =>
  [before.trim() && `trước ${before.trim()}`, actWords[`every.${every}`].vi].filter(Boolean).join(' ');
/** The body of the request; blank fields are left out. `today`: the day that a figure is as of. */
export const bodyOf = (act: TaskAct, form: ActForm, isForAnother: boolean, today: string, fileIds: readonly string[] = []) => {
  const said = <K extends FormField>(field: K) => {
    const value = form[field];
    return typeof value === 'string' && value.trim() !== '' && fieldsOf(act, isForAnother).includes(field) ? { [field]: value.trim() } : {};
  };
  const common = { ...said('reason'), ...said('evidence'), ...said('occurredAt'), ...(fileIds.length > 0 && { fileIds }) };
  switch (act) {
    case 'progress': {
      const amount = amountOf(form.amount);
      return {
        ...common,
        ...said('note'),
        ...(amount !== null && { value: { amount, unit: form.unit.trim(), asOf: form.occurredAt || today } }),
      };
    }
    case 'report':
      return { ...common, ...said('note'), ...said('productOn'), ...said('productSymbol') };
    case 'remind':
      return { ...common, ...said('words') };
    case 'extend':
    case 'grant':
      return { ...common, ...said('untilOn') };
    case 'handOver':
      return { ...common, ...said('legalBasis'), assigneeId: form.successor!.authorityId };
    case 'parts':
      return {
        ...common,
        parts: form.parts.map(({ body, role, part, limitOn }) => ({
          ...{ authorityId: body!.authorityId, role },
          ...(part.trim() && { part: part.trim() }),
          ...(limitOn && { limitOn }),
        })),
      };
    case 'duty':
      return { ...common, text: dutyText(form), every: form.every, ...said('before'), fromOn: form.fromOn };
    default:
      return common;
  }
};
