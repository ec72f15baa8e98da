export const directiveStream = (directiveId: string): string => `directive-${directiveId}`;
export const registerStream = (authorityId: string, year: number, series: string): string => `register-${authorityId}-${year}-${series}`;
export const referenceStream = (referenceId: string): string => `reference-${referenceId}`;
export const deliveryStream = (directiveId: string, authorityId: string): string => `delivery-${directiveId}-${authorityId}`;
/** Series where an office keeps one for all its types. */
export const COMMON_SERIES = 'common';
