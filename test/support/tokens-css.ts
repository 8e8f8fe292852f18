import { palette } from '../../src/charts/marks/palette.ts';
import { textRoles } from '../../src/charts/marks/type-roles.ts';

const steps = [4, 8, 12, 16, 24, 32, 48, 64, 96];

const colours = (column: 0 | 1, indent: string): string =>
  [...palette].map(([name, pair]) => `${indent}--${name}: ${pair[column].toLowerCase()};`).join('\n');

const letters = [...palette.keys()].flatMap((each) => /^scenario-(\w)$/.exec(each)?.[1] ?? []);

/** Writes the style sheet of tokens from the tables of the charts, so that the two cannot part. */
export function tokensCss(): string {
  const spaces = steps.map((px, index) => `  --space-${index + 1}: ${px}px;`).join('\n');
  const scenarios = letters
    .map(
      (each) =>
        `.scenario-${each.toUpperCase()} {\n  --scenario: var(--scenario-${each});\n  --scenario-letter: var(--scenario-${each}-letter);\n}`,
    )
    .join('\n\n');
  const roles = Object.entries(textRoles)
    .map(
      ([name, { size, weight, width }]) =>
        `.chart-${name} {\n  font-size: ${size}px;\n  font-weight: ${weight};\n  font-stretch: ${width}%;\n}`,
    )
    .join('\n\n');
  return `/* Written from src/charts/marks/palette.ts and type-roles.ts; change those, then \`npx vitest run test/charts/tokens -u\`. */

:root {
  color-scheme: light dark;
${spaces}
${colours(0, '  ')}
}

@media (prefers-color-scheme: dark) {
  :root {
${colours(1, '    ')}
  }
}

:root[data-theme='light'] {
  color-scheme: light;
${colours(0, '  ')}
}

:root[data-theme='dark'] {
  color-scheme: dark;
${colours(1, '  ')}
}

@media print {
  :root,
  :root[data-theme] {
    color-scheme: light;
${colours(0, '    ')}
  }
}

${scenarios}

${roles}
`;
}
