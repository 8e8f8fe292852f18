// What is said when a choice model is estimated from a survey: complaints, warnings, and the labels of the result.

interface Said {
  readonly problem: string;
  readonly remedy: string;
}

const said = (problem: string, remedy: string): Said => ({ problem, remedy });
const quoted = (texts: readonly string[]): string => texts.map((each) => `“${each}”`).join(', ');
const listed = (names: readonly string[], last = 'and'): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
const some = (names: readonly string[], most = 12): string =>
  names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ');
const grouped = (count: number): string => count.toLocaleString('en-GB');
const counted = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`;
/** `line 17`, `lines 17, 18, 21 and 40 more`. */
const atLines = (lines: readonly number[], count: number): string => {
  const rest = count - lines.length;
  return `line${count === 1 ? '' : 's'} ${lines.join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`;
};

export const estimationWords = {
  formula: {
    tooLong: (most: number) =>
      said(`A formula has at most ${most} characters.`, 'Compute the column in a spreadsheet and name it here.'),
    unreadable: (why: string) =>
      said(
        `It is not a formula: ${why.replace(/\.$/, '')}.`,
        'Write it like TRAIN_CO * (GA == 0) / 100, with “and”, “or”, “not”.',
      ),
    noColumn: (name: string) =>
      said(
        `The table has no column ${name}.`,
        'Check the spelling, also of capitals. A space or a sign in a name is written as _.',
      ),
    textInArithmetic: (name: string, sample: string) =>
      said(
        `${name} holds text, for instance “${sample}”, and cannot be computed with.`,
        'Compare it with a text in quotes, such as mode == "car", or check the decimal mark.',
      ),
    textOrder: () => said('Texts can be equal or not, but not larger or smaller.', 'Use == or !=.'),
    implicit: () =>
      said('A sign is missing between two things.', 'Write * for times, and “and” or “or” between rules.'),
    assignment: () => said('A single = gives a name; it does not compare.', 'Write ==.'),
    notAllowed: (what: string) =>
      said(
        `“${what}” is not understood here.`,
        'Use + - * / ^, comparisons, “and”, “or”, “not”, ? :, and the functions min max exp log sqrt abs round.',
      ),
    noFunction: (name: string, known: readonly string[]) =>
      said(`There is no function ${name}.`, `There are ${listed(known)}.`),
    arguments: (name: string) =>
      said(`${name} was given the wrong number of values.`, 'Give it one, or a list to min and max.'),
  },
  spec: {
    noFormat: () =>
      said(
        'The file does not say that it is a specification of an estimation.',
        'It starts with "format": "sumpter-estimation". Open another file, or map the columns on the screen.',
      ),
    unknownAlternative: (names: readonly string[], known: readonly string[]) =>
      said(`There is no alternative ${quoted(names)}.`, `The alternatives are ${listed(known)}.`),
    smallNest: (id: string) =>
      said(`The nest ${id} has fewer than two alternatives.`, 'Add one, or take the nest out: alone it says nothing.'),
    twoNests: (id: string) => said(`${id} stands in two nests.`, 'An alternative stands in one nest at most.'),
    columnAndFormula: () => said('The term has a column and a formula.', 'Keep one of them.'),
    scaleZero: (name: string) =>
      said(`The scale of ${name} is 0.`, 'A scale of 0 takes the column away; use 1 or 0.01.'),
    scaleInUtility: (name: string) =>
      said(`${name} is the scale of a nest and stands in a utility too.`, 'Give the nest a parameter of its own.'),
    noTerms: () => said('No utility has a term.', 'Give the alternatives a constant, a time or a cost.'),
    sameId: (id: string) => said(`Two alternatives are called ${id}.`, 'Give each its own name.'),
    sameValue: (value: string) =>
      said(`Two alternatives have the value ${value}.`, 'Each alternative has a value of its own in the column.'),
    unknownParameter: (name: string, known: readonly string[]) =>
      said(`There is no parameter ${name} in the utilities.`, `There are ${listed(known)}.`),
  },
  data: {
    empty: () => said('The table has no rows.', 'Choose a file with a line of names and one row for each answer.'),
    binary: () =>
      said(
        'The file is not a text table.',
        'Save the sheet as CSV (UTF-8) or as text separated by tabs, and choose that.',
      ),
    oneColumn: () =>
      said('The table has a single column.', 'Say what stands between the cells: a comma, a semicolon or a tab.'),
    ragged: (lines: readonly number[], count: number, cells: number, wanted: number) =>
      said(
        `${counted(count, 'row has', 'rows have')} another number of cells than the line of names (${atLines(lines, count)}: ${cells} in the first, ${wanted} wanted).`,
        'Mend these rows, or choose another delimiter.',
      ),
    sameName: (name: string) => said(`Two columns are called ${name || 'nothing'}.`, 'Give each column its own name.'),
    noColumn: (name: string, known: readonly string[]) =>
      said(`The table has no column ${name}.`, `It has ${some(known)}.`),
    tooLarge: (cells: string, most: string) =>
      said(
        `Answers × alternatives × parameters are ${cells}; ${most} fit into the memory.`,
        'Keep a random part of the rows, or fewer alternatives.',
      ),
    nothingKept: (read: number) =>
      said(`None of the ${counted(read, 'row', 'rows')} passes the filters.`, 'Loosen or correct the filters.'),
    missing: (where: string, lines: readonly number[], count: number) =>
      said(
        `${where} is missing or no number in ${counted(count, 'answer', 'answers')} (${atLines(lines, count)}).`,
        'Fill in the cells, filter the rows out, or say that answers with missing cells are dropped.',
      ),
    strangeChoice: (column: string, values: readonly string[], count: number, known: readonly string[]) =>
      said(
        `${column} says ${quoted(values)} in ${counted(count, 'row', 'rows')}, which is no alternative (${listed(known)}).`,
        'Add the alternative, or filter these rows out.',
      ),
    notOneChosen: (observations: readonly string[], count: number) =>
      said(
        `${counted(count, 'answer has', 'answers have')} no chosen alternative or more than one (${some(observations, 5)}).`,
        'Exactly one row of each answer is chosen; check the column and what it says for “chosen”.',
      ),
    rowTwice: (alternative: string, lines: readonly number[], count: number) =>
      said(
        `${alternative} stands twice in ${counted(count, 'answer', 'answers')} (${atLines(lines, count)}).`,
        'Keep one row for each alternative of an answer, or check the column that numbers the answers.',
      ),
    chosenUnavailable: (alternative: string, lines: readonly number[], count: number) =>
      said(
        `${alternative} was chosen in ${counted(count, 'answer', 'answers')} in which it is not available (${atLines(lines, count)}).`,
        'Correct its availability, or filter these rows out.',
      ),
    neverAvailable: (alternative: string) =>
      said(`${alternative} is available to nobody.`, 'Take it out of the alternatives, or correct its availability.'),
    neverChosen: (alternative: string, offered: number) =>
      said(
        `${alternative} is available in ${counted(offered, 'answer', 'answers')} and chosen in none: its constant has no finite value.`,
        'Take it out of the alternatives, or join it with a similar one.',
      ),
  },
  fit: {
    still: (names: readonly string[]) =>
      said(
        `${listed(names)} ${names.length === 1 ? 'changes' : 'change'} no choice: in every answer the column is the same for all alternatives, or empty of variation.`,
        'Put the term into some of the alternatives only, or take it out. A constant stands in all alternatives but one.',
      ),
    tied: (names: readonly string[], surplus: number) =>
      said(
        `${listed(names)} cannot be told apart: the data fix only ${surplus === 1 ? 'a combination' : 'combinations'} of them.`,
        `Take ${surplus === 1 ? 'one' : String(surplus)} of them out. Constants stand in all alternatives but one; a column that follows from others has to go.`,
      ),
    tiedScale: (names: readonly string[]) =>
      said(
        `The scale of the nest, ${listed(names)}, cannot be told from the data.`,
        'A nest needs two alternatives that are often available together, and a competitor outside it. Take the nest out or change it.',
      ),
    separated: (names: readonly string[], answers: number, of: number, alternatives: readonly string[]) =>
      said(
        `${listed(names)} ${names.length === 1 ? 'has' : 'have'} no finite value: ${
          answers === of
            ? `${names.length === 1 ? 'it foretells' : 'they foretell'} every choice`
            : `${counted(answers, 'choice', 'choices')} of ${grouped(of)} (of ${listed(alternatives)}) ${answers === 1 ? 'is' : 'are'} foretold perfectly`
        }, and the likelihood rises without end.`,
        'Take the term out of that alternative, join rare answers or levels of the column, or collect more answers.',
      ),
    endlessScale: (names: readonly string[]) =>
      said(
        `The scale of the nest, ${listed(names)}, grows without end: within the nest every choice is foretold perfectly.`,
        'Take the nest out or change it, or collect more answers in which its alternatives compete.',
      ),
    notConverged: (iterations: number) =>
      said(
        `No maximum was found in ${iterations} iterations.`,
        'Scale the columns so that coefficients lie near 1 (a scale of 0.01 for minutes), simplify the utilities, or take the nests out.',
      ),
    flat: (names: readonly string[]) =>
      said(
        `At its maximum the likelihood is flat along ${listed(names)}: no errors can be given.`,
        'Take one of these terms out.',
      ),
  },
  worker: {
    stopped:
      'The estimation stopped before it was ready: the survey may not fit into the memory. Keep fewer rows and try again.',
    failed: (reason: string) => `The estimation failed, which it should not: ${reason}.`,
  },
  warnings: {
    dropped: (count: number) => `${counted(count, 'answer was', 'answers were')} dropped because cells are missing.`,
    noChoice: (count: number) =>
      `${counted(count, 'answer offers', 'answers offer')} a single alternative and ${count === 1 ? 'says' : 'say'} nothing.`,
    atBound: (name: string, nest: string) =>
      `The scale ${name} of ${nest} stands at its bound of 1: the data show no likeness within it, and the nest could go. It has no error.`,
    scaleMixed: (name: string) =>
      `${name} multiplies columns of different scale, so that no value of time is computed from it.`,
    wrongSign: (name: string, kind: 'time' | 'cost') =>
      `${name} is not negative: more ${kind} would be preferred. Values of time are not computed from a positive cost, and no number of this model should be used before that is explained.`,
    weakNest: (nest: string, parameter: string) =>
      `${parameter} is not told from 1 (robust t below 1.96): the nest ${nest} may not be needed.`,
    weak: (names: readonly string[]) =>
      `${listed(names)} ${names.length === 1 ? 'is' : 'are'} not told from 0 (robust t below 1.96 in size).`,
    unitUnknown: (name: string, unit: string) =>
      `The unit “${unit}” of ${name} is no time; use min, h or s to have a value of time.`,
  },
} as const;
