export const directiveStream = (directiveId: string): string => `directive-${directiveId}`;
export const registerStream = (authorityId: string, year: number, series: string): string => `register-${authorityId}-${year}-${series}`;
export const referenceStream = (referenceId: string): string => `reference-${referenceId}`;
export const deliveryStream = (directiveId: string, authorityId: string): string => `delivery-${directiveId}-${authorityId}`;
const DELIVERY = /^delivery-([\da-f-]{36})-([\da-f-]{36})$/;
/** Which order at which body, out of the name of a delivery's stream; null where it is none. */
export const deliveryOfStream = (stream: string | null): { readonly directiveId: string; readonly authorityId: string } | null => {
  const [, directiveId, authorityId] = DELIVERY.exec(stream ?? '') ?? [];
  return directiveId && authorityId ? { directiveId, authorityId } : null;
};
/** Series where an office keeps one for all its types. */
export const COMMON_SERIES = 'common';
