/** Where a command writes to, and what it reads besides its arguments. */
export interface Terminal {
  /** A line of the result. */
  say(line: string): void;
  /** A line about what went wrong. */
  complain(line: string): void;
  env: Readonly<Record<string, string | undefined>>;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  say: line => process.stdout.write(`${line}\n`),
  complain: line => process.stderr.write(`${line}\n`),
  env: process.env,
};
