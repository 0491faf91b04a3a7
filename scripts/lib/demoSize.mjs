import { Failure } from './failure.mjs';

const MOST_SERVICES = 100_000;
const OPTION = '--demo-size';

/** Takes `--demo-size 10000` out of the arguments: of how many generated services the portal is to be filled with. */
export function takeDemoSize(args) {
  const index = args.findIndex(
    arg => arg === OPTION || arg.startsWith(`${OPTION}=`),
  );
  if (index < 0) {
    return { size: undefined, others: args };
  }
  const inOne = args[index] !== OPTION;
  const written = inOne
    ? args[index].slice(OPTION.length + 1)
    : args[index + 1];
  const size = /^\d+$/.test(written ?? '') ? Number(written) : 0;
  if (size < 1 || size > MOST_SERVICES) {
    throw new Failure(
      `${OPTION} is followed by '${
        written ?? ''
      }', expected a number of services from 1 to ${MOST_SERVICES}: npm start -- ${OPTION} 10000`,
    );
  }
  return { size, others: args.toSpliced(index, inOne ? 1 : 2) };
}
