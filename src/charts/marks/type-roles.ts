/** How a piece of text in a chart is set: px, weight, width in percent. */
export interface TextRole {
  readonly size: number;
  readonly weight: number;
  readonly width: number;
}

/** Text roles of charts; `tokens.css` has a class for each, exports write them as attributes. */
export const textRoles = {
  title: { size: 19, weight: 660, width: 100 },
  source: { size: 12, weight: 400, width: 100 },
  axis: { size: 13, weight: 400, width: 100 },
  name: { size: 13, weight: 600, width: 100 },
  'name-tight': { size: 13, weight: 600, width: 80 },
  'axis-tight': { size: 13, weight: 400, width: 80 },
  figure: { size: 20, weight: 640, width: 79 },
  segment: { size: 14, weight: 600, width: 90 },
  'segment-tight': { size: 13, weight: 600, width: 78 },
  letter: { size: 12.5, weight: 700, width: 100 },
} as const satisfies Readonly<Record<string, TextRole>>;

export type TextRoleName = keyof typeof textRoles;
