// npm run notices: writes public/notices.md from what is installed, so that nobody has to remember a licence.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';

/** One package of each licence whose full text we print; the texts of a licence differ in nothing but the holder. */
const texts = {
  MIT: 'zod',
  ISC: 'd3-array',
  'BSD-3-Clause': 'rw',
  'Apache-2.0': 'comlink',
  Unlicense: 'robust-predicates',
  'OFL-1.1': '@fontsource-variable/archivo',
};

const read = (path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();

function licenceFile(folder) {
  const name = existsSync(folder) && readdirSync(folder).find((each) => /^licen[sc]e/i.test(each));
  return name ? join(folder, name) : undefined;
}

/** Returns the copyright line of a package: from its licence or notice, else who its author is. */
function holder(folder) {
  const files = readdirSync(folder).filter((each) => /^(licen[sc]e|notice)/i.test(each));
  const lines = files.map((each) => /^\W*copyright (?:\(c\)|\d{4}).*$/im.exec(read(join(folder, each)))?.[0]);
  const found = lines.find((line) => line !== undefined);
  if (found)
    return found
      .trim()
      .replace(/ Archivo-Italic.*/, '')
      .replaceAll('|', '/');
  const { author } = JSON.parse(read(join(folder, 'package.json')));
  const name = typeof author === 'object' ? author.name : author;
  return name ? `no copyright line in the package; author ${name}` : 'no copyright line in the package';
}

/** Writes the page from the lock file and the installed packages. */
export function noticesPage() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const rows = Object.entries(packages)
    .filter(([path, { dev, devOptional, license }]) => path && !dev && !devOptional && license)
    .map(([path, { version, license }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      license,
      holder: holder(join(root, path)),
    }))
    // Types are not shipped.
    .filter(({ name }) => !name.startsWith('@types/') && name !== 'undici-types')
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const licences = [...new Set(rows.map(({ license }) => license))].sort();
  const unknown = licences.filter((licence) => !(licence in texts));
  if (unknown.length > 0)
    throw new Error(
      `No text for the licence ${unknown.join(', ')}: name a package that has it in test/support/notices.mjs.`,
    );
  return [
    introduction,
    ...rows.map((row) => `| ${row.name} | ${row.version} | ${row.license} | ${row.holder} |`),
    inside,
    ...licences.map(
      (licence) =>
        `### ${licence}\n\n\`\`\`text\n${read(licenceFile(join(root, 'node_modules', texts[licence])))}\n\`\`\`\n`,
    ),
  ].join('\n');
}

const introduction = `# Notices

Sumpter is released under the MIT licence (file \`LICENSE\` of the repository). It is built with the work of others, named here with thanks.

## Typeface

Archivo, by the Archivo Project Authors (Omnibus-Type), SIL Open Font License 1.1, from the package \`@fontsource-variable/archivo\`.

## Data

Figures carry their own reference where they are shown: in the City page, in the chapter's list of sources and in the tables under \`src/sources\`. Each reference
says whether its source was read, is quoted as reported elsewhere, or is a judgement. The bundled cities were transcribed from published inventories and travel
surveys, which their files name under \`sources\`; Tiny Town is invented.

## Libraries

All packages that the app and the command line may contain, from the lock file. Some of them serve the build only and do not travel with it.

| package | version | licence | copyright |
|---|---|---|---|`;

const inside = `
## Licence texts

One text for each licence, with the holder of the package it was taken from; for the others read the holder of the table above.
`;

if (process.argv[1] === import.meta.filename) writeFileSync(join(root, 'public/notices.md'), noticesPage());
