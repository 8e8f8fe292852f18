// Words of the masthead, the notices and the parts that all rooms share.

const qualities = { H: 'high quality', M: 'medium quality', L: 'low quality' } as const;

export const shell = {
  product: 'Sumpter',
  skip: 'Skip to the room',
  follow: 'Follow',
  followLabel: (name: string): string => `Follow ${name} to where it comes from`,
  rooms: { open: 'Open', city: 'City', studio: 'Studio', compare: 'Compare', plan: 'Plan', model: 'Model' },
  roomsLabel: 'Rooms',
  people: (persons: string): string => `${persons} people`,
  undo: 'Undo',
  redo: 'Redo',
  saveToFile: 'Save to a file',
  close: 'Close',
  more: 'More',
  onPaper: (theme: string): string => `Paper: ${theme.toLowerCase()}`,
  theme: { label: 'Paper', system: 'As this device', light: 'Light', dark: 'Dark' },
  saving: 'Saving in this browser',
  saved: (time: string): string => `Saved in this browser, ${time}`,
  savedShort: (time: string): string => `Saved, ${time}`,
  savingShort: 'Saving',
  notSavedShort: 'Not saved',
  notSaved: (reason: string): string => `Not saved in this browser: ${reason}`,
  unsaved: 'Not saved yet',
  savedElsewhere: 'Other devices do not see it.',
  computing: 'Computing',
  computed: 'Results are up to date',
  runRestarted: 'The computation stopped answering and was started again. Nothing was lost.',
  runFailed: (reason: string): string => `The model could not run: ${reason}`,
  tryAgain: 'Try again',
  complaintsTitle: (count: number, about: string): string =>
    count === 1
      ? `${about} was not opened: one thing is wrong in it.`
      : `${about} was not opened: ${count} things are wrong in it.`,
  refusedTitle: 'The change was not made.',
  complaintsMore: (count: number): string => `and ${count} more`,
  nothingLost: 'What you had open is untouched.',
  roomFailed: 'This room could not be loaded.',
  roomLoading: 'Opening the room',
  nothingOpen: 'No city is open yet. Begin with a sample, or type two numbers.',
  goToOpen: 'Open a city',
  dropHere: 'Drop the file to open it',
  severity: { note: 'Note', caution: 'Caution', fault: 'Fault', done: 'Done' },
  defaultMark: ' d',
  quality: (quality: keyof typeof qualities, isDefault: boolean): string =>
    isDefault ? `${qualities[quality]}, a default: no local value was found` : `${qualities[quality]}, a local value`,
  twoReadings: (text: string): string => `“${text}” can be read two ways. Which is it?`,
  outside: (text: string, min: string, max: string): string => {
    if (min === '') return `${text} is too high: at most ${max}.`;
    return max === '' ? `${text} is too low: at least ${min}.` : `${text} is outside ${min} to ${max}.`;
  },
  notWhole: (text: string): string => `${text} is not a whole number.`,
} as const;
