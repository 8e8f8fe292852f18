/** Takes the control characters out of a line, so that a name in a file cannot drive the terminal. */
export const plainLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');

/**
 * Prints the result; waits until it is out, since a pipe takes a large text in pieces.
 * A reader that has gone is no failure: `sumpter run … | head`.
 */
export function print(text: string): Promise<void> {
  const { stdout } = process;
  return new Promise((resolve, reject) => {
    // The stream tells its error twice; unheard, the second telling would end the program with a stack trace.
    stdout.once('error', () => {});
    stdout.write(text.endsWith('\n') ? text : `${text}\n`, (error?: NodeJS.ErrnoException | null) => {
      if (error && error.code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}
