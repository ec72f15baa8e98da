import type { components } from '../api/schema';

export type ListedDelivery = components['schemas']['ListedDelivery'];
/** What a recipient does with a letter, in the order in which it is offered. */
export const DELIVERY_ACTS = ['receive', 'assign', 'process', 'complete', 'refuse', 'waive', 'grantRecall', 'refuseRecall'] as const;
export type DeliveryAct = (typeof DELIVERY_ACTS)[number];

/** What may be done with a letter where it is now. */
export const actsOnDelivery = ({ state, recall, owes }: Pick<ListedDelivery, 'state' | 'recall' | 'owes'>): readonly DeliveryAct[] => {
  if (recall === 'granted') return [];
  const acts: DeliveryAct[] = [];
  if (recall === 'asked') acts.push('grantRecall', 'refuseRecall');
  if (state === 'sent' || state === 'arrived') acts.push('receive', 'refuse');
  if (state === 'received') acts.push('assign', 'process', 'complete');
  if (state === 'assigned') acts.push('process', 'complete', 'assign');
  if (state === 'processing') acts.push('complete', 'assign');
  if (owes === 'owed') acts.push('waive');
  return acts;
};
export interface DeliveryForm {
  readonly arrivalNumber: string;
  readonly reason: string;
  readonly answerSymbol: string;
  readonly limitOn: string;
  readonly occurredAt: string;
  readonly lead: { readonly authorityId: string; readonly name: string } | null;
}
export type DeliveryField = keyof DeliveryForm;
export const EMPTY_DELIVERY: DeliveryForm = { arrivalNumber: '', reason: '', answerSymbol: '', limitOn: '', occurredAt: '', lead: null };
const FIELDS: Readonly<Record<DeliveryAct, readonly DeliveryField[]>> = {
  receive: ['arrivalNumber', 'occurredAt'],
  refuse: ['reason'],
  assign: ['lead', 'limitOn'],
  process: [],
  complete: ['answerSymbol'],
  waive: ['reason'],
  grantRecall: [],
  refuseRecall: ['reason'],
};
export const deliveryFields = (act: DeliveryAct): readonly DeliveryField[] => FIELDS[act];
/** What can be seen to be missing before it is sent. */
export const deliveryMistakes = (
  act: DeliveryAct,
  form: DeliveryForm,
): Partial<Record<DeliveryField, 'reason.missing' | 'lead.missing'>> => ({
  ...(FIELDS[act].includes('reason') && form.reason.trim() === '' && { reason: 'reason.missing' as const }),
  ...(FIELDS[act].includes('lead') && form.lead === null && { lead: 'lead.missing' as const }),
});
/** The body of the request; blank fields are left out. */
export const deliveryBody = (act: DeliveryAct, form: DeliveryForm): Readonly<Record<string, string>> =>
  Object.fromEntries(
    FIELDS[act].flatMap((field): [string, string][] => {
      if (field === 'lead') return form.lead ? [['leadId', form.lead.authorityId]] : [];
      const value = form[field].trim();
      return value === '' ? [] : [[field, value]];
    }),
  );
export const DELIVERY_PATHS = {
  receive: '/api/directives/{directiveId}/deliveries/{authorityId}/receive',
  refuse: '/api/directives/{directiveId}/deliveries/{authorityId}/refuse',
  assign: '/api/directives/{directiveId}/deliveries/{authorityId}/assign',
  process: '/api/directives/{directiveId}/deliveries/{authorityId}/process',
  complete: '/api/directives/{directiveId}/deliveries/{authorityId}/complete',
  waive: '/api/directives/{directiveId}/deliveries/{authorityId}/waive',
  grantRecall: '/api/directives/{directiveId}/deliveries/{authorityId}/recall/grant',
  refuseRecall: '/api/directives/{directiveId}/deliveries/{authorityId}/recall/refuse',
} as const satisfies Record<DeliveryAct, string>;
