/** The newest entry of a changelog. */
export interface News {
  readonly title: string;
  readonly points: readonly string[];
}

/** Marks of emphasis and code that mean nothing to a reader of plain text; a link keeps its words. */
const plain = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '');

/**
 * Takes the newest entry out of a changelog in Markdown.
 *
 * @param markdown second-level headings, newest first, with list items under them
 * @returns the first heading and its items as plain text; empty texts when there is none
 */
export function latestOf(markdown: string): News {
  const [, entry = ''] = markdown.split(/^## /m);
  const [title = '', ...lines] = entry.split('\n');
  const points: string[] = [];
  for (const line of lines) {
    const item = /^[-*] (.*)/.exec(line);
    if (item) points.push(item[1] ?? '');
    else if (/^ {2,}\S/.test(line) && points.length > 0) points.push(`${points.pop()} ${line.trim()}`);
  }
  return { title: plain(title.trim()), points: points.map(plain) };
}
