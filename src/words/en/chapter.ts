// The words of the plan room: the chapter as it prints, and what leaves the app.

export const chapter = {
  room: 'Plan',
  empty: 'No plan is open. Open a city first.',
  waiting: 'The chapter is drafted when the first results have come.',
  drafting: 'Drafting the chapter',
  failed: (reason: string) => `The chapter could not be drafted: ${reason}`,
  outline: 'Outline',
  page: 'The chapter as it prints',
  standing:
    'A draft, aligned with the SUMP Guidelines (2nd edition) and the SULP guidance. Not an official template of any authority.',
  table: (number: number) => `Table ${number}`,
  figure: (number: number) => `Figure ${number}`,
  export: {
    title: 'Export',
    word: 'Word',
    wordNote: 'Headings, captions and tables as Word knows them; figures with a description.',
    csv: 'CSV',
    csvNote: 'Every indicator of every scenario, year by year.',
    svg: 'Figures, SVG',
    svgNote: 'Each figure by itself, its text kept as text.',
    save: (what: string) => `Save ${what}`,
    making: 'Being made',
    made: (name: string) => `Saved as ${name}`,
    contents: 'What is in it',
    sections: (of: number) => `${of} ${of === 1 ? 'section' : 'sections'}`,
    tables: (of: number) => `${of} ${of === 1 ? 'table' : 'tables'}`,
    figures: (of: number) => `${of} ${of === 1 ? 'figure' : 'figures'}`,
    numbers: (of: number) => `${of} numbers that came from this run`,
    model: (model: string, fingerprint: string) => `Model ${model}, inputs ${fingerprint}`,
  },
} as const;
