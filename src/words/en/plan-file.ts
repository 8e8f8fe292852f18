// What is said about the text of a plan file, before its content is looked at.

import { number, said, shown } from './plan.ts';

export const planFileWords = {
  file: {
    empty: () => said('The file is empty.', 'Choose another file.'),
    tooLarge: (size_MB: number, most_MB: number) =>
      said(
        `The file has ${number(size_MB)} MB; a plan has ${most_MB} MB at most.`,
        'Check that this is a plan file. Long notes can move to a document of their own.',
      ),
    zip: () =>
      said(
        'This is a zip archive or an Office file, not a plan.',
        'Unpack it and open the .json file inside, or save the sheet as CSV and paste it on the City page.',
      ),
    utf16: () =>
      said('The file is encoded as UTF-16.', 'Save it again as UTF-8; most editors offer this under “Save as”.'),
    binary: () =>
      said('The file holds bytes that are not text.', 'Open a plan file (.json) that was saved from this app.'),
    table: () =>
      said(
        'This looks like a table (CSV), not a plan.',
        'Open a plan file (.json), and paste the table on the City page.',
      ),
    markup: () => said('This looks like a web page, not a plan.', 'Download the plan file itself (.json).'),
    notAnObject: (found: string) =>
      said(
        `A plan is an object in braces; this file holds ${found}.`,
        'Open a plan file that was saved from this app.',
      ),
    noFormat: (found: unknown) =>
      said(
        found === undefined
          ? 'The file does not say that it is a plan.'
          : `The format is ${shown(found)}, not "sumpter".`,
        'A plan starts with "format": "sumpter". Open another file, or add the line if this one was written by hand.',
      ),
    noVersion: (found: unknown) =>
      said(
        found === undefined
          ? 'The format version is missing.'
          : `The format version ${shown(found)} is not a whole number from 1.`,
        'Add "version": 1 if the file was written by hand.',
      ),
    newer: (found: number, known: number) =>
      said(
        `The file has format version ${found}; this app reads versions up to ${known}.`,
        'Open it with a newer Sumpter: reload the page, or ask whoever sent it to save it in the older format.',
      ),
    noMigration: (found: number) =>
      said(
        `There is no way to bring format version ${found} up to date.`,
        'Open it with the version of Sumpter that wrote it.',
      ),
    more: (count: number) =>
      said(
        `${count} more ${count === 1 ? 'complaint' : 'complaints'} of this kind.`,
        'Put the first ones right, then open the file again.',
      ),
  },

  syntax: {
    place: (line: number, column: number) => `line ${line}, column ${column}`,
    endsEarly: () => said('The file ends too early; it may be cut off.', 'Copy or download it again.'),
    unexpected: (found: string, wanted: string) =>
      said(
        `Found ${shown(found)} where ${wanted} should stand.`,
        'Put it right in a text editor, or save the plan again.',
      ),
    wantedValue: 'a value',
    wantedKey: 'a name in double quotes',
    wantedColon: 'a colon',
    wantedComma: 'a comma or a closing bracket',
    wantedNothing: 'the end of the file',
    trailingComma: () => said('A comma stands before a closing bracket.', 'Delete the comma.'),
    notANumber: (found: string) =>
      said(
        `${found} is not a number that a file can hold.`,
        'Write a number, or leave the datum out: a missing datum is not zero.',
      ),
    decimalComma: () =>
      said(
        'A number seems to have a decimal comma.',
        'Write a decimal point, as in 1.5, and no separator of thousands.',
      ),
    badNumber: (found: string) =>
      said(
        `${shown(found)} is not written as a number.`,
        'Write digits with a decimal point, as in 0.5, without leading zeros or separators.',
      ),
    tooBig: (found: string) =>
      said(`${shown(found)} is too large to calculate with.`, 'Check the number and its unit.'),
    singleQuote: () => said('Text stands in single quotes.', 'Use double quotes.'),
    comment: () => said('The file holds a comment.', 'JSON has no comments: put the words into a "note".'),
    badString: () =>
      said('A text holds a raw line end or an unknown escape.', 'Write a line end as \\n and a backslash as \\\\.'),
    surrogate: () =>
      said('A text holds half of a character (a lone surrogate).', 'Delete it and type the character again.'),
    tooDeep: (most: number) =>
      said(`Brackets are nested more than ${most} deep.`, 'Open a plan file that was saved from this app.'),
    tooMany: (most: number) => said(`A list holds more than ${most} entries.`, 'Check that this is a plan file.'),
    duplicateKey: (key: string) => said(`"${key}" stands here twice.`, 'Keep the one that holds and delete the other.'),
  },
} as const;
