const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from a cell; a row that is shorter is left at its last cell. */
function destination(table: HTMLTableElement, from: HTMLTableCellElement, event: KeyboardEvent) {
  const row = from.parentElement as HTMLTableRowElement;
  if (event.key === 'Home') return row.cells[0];
  if (event.key === 'End') return row.cells[row.cells.length - 1];
  const step = steps[event.key];
  if (!step) return undefined;
  const to = table.rows[row.rowIndex + step[0]];
  if (!to || row.rowIndex + step[0] < 0) return undefined;
  const column = step[0] === 0 ? from.cellIndex + step[1] : Math.min(from.cellIndex, to.cells.length - 1);
  return column < 0 ? undefined : to.cells[column];
}

/**
 * Lets arrow keys, Home and End walk the cells of a table, and Enter follow the link in one; one cell at a time can be
 * reached with Tab, so such links are taken out of its order.
 * An attachment: `<table {@attach walkCells}>`.
 */
export function walkCells(table: HTMLTableElement): () => void {
  const first = table.rows[0]?.cells[0];
  if (first) first.tabIndex = 0;

  const press = (event: KeyboardEvent): void => {
    const from = (event.target as HTMLElement).closest<HTMLTableCellElement>('td, th');
    if (event.key === 'Enter' && from && event.target === from) from.querySelector('a')?.click();
    const to = from && event.target === from ? destination(table, from, event) : undefined;
    if (!from || !to) return;
    event.preventDefault();
    from.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  };
  table.addEventListener('keydown', press);
  return () => table.removeEventListener('keydown', press);
}
