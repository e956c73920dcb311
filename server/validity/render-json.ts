const decimals = 1000;

function round(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * decimals) / decimals : value;
}

/** Figures as JSON, with three decimals: more would promise what was not measured. */
export function renderJson(figures: unknown): string {
  return `${JSON.stringify(figures, round, 2)}\n`;
}
