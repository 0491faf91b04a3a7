import { useReducer } from 'react';
import useInterval from 'react-use/esm/useInterval';

const MILLISECONDS = 30_000;

/** The time; whoever asks is drawn again as it goes on. */
export const useNow = (): number => {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useInterval(drawAgain, MILLISECONDS);
  return Date.now();
};
