// What is said while the model is asked about itself.

export const studyWords = {
  stopped: 'Stopped.',
  workerStopped: 'The computation stopped. Try again.',
  noWorker: 'The model cannot be asked here.',
} as const;
