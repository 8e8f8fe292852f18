// What a quick start writes into a new plan, and what it says of answers it cannot use.

const said = (problem: string, remedy: string) => ({ problem, remedy });

/** Names that English gives an article inside a sentence. */
const withThe =
  /^(Bahamas|British|Comoros|Congo|Gambia|Holy See|Isle of Man|Maldives|Netherlands|Philippines|Seychelles|United)\b|(Islands|Republic|Territories)\b/;
const inSentence = (country: string): string => (withThe.test(country) ? `the ${country}` : country);

export const quickStartWords = {
  cityName: (country: string) => `A city in ${inSentence(country)}`,
  planName: (city: string) => `${city}: first sketch`,
  entered: 'entered by the user',
  cityNote:
    'Made from three numbers. All else is a default of the country or its region with a wide spread; replace it by local data, the first ones on the City page first.',
  scenarios: {
    base: 'Base year',
    businessAsUsual: 'Business as usual',
    businessAsUsualNote: 'Trends go on; no measure is taken.',
    reference: 'Reference',
    referenceNote: 'A placeholder for what is decided already: some more buses and cycle tracks.',
    prices: 'Prices and priority',
    pricesNote: 'Charges on driving pay for more, faster and electric buses.',
    space: 'Space and goods',
    spaceNote: 'Street space for buses and cycles, cleaner and fewer goods vehicles.',
  },
  driver: 'a trend of the region, put the national projection',
  flat: 'held flat in real terms',
  target: 'placeholder, replace by the city’s own',
  complaints: {
    country: (code: string) =>
      said(`"${code}" is not a country code.`, 'Use three letters of ISO 3166-1, such as MEX.'),
    notANumber: (what: string) => said(`${what}: there is no number.`, 'Type a number in digits.'),
    range: (what: string, value: string, min: string, max: string) =>
      said(`${what} is ${value}, outside ${min} to ${max}.`, 'Check the number and its unit.'),
    density: (density: string, min: string, max: string) =>
      said(
        `The area makes ${density} residents per km2, outside ${min} to ${max}.`,
        'Give the built-up area in km2, not the administrative one, or leave it out.',
      ),
    year: (value: string, min: number, max: number) =>
      said(`The base year is ${value}, not a whole year from ${min} to ${max}.`, 'Type the year the data are for.'),
    name: (most: number) => said(`The name is empty or longer than ${most} characters.`, 'Type a shorter name.'),
  },
} as const;
