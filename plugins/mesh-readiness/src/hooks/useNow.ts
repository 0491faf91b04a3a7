import { useState } from 'react';
import useInterval from 'react-use/esm/useInterval';

const EVERY_MILLISECONDS = 30_000;

/** The time in milliseconds, which goes on every half minute, for ages on the screen. */
export const useNow = (): number => {
  const [now, setNow] = useState(Date.now());
  useInterval(() => setNow(Date.now()), EVERY_MILLISECONDS);
  return now;
};
