/** Jest's JSON result as the one line that people and machines read last. Suites that could not even load count as failed. */
export const tallyOf = (result) => {
  const broken = result.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + broken,
    skipped: result.numPendingTests + (result.numTodoTests ?? 0),
  };
};
export const lineOf = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
