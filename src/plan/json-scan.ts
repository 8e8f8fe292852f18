import { planWords } from '../words/en/plan.ts';
import { planFileWords } from '../words/en/plan-file.ts';
import { forbiddenKeys } from './forbidden-keys.ts';

const words = planFileWords.syntax;

/** Nesting and length that no plan reaches, and that keep every later step cheap. */
const mostDeep = 20;
const mostEntries = 10_000;

/** What is wrong with a text as JSON, and where. */
export interface SyntaxFault {
  readonly at: number;
  /** Keys and positions down to the place, as in `city.data.population`. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}

interface Frame {
  readonly list: boolean;
  readonly keys: Set<string>;
  key: string;
  count: number;
}

type Expect = 'value' | 'first_value' | 'key' | 'first_key' | 'colon' | 'comma' | 'nothing';
type Said = Pick<SyntaxFault, 'problem' | 'remedy'>;

const wanted: Record<Expect, string> = {
  value: words.wantedValue,
  first_value: words.wantedValue,
  key: words.wantedKey,
  first_key: words.wantedKey,
  colon: words.wantedColon,
  comma: words.wantedComma,
  nothing: words.wantedNothing,
};

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordPattern = /[-+]?[A-Za-z_$][\w$]*/y;
const looseNumberPattern = /[-+]?[\d.,'eE_]+/y;
const escapePattern = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const blankPattern = /[ \t\r\n]*/y;
const [quote, backslash, space] = [0x22, 0x5c, 0x20];
const loneSurrogate = /\p{Surrogate}/u;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Reads a JSON text from left to right without recursion, and stops at the first fault. */
class Scanner {
  private at = 0;
  private expect: Expect = 'value';
  private readonly frames: Frame[] = [];
  private readonly text: string;
  private readonly mostEntries: number;

  constructor(text: string, most: number) {
    this.text = text;
    this.mostEntries = most;
  }

  run(): SyntaxFault | undefined {
    for (;;) {
      this.at += matchAt(blankPattern, this.text, this.at).length;
      const char = this.text[this.at];
      if (char === undefined) return this.expect === 'nothing' ? undefined : this.fault(words.endsEarly());
      const wrong = this.step(char);
      if (wrong) return this.fault(wrong);
    }
  }

  private step(char: string): Said | undefined {
    if (char === '/' || char === '#') return words.comment();
    if (char === '}' || char === ']') return this.close(char);
    switch (this.expect) {
      case 'value':
      case 'first_value':
        return this.value(char);
      case 'key':
      case 'first_key':
        return this.key(char);
      case 'colon':
        return this.punctuation(char, ':', 'value');
      case 'comma':
        return this.comma(char);
      case 'nothing':
        return words.unexpected(char, wanted.nothing);
    }
  }

  private close(char: string): Said | undefined {
    const frame = this.frames.at(-1);
    if (!frame || frame.list !== (char === ']')) return words.unexpected(char, wanted[this.expect]);
    if (this.expect === 'value' || this.expect === 'key') {
      return frame.list || this.expect === 'key' ? words.trailingComma() : words.unexpected(char, wanted.value);
    }
    if (this.expect === 'colon') return words.unexpected(char, wanted.colon);
    this.frames.pop();
    this.at += 1;
    this.expect = this.frames.length > 0 ? 'comma' : 'nothing';
    return undefined;
  }

  private value(char: string): Said | undefined {
    if (char === '{' || char === '[') return this.open(char);
    if (char === '"') return this.string() ?? this.after();
    if (char === "'") return words.singleQuote();
    const word = matchAt(wordPattern, this.text, this.at);
    if (word === 'true' || word === 'false' || word === 'null') return this.after(word.length);
    if (word !== '') return words.notANumber(word);
    const number = matchAt(numberPattern, this.text, this.at);
    const next = this.text[this.at + number.length] ?? '';
    if (number === '' || /[\w.'+-]/.test(next)) {
      const loose = matchAt(looseNumberPattern, this.text, this.at).replace(/,+$/, '');
      return loose ? words.badNumber(loose) : words.unexpected(char, wanted[this.expect]);
    }
    if (!Number.isFinite(Number(number))) return words.tooBig(number);
    return this.after(number.length);
  }

  private after(length = 0): undefined {
    this.at += length;
    this.expect = this.frames.length > 0 ? 'comma' : 'nothing';
  }

  private open(char: string): Said | undefined {
    if (this.frames.length >= mostDeep) return words.tooDeep(mostDeep);
    this.frames.push({ list: char === '[', keys: new Set(), key: '', count: 0 });
    this.at += 1;
    this.expect = char === '[' ? 'first_value' : 'first_key';
    return undefined;
  }

  private key(char: string): Said | undefined {
    const frame = this.frames.at(-1);
    if (char === "'") return words.singleQuote();
    if (char !== '"' || !frame) {
      return /[\d]/.test(char) && this.expect === 'key' ? words.decimalComma() : words.unexpected(char, wanted.key);
    }
    const from = this.at;
    const wrong = this.string();
    if (wrong) return wrong;
    frame.key = JSON.parse(this.text.slice(from, this.at)) as string;
    if (forbiddenKeys.has(frame.key)) return planWords.shape.forbiddenKey(frame.key);
    if (frame.keys.has(frame.key)) return words.duplicateKey(frame.key);
    frame.keys.add(frame.key);
    this.expect = 'colon';
    return frame.keys.size > this.mostEntries ? words.tooMany(this.mostEntries) : undefined;
  }

  private string(): Said | undefined {
    let end = this.at + 1;
    for (;;) {
      const code = this.text.charCodeAt(end);
      if (code === quote) break;
      if (Number.isNaN(code)) return words.endsEarly();
      const length = code === backslash ? matchAt(escapePattern, this.text, end).length : code < space ? 0 : 1;
      if (length === 0) return words.badString();
      end += length;
    }
    const raw = this.text.slice(this.at, end + 1);
    const meant = raw.includes('\\u') ? (JSON.parse(raw) as string) : raw;
    if (loneSurrogate.test(meant)) return words.surrogate();
    this.at = end + 1;
    return undefined;
  }

  private punctuation(char: string, mark: string, then: Expect): Said | undefined {
    if (char !== mark) return words.unexpected(char, wanted[this.expect]);
    this.at += 1;
    this.expect = then;
    return undefined;
  }

  private comma(char: string): Said | undefined {
    const frame = this.frames.at(-1);
    if (frame?.list && char === ',') {
      frame.count += 1;
      if (frame.count >= this.mostEntries) return words.tooMany(this.mostEntries);
    }
    return this.punctuation(char, ',', frame?.list ? 'value' : 'key');
  }

  private fault({ problem, remedy }: Said): SyntaxFault {
    const path = this.frames.map((frame) => (frame.list ? String(frame.count) : frame.key));
    return { at: this.at, path: path.filter((part) => part !== '').join('.'), problem, remedy };
  }
}

/**
 * Looks for the first thing that keeps a text from being a JSON document of a plan's size, without recursion.
 * Stricter than JSON: no name twice in an object, none that could reach a prototype, no halves of characters, no number
 * beyond the range of a double.
 *
 * @param text the whole text
 * @param most entries that a list or an object may have
 * @returns the fault, or undefined when the text can be parsed
 * @example findSyntaxFault('{"a": [1, 2]}') // undefined
 */
export function findSyntaxFault(text: string, most = mostEntries): SyntaxFault | undefined {
  return new Scanner(text, most).run();
}

/**
 * Says where a position is, as editors count.
 *
 * @param text the whole text
 * @param at position from 0
 * @returns line and column, both from 1
 * @example lineAndColumn('ab\ncd', 4) // { line: 2, column: 2 }
 */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { line, column: at - before.lastIndexOf('\n') };
}
