// Sentences of the desk: what became of files, exports and changes.

export const desk = {
  tooLarge: (name: string, megabytes: number): string =>
    `${name} has ${megabytes} MB; no plan is that large, so it was not read.`,
  readerMissing: (name: string): string =>
    `What reads ${name} could not be fetched. Check the connection and open it again.`,
  readAgain: 'Choose the file again.',
  notFound: (name: string): string => `${name} is no longer kept in this browser.`,
  forgotten: (name: string): string => `${name} is no longer kept in this browser.`,
  sampleMissing: (id: string): string => `The sample “${id}” could not be read.`,
  thisFile: 'The file',
  exportFailed: (reason: string): string => `The export did not finish: ${reason}`,
  exportFirst: 'There are no results of this plan to export.',
  fileSaved: (name: string): string => `Saved to ${name}.`,
} as const;
