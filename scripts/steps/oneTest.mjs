/** Counts a program as one test, passed when it ended with 0. */
export const oneTest = ({ code }) =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
