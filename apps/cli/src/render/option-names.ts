import type { Command } from 'commander';

/** Says a field of a request as the person who typed the command knows it. */
export type NameField = (field: string) => string;
export const asItIs: NameField = (field) => field;

/** Options that carry a field under another name, the likeliest first; one that the command does not have is passed over. */
const CARRIED_BY: Readonly<Record<string, readonly string[]>> = {
  occurredAt: ['when'],
  asOf: ['to'],
  bucket: ['cell'],
  days: ['notUpdating'],
  untilOn: ['until'],
  productSymbol: ['symbol'],
  assigneeId: ['to'],
  authorityId: ['as', 'at'],
  directiveId: ['of'],
  voided: ['void'],
  eventId: ['event'],
  arrivalNumber: ['number'],
  answerSymbol: ['answer'],
  byDirectiveId: ['by'],
  itemIds: ['item'],
  reason: ['sentence'],
  leadId: ['lead'],
  issuedOn: ['on'],
  firstNumber: ['last'],
  'value.amount': ['amount'],
  'value.unit': ['unit'],
  'value.base': ['base'],
  'value.source': ['source'],
  'value.asOf': ['measuredOn', 'when'],
};
/** 'asOf' -> '--to' where a command says it so, 'entries.0.source' -> '--source' where the list is made of options; a field that no option carries keeps its own name. */
export const fieldNamerOf =
  (command: Pick<Command, 'options'>): NameField =>
  (field) => {
    const inList = /^(?:entries|parts|values|rules)\.\d+\.(\w+)$/.exec(field)?.[1];
    for (const name of [field, ...(CARRIED_BY[field] ?? []), ...(inList === undefined ? [] : [inList])]) {
      const option = command.options.find((each) => each.attributeName() === name);
      if (option?.long) return option.long;
    }
    return field;
  };
