// Shapes that the pictograms of modes, vehicles and levers are drawn with, on a grid of 24.

/** One shape of a pictogram on a grid of 24: a solid with cut-out windows, or a stroke with round ends. */
export interface PictogramPart {
  readonly d: string;
  /** Stroke in grid units; absent = a solid, where overlapping outlines cut out. */
  readonly stroke?: number;
  readonly dash?: string;
}
export type Pictogram = readonly PictogramPart[];

export const solid = (d: string): PictogramPart => ({ d });
export const stroke = (d: string, width = 2.2): PictogramPart => ({ d, stroke: width });
export const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
export const window = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;
export const wheels = (y: number, r: number, ...at: number[]): PictogramPart[] => at.map((x) => solid(disc(x, y, r)));
export const ring = (x: number, y: number, r: number, width = 2.1): PictogramPart => stroke(disc(x, y, r), width);
/** A bolt six wide and ten high. */
export const bolt = (x: number, y: number): string => `M${x + 3.6} ${y}l-3.6 5.6h2.6l-.8 4.4l4.2-6h-2.8z`;

export const bicycle = (y: number): Pictogram => [
  ring(5.6, y, 3.9),
  ring(18.4, y, 3.9),
  stroke(
    `M5.6 ${y}l3.6-6.8h6.4l2.8 6.8M9.2 ${y - 6.8}l2.8 6.6l3.6-6.6M7.4 ${y - 8.8}h3.4M15.6 ${y - 6.8}l-.8-2.8h2.6`,
    2.1,
  ),
];

const carBody = 'M1.8 17v-4.4l3-1.2l3-4.2h7l3.6 4.2l3.8 1.2V17z';
export const car: Pictogram = [
  solid(`${carBody}M8.8 8.8L6.9 11.4h4.2V8.8zM12.6 8.8v2.6h3.8l-2.2-2.6z`),
  ...wheels(17.2, 2.4, 7, 17),
];
