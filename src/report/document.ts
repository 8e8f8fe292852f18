import type { Mark } from '../charts/marks/mark.ts';

// The document tree: what a chapter says, before anybody decides on bytes. Plain data, so that it crosses threads, and
// every number that came from a run keeps where it came from, so that the same tree can later be checked for staleness.

/** Where a printed number stands in a run. `value` is unrounded; null = missing. */
export interface NumberReference {
  readonly indicator: string;
  readonly scenario: string;
  readonly year: number;
  readonly value: number | null;
}

/** A stretch of text in one style. `reference` marks a number that came from a run. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly reference?: NumberReference;
}

export type HeadingLevel = 1 | 2 | 3;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly text: string;
}

/** `body` is read, `lead` opens a list, `subtitle` stands under the chapter's title, `note` is small print, `provenance` ends a section. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly role: 'body' | 'lead' | 'subtitle' | 'note' | 'provenance';
  readonly runs: readonly Run[];
}

/** `points` bear a dash each; `references` begin with a number of their own. */
export interface ListBlock {
  readonly kind: 'list';
  readonly role: 'points' | 'references';
  readonly items: readonly (readonly Run[])[];
}

export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Width relative to the other columns. */
  readonly weight: number;
}

/** A `group` row opens a group: its first cell spans the table. */
export interface TableRow {
  readonly kind: 'row' | 'group';
  readonly cells: readonly (readonly Run[])[];
}

export interface TableBlock {
  readonly kind: 'table';
  /** Position among the tables of the chapter, from 1. */
  readonly number: number;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly source: string;
}

/** Marks on a sheet of so many px. */
export interface Drawing {
  readonly width_px: number;
  readonly height_px: number;
  readonly marks: readonly Mark[];
}

export interface FigureBlock {
  readonly kind: 'figure';
  /** Position among the figures of the chapter, from 1. */
  readonly number: number;
  readonly caption: string;
  readonly alt: string;
  /** A whole SVG document. */
  readonly svg: string;
  /** What the SVG was written from, for readers that draw no SVG. */
  readonly drawing: Drawing;
  readonly width_mm: number;
  readonly height_mm: number;
  readonly source: string;
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | FigureBlock;

/** A chapter, whole. */
export interface ChapterTree {
  readonly title: string;
  readonly language: 'en-GB';
  /** What every page repeats. */
  readonly header: string;
  readonly footer: string;
  /** Date the reader is told, ISO 8601 `YYYY-MM-DD`; also the date in the file's metadata. */
  readonly date: string;
  readonly contentsTitle: string;
  readonly blocks: readonly Block[];
}
