import type { ChartPalette } from './chart-palette.ts';
import type { LifecycleChart } from './chart.ts';
import { textSize } from './chart-parts.ts';
import { shortDayText } from './day-text.ts';
import { placeLabels } from './place-labels.ts';
import { textWidth } from './text-width.ts';

/** Where everything of a relationship's drawing stands, in pixels. */
export type LifecycleLayout = {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly axis: number;
  readonly x: (day: string) => number;
  /** The height of a stage's lane; contacts without a stage have a lane below the nine. */
  readonly lane: (stage: number | null) => number;
  /** The upper edge of the band that begins with a stage. */
  readonly bandTop: (firstStage: number) => number;
  readonly followUpLane: number | null;
  readonly ticks: readonly Tick[];
  readonly codes: readonly { readonly x: number; readonly y: number; readonly text: string }[];
};

type Tick = {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
};

const laneHeight = 26;
const bandHead = 30;
const edge = 12;

/** Lays out the lanes of the stages, the time axis and the codes of the contacts that find room. */
export function layLifecycle(
  chart: LifecycleChart,
  width: number,
  palette: ChartPalette,
): LifecycleLayout {
  const names = [...chart.stages.map(({ name }) => name), 'Follow-ups'];
  const left = Math.max(...names.map((name) => textWidth(name, textSize.small))) + 22;
  const right = width;
  const hasLoose = chart.contacts.some(({ stage }) => stage === null);
  const bandsBefore = (stage: number) =>
    new Set(chart.stages.slice(0, stage + 1).map(({ band }) => band)).size;
  const lane = (stage: number | null) => {
    const index = stage ?? chart.stages.length;
    return bandsBefore(index) * bandHead + index * laneHeight + laneHeight / 2;
  };
  const lanes = lane(chart.stages.length - 1) + laneHeight / 2 + (hasLoose ? laneHeight : 0);
  const followUpLane = chart.followUps.length === 0 ? null : lanes + laneHeight / 2 + 6;
  const axis = (followUpLane ?? lanes) + laneHeight / 2 + 6;
  const x = createScale(chart, left + edge, right - edge);
  return {
    height: axis + 26,
    left,
    right,
    axis,
    x,
    lane,
    bandTop: (first) => lane(first) - laneHeight / 2 - bandHead + 4,
    followUpLane,
    ticks: timeTicks(chart, x),
    codes: placeCodes(chart, { x, lane, left, right }, palette),
  };
}

function createScale(chart: LifecycleChart, from: number, to: number) {
  const first = Date.parse(chart.from);
  const span = Date.parse(chart.to) - first;
  return (day: string): number =>
    span === 0 ? (from + to) / 2 : from + ((Date.parse(day) - first) / span) * (to - from);
}

/** The first day and the last, and the starts of months between them that have room. */
function timeTicks(chart: LifecycleChart, x: (day: string) => number): readonly Tick[] {
  if (chart.from === chart.to) {
    return [{ x: x(chart.from), text: fullDay(chart.from), anchor: 'middle' }];
  }
  const ends: readonly Tick[] = [
    { x: x(chart.from), text: fullDay(chart.from), anchor: 'start' },
    { x: x(chart.to), text: fullDay(chart.to), anchor: 'end' },
  ];
  const width = (text: string) => textWidth(text, textSize.small) + 14;
  let free = x(chart.from) + width(fullDay(chart.from));
  const last = x(chart.to) - width(fullDay(chart.to));
  const months: Tick[] = [];
  for (const day of monthStarts(chart.from, chart.to)) {
    const text = monthName(day);
    const half = width(text) / 2;
    if (x(day) - half < free || x(day) + half > last) continue;
    months.push({ x: x(day), text, anchor: 'middle' });
    free = x(day) + half;
  }
  return [...ends, ...months];
}

function monthStarts(from: string, to: string): readonly string[] {
  const starts: string[] = [];
  let [year, number] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  // A relationship of more than fifty years has no room for months anyway.
  for (let count = 0; count < 600; count += 1) {
    [year, number] = number === 12 ? [year + 1, 1] : [year, number + 1];
    const day = `${year}-${String(number).padStart(2, '0')}-01`;
    if (day > to) break;
    starts.push(day);
  }
  return starts;
}

/** Each code stands above its mark where it touches no other code of its lane; the table has them all. */
function placeCodes(
  chart: LifecycleChart,
  place: Pick<LifecycleLayout, 'x' | 'lane' | 'left' | 'right'>,
  palette: ChartPalette,
): LifecycleLayout['codes'] {
  const stages = [...new Set(chart.contacts.map(({ stage }) => stage))];
  const options = { width: place.right, size: textSize.small, limit: 1 };
  return stages.flatMap((stage) => {
    const labels = chart.contacts
      .filter((contact) => contact.stage === stage)
      .map(({ code, day }) => ({
        text: code,
        x: place.x(day),
        anchor: 'middle' as const,
        fill: palette.ink,
        bold: false,
      }));
    return placeLabels(labels, options).map(({ text, left }) => ({
      x: left + textWidth(text, textSize.small) / 2,
      y: place.lane(stage) - 9,
      text,
    }));
  });
}

/** `12 Nov 2025`. */
const fullDay = (day: string): string => `${shortDayText(day)} ${day.slice(0, 4)}`;
const monthName = (day: string): string => shortDayText(day).replace(/^\d+ /, '');
