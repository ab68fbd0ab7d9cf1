import { calibrate, readPassages, type RuleFigures } from './coach/calibrate.ts';

/** `npm run calibrate-coach [RULE]`: precision and recall of every rule; with a rule, its mistakes in the tuning part. */
const passages = readPassages('tests/fixtures/coach/passages');
const tuning = calibrate(passages.filter((passage) => passage.part === 'tuning'));
const heldOut = calibrate(passages.filter((passage) => passage.part === 'held-out'));
const wanted = process.argv[2];

if (wanted === undefined) {
  console.log(`${passages.length} passages; precision and recall, with what they are counted from`);
  console.log(`${'rule'.padEnd(6)}${'tuning'.padEnd(34)}held out`);
  for (const { rule } of tuning) {
    const [seen, unseen] = [tuning, heldOut].map((part) => part.find((each) => each.rule === rule));
    console.log(`${rule.padEnd(6)}${figures(seen).padEnd(34)}${figures(unseen)}`);
  }
} else {
  for (const { rule, falsely, missed } of tuning) {
    if (rule !== wanted) continue;
    for (const { id, text } of falsely) console.log(`fired wrongly  ${id}  ${text}\n`);
    for (const { id, text } of missed) console.log(`missed         ${id}  ${text}\n`);
  }
}

function figures(of: RuleFigures | undefined): string {
  if (!of) return 'not labelled';
  const { right, falsely, missed } = of;
  return [
    `${of.precision.toFixed(2)} (${right}/${right + falsely.length})`,
    `${of.recall.toFixed(2)} (${right}/${right + missed.length})`,
  ]
    .map((figure) => figure.padEnd(15))
    .join('');
}
