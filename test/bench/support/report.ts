/** One figure that was promised, and whether it was reached. */
export type Target = {
  readonly what: string;
  readonly figure: number;
  /** Printed after the figure; empty for a ratio. */
  readonly unit: string;
  readonly bound: 'at least' | 'at most';
  readonly limit: number;
};

/** A part of the bench: prints its tables and gives the figures that were promised. */
export type Part = () => Promise<readonly Target[]>;

/** Whether the figure is on the right side of its limit. A figure that could not be measured (NaN) is not. */
function isReached({ figure, bound, limit }: Target): boolean {
  return bound === 'at least' ? figure >= limit : figure <= limit;
}

/** A number for a table: thousands apart, and no more digits than mean something. */
function toFigure(value: number): string {
  if (Number.isNaN(value)) return 'not measured';
  const decimals = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** Prints a heading with what the part measures. */
export function printHeading(title: string, meaning: readonly string[]): void {
  console.log(`\n== ${title}`);
  for (const line of meaning) console.log(`   ${line}`);
  console.log('');
}

/** Prints rows in columns: the first column to the left, the others to the right, under their heads. */
export function printTable(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [heads, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? toFigure(cell) : cell)),
  );
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) {
    const padded = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`   ${padded.join('  ')}`);
  }
  console.log('');
}

/** Prints promised figures, each with its verdict. */
export function printTargets(targets: readonly Target[]): void {
  for (const target of targets) {
    const { what, figure, unit, bound, limit } = target;
    const verdict = isReached(target) ? 'reached' : 'MISSED ';
    const withUnit = unit === '' ? '' : ` ${unit}`;
    console.log(
      `   ${verdict}  ${what}: ${toFigure(figure)}${withUnit} (${bound} ${toFigure(limit)}${withUnit})`,
    );
  }
}
