import type { SimulationRow } from './simulate.ts';

/** Sizes in user units of the drawing. */
const rowHeight = 18;
const barWidth = 260;
const labelWidth = 110;
const panelGap = 34;
const titleHeight = 22;
const columns = 2;
const columnWidth = labelWidth + barWidth + 70;
/** Calm colours that hold on light and on dark ground. */
const colours = { core: '#3b8f7c', walkedOut: '#c46a4a', ink: '#7a7f87', ground: '#9aa0a833' } as const;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function renderRow(
  { trainee, core, walkedOut }: { trainee: string; core: number; walkedOut: number },
  y: number,
): string {
  const half = rowHeight / 2;
  const bar = (share: number, dy: number, colour: string): string =>
    `<rect x="${labelWidth}" y="${y + dy}" width="${(share * barWidth).toFixed(1)}" height="${half - 2}" rx="2" fill="${colour}"/>`;
  return [
    `<text x="${labelWidth - 8}" y="${y + half + 3}" text-anchor="end">${escaped(trainee)}</text>`,
    `<rect x="${labelWidth}" y="${y + 1}" width="${barWidth}" height="${rowHeight - 4}" rx="2" fill="${colours.ground}"/>`,
    bar(core, 1, colours.core),
    bar(walkedOut, half - 1, colours.walkedOut),
    `<text x="${labelWidth + barWidth + 6}" y="${y + half + 3}">${percent(core)}</text>`,
  ].join('');
}

/**
 * A drawing (SVG) of how often each trainee opened the core, and how often the client walked out: one panel a client.
 * `rows` are those of one language and level, client by client.
 */
export function renderChart(rows: readonly SimulationRow[]): string {
  const panels = [...Map.groupBy(rows, ({ persona }) => persona)];
  const panelHeight = titleHeight + panelGap + rowHeight * Math.max(...panels.map(([, list]) => list.length));
  const width = columns * columnWidth;
  const height = Math.ceil(panels.length / columns) * panelHeight + titleHeight;
  const drawn = panels.map(([persona, list], place) => {
    const x = (place % columns) * columnWidth;
    const y = Math.floor(place / columns) * panelHeight;
    const body = list.map(({ trainee, summary }, nth) =>
      renderRow(
        { trainee, core: summary.coreOpened, walkedOut: summary.walkedOut },
        titleHeight + nth * rowHeight,
      ),
    );
    return `<g transform="translate(${x} ${y})"><text x="${labelWidth}" y="14" font-weight="600">${escaped(persona)}</text>${body.join('')}</g>`;
  });
  const legend = `<g transform="translate(${labelWidth} ${height - 8})"><rect y="-9" width="10" height="10" fill="${colours.core}"/><text x="16">core opened</text><rect x="110" y="-9" width="10" height="10" fill="${colours.walkedOut}"/><text x="126">walked out</text></g>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="11" fill="${colours.ink}" role="img" aria-label="How often each way of talking opens the core, and how often the client walks out">`,
    ...drawn,
    legend,
    '</svg>',
    '',
  ].join('\n');
}
