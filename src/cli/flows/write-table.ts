import { closeSync, fstatSync, ftruncateSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { distributeWords as words } from '../../words/en/cli-distribute.ts';
import { fromUser, refuseToWrite } from '../files.ts';
import { put } from '../terminal.ts';

/** Where a table goes, piece by piece. */
interface Sink {
  /** False where nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>;
  readonly keep: () => void;
  /** Leaves things as they were before. */
  readonly discard: () => void;
}

/** Writes beside and moves into place, so that a file of that name is always whole. */
function fileSink(path: string): Sink {
  const place = fromUser(path);
  const beside = `${place}.${process.pid}.part`;
  let file: number;
  try {
    file = openSync(beside, 'w');
  } catch (error) {
    return refuseToWrite(path, error);
  }
  const discard = (): void => {
    closeSync(file);
    rmSync(beside, { force: true });
  };
  const attempt = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      rmSync(beside, { force: true });
      refuseToWrite(path, error);
    }
  };
  return {
    write: (text) => {
      attempt(() => {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      });
      return Promise.resolve(true);
    },
    keep: () =>
      attempt(() => {
        closeSync(file);
        renameSync(beside, place);
      }),
    discard,
  };
}

/** Writes to stdout; where that is a file, what was written can be taken back. */
function outputSink(): Sink {
  const output = 1;
  const about = fstatSync(output);
  const discard = (): void => (about.isFile() ? ftruncateSync(output, about.size) : undefined);
  return { write: put, keep: () => {}, discard };
}

/**
 * Writes a table piece by piece, and nothing of it when it is cancelled.
 *
 * @param path of the file; absent = stdout
 * @param pieces of text, made one at a time
 * @returns once all is out, or its reader has gone
 */
export async function writeTable(path: string | undefined, pieces: Iterable<string>): Promise<void> {
  let sink: Sink | undefined;
  const cancel = (signal: 'SIGINT' | 'SIGTERM'): void => {
    sink?.discard();
    console.error(words.cancelled);
    // As shells count: 128 and the number of the signal.
    process.exit({ SIGINT: 130, SIGTERM: 143 }[signal]);
  };
  // Heard before there is a file to leave behind.
  process.on('SIGINT', cancel).on('SIGTERM', cancel);
  try {
    sink = path === undefined ? outputSink() : fileSink(path);
    for (const piece of pieces) {
      if (!(await sink.write(piece))) return;
      // Signals are heard between pieces only.
      await setImmediate();
    }
    sink.keep();
  } finally {
    process.off('SIGINT', cancel).off('SIGTERM', cancel);
  }
}
