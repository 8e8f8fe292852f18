/** Takes the control characters out of a line, so that a name in a file cannot drive the terminal. */
export const plainLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');

/** Writes to stdout and waits until it is out, since a pipe takes a large text in pieces; false = its reader has gone. */
export function put(text: string): Promise<boolean> {
  const { stdout } = process;
  return new Promise((resolve, reject) => {
    // The stream tells its error twice; unheard, the second telling would end the program with a stack trace.
    const unheard = (): void => {};
    stdout.once('error', unheard);
    stdout.write(text, (error?: NodeJS.ErrnoException | null) => {
      if (!error) stdout.off('error', unheard);
      if (error && error.code !== 'EPIPE') reject(error);
      else resolve(!error);
    });
  });
}

/** Prints the result. A reader that has gone is no failure: `sumpter run … | head`. */
export async function print(text: string): Promise<void> {
  await put(text.endsWith('\n') ? text : `${text}\n`);
}
