// npm run -s sumpter -- COMMAND: the command line from one bundled file, built when absent or stale.
import { pathToFileURL } from 'node:url';
import { ensureCli } from './build.mjs';

try {
  await import(pathToFileURL(await ensureCli({ say: console.error })).href);
} catch (error) {
  console.error(
    error.code === 'ERR_MODULE_NOT_FOUND' ? 'The dependencies are missing. Run npm ci and try again.' : error.message,
  );
  process.exitCode = 1;
}
