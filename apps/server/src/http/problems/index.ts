import type { ErrorCode } from '@cascade/event-store/domain';
import type { Problem } from './problem';
import { requestProblems } from './requests';
import { storeProblems } from './stores';
import { directiveProblems } from './directives';
import { roomProblems } from './rooms';

export * from './problem';

/** A code without a row does not compile, nor does a row without a code. */
export const problems = {
  ...requestProblems,
  ...storeProblems,
  ...directiveProblems,
  ...roomProblems,
} satisfies Record<ErrorCode, Problem>;
