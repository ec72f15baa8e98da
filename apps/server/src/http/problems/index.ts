import type { ErrorCode } from '@cascade/event-store/domain';
import type { Problem } from './problem';
import { accessProblems } from './access';
import { requestProblems } from './requests';
import { contentProblems } from './contents';
import { copyProblems } from './copies';
import { storeProblems } from './stores';
import { directiveProblems } from './directives';
import { signedCopyProblems } from './signed-copies';
import { auditProblems } from './audit';
import { authorityProblems } from './authorities';
import { lineageProblems } from './lineage';
import { notebookProblems } from './notebook';
import { letterProblems } from './letters';
import { readingProblems } from './readings';
import { exchangeProblems } from './exchange';
import { taskLifeProblems } from './task-life';
import { taskProblems } from './tasks';

export * from './problem';

/** A code without a row does not compile, nor does a row without a code. */
export const problems = {
  ...requestProblems,
  ...accessProblems,
  ...storeProblems,
  ...contentProblems,
  ...copyProblems,
  ...directiveProblems,
  ...signedCopyProblems,
  ...auditProblems,
  ...authorityProblems,
  ...exchangeProblems,
  ...taskLifeProblems,
  ...taskProblems,
  ...letterProblems,
  ...lineageProblems,
  ...notebookProblems,
  ...readingProblems,
} satisfies Record<ErrorCode, Problem>;
