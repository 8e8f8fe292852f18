// npm run bench: builds the bench and runs it; it gates nothing.
import { pathToFileURL } from 'node:url';
import { buildBench } from './build.mjs';

try {
  await import(pathToFileURL(await buildBench()).href);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
