import { read, unread, type Reading } from '../reading.ts';

export type Row = {
  /** Where the row starts in the text, from 1; lines inside quotes count too. */
  readonly line: number;
  readonly cells: readonly string[];
};

const byteOrderMark = /^\uFEFF/;

/**
 * Rows and cells of a pasted table or a CSV file (RFC 4180): the separator is told
 * by the first line (tab, semicolon, upright stroke or comma), quoted cells may hold separators,
 * line breaks and doubled quotes, empty rows are passed over. Every row keeps the
 * number of its line, so that an error can name it. `oneColumn`: nothing separates.
 */
export function splitTable(text: string, oneColumn = false): Reading<readonly Row[]> {
  const content = text.replace(byteOrderMark, '').replace(/\r\n?/g, '\n');
  const separator = oneColumn ? null : separatorOf(content);
  const rows: Row[] = [];
  let position = 0;
  let line = 1;
  while (position < content.length) {
    const row = takeRow(content, position, separator);
    if (row === null) {
      return unread(
        `Line ${line}: a quotation mark is opened and never closed. Add or remove one.`,
      );
    }
    if (row.cells.some((cell) => cell !== '')) rows.push({ line, cells: row.cells });
    line += row.lines;
    position = row.end;
  }
  return read(rows);
}

/** The cells from `start` to the end of the row, and how many lines they fill; `null` where a quote never ends. */
function takeRow(content: string, start: number, separator: string | null) {
  const lineEnd = content.indexOf('\n', start);
  const end = lineEnd === -1 ? content.length : lineEnd;
  const line = content.slice(start, end);
  if (line.includes('"')) return takeQuotedRow(content, start, separator);
  // Nearly every row: nothing in it is quoted.
  return { cells: cellsOf(line, separator), lines: 1, end: end + 1 };
}

/** A quarter faster than `split` and `map`, which counts in a hundred thousand rows. */
function cellsOf(line: string, separator: string | null): readonly string[] {
  const cells: string[] = [];
  let start = 0;
  for (;;) {
    const end = separator === null ? -1 : line.indexOf(separator, start);
    if (end === -1) break;
    cells.push(line.slice(start, end).trim());
    start = end + 1;
  }
  cells.push(line.slice(start).trim());
  return cells;
}

function takeQuotedRow(content: string, start: number, separator: string | null) {
  const cells: string[] = [];
  let lines = 1;
  let position = start;
  for (;;) {
    const quoted = content[position] === '"' ? quotedCell(content, position) : noQuotes(position);
    if (quoted === null) return null;
    const end = endOfCell(content, quoted.end, separator);
    cells.push((quoted.text + content.slice(quoted.end, end)).trim());
    lines += quoted.lines;
    position = end + 1;
    if (end >= content.length || content[end] === '\n') return { cells, lines, end: position };
  }
}

const noQuotes = (position: number) => ({ text: '', end: position, lines: 0 });

/**
 * The first line decides, outside its quotes: a tab beats a semicolon, that beats
 * an upright stroke, and that a comma. Without any there is one column, in which `7,5` is a number.
 */
function separatorOf(content: string): string | null {
  const first = (/\S.*/.exec(content)?.[0] ?? '').replace(/"[^"]*"/g, '');
  return ['\t', ';', '|', ','].find((mark) => first.includes(mark)) ?? null;
}

/** The text between quotes, where it ends and how many line breaks it holds; `null` where it never ends. */
function quotedCell(content: string, start: number) {
  let text = '';
  let position = start + 1;
  for (;;) {
    const quote = content.indexOf('"', position);
    if (quote === -1) return null;
    text += content.slice(position, quote);
    if (content[quote + 1] !== '"') {
      return { text, end: quote + 1, lines: text.split('\n').length - 1 };
    }
    text += '"';
    position = quote + 2;
  }
}

function endOfCell(content: string, from: number, separator: string | null): number {
  let position = from;
  while (position < content.length) {
    const character = content[position];
    if (character === separator || character === '\n') return position;
    position += 1;
  }
  return position;
}
