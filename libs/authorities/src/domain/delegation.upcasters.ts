import { inPlainWords, type Upcasters } from '@cascade/event-store/domain';
import type { DelegationEnded, DelegationGiven } from './delegation.events';

/** Version 1 had the reason of an absence in plain words; what was written so stays readable so. Since version 2 it is sealed: it may tell of an illness. */
export const delegationUpcasters = {
  'DelegationGiven@1': inPlainWords<DelegationGiven['data']>,
  'DelegationEnded@1': inPlainWords<DelegationEnded['data']>,
} satisfies Upcasters;
