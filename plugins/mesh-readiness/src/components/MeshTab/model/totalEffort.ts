/** Working hours that tasks or steps take together. */
export const totalEffort = (
  items: readonly { effortHours: number }[],
): number => items.reduce((sum, { effortHours }) => sum + effortHours, 0);
