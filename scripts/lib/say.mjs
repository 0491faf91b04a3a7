/** Prints what the scripts have to say, so that it can be told from what the tools print. */
export function say(message = '') {
  process.stdout.write(
    message === ''
      ? '\n'
      : `${message
          .split('\n')
          .map(line => `> ${line}`)
          .join('\n')}\n`,
  );
}
