import { writePdf } from '#main/reports/write-pdf.ts';
import { line } from '#shared/reports/make-blocks.ts';

const times = [
  ['12.05', 'door', '0 min 40 s', 'me'],
  ['12.11', 'garden', '1 min 10 s', 'me'],
  ['12.18', 'door', '2 min 30 s', 'nobody free'],
  ['12.26', 'door', '0 min 55 s', 'colleague'],
  ['12.33', 'garden', '1 min 45 s', 'me'],
  ['12.41', 'door', '1 min 20 s', 'colleague'],
  ['12.58', 'door', '0 min 35 s', 'me'],
  ['13.07', 'garden', '3 min 5 s', 'all at the till'],
] as const;

/** The timing sheet of a Saturday lunch, copied out fair on one page. */
export async function timingSheet(): Promise<Uint8Array> {
  const { bytes } = await writePdf({
    title: 'Timing sheet, first hello',
    author: 'Ellie Tranter',
    language: 'en-GB',
    madeAt: '2026-03-07T18:00:00.000Z',
    header: '',
    footer: 'Copied out from the sheet at the till, 7 March 2026',
    blocks: [
      {
        type: 'title',
        title: 'Timing sheet, first hello',
        subtitle: 'Saturday lunch, 7 March 2026',
        isCompact: true,
        fields: [],
        notice: '',
      },
      {
        type: 'table',
        caption: 'From the door closing behind them to the first hello',
        columns: [
          { title: 'Came in', align: 'left', weight: 2 },
          { title: 'Where', align: 'left', weight: 2 },
          { title: 'First hello after', align: 'left', weight: 3 },
          { title: 'By', align: 'left', weight: 3 },
        ],
        rows: times.map((cells) => ({ cells: cells.map((cell) => line(cell)) })),
      },
    ],
  });
  return bytes;
}
