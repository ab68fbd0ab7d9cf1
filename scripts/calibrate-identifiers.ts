import type { Identifier } from '#shared/privacy/identifier.ts';
import { measureIdentifiers, type Mistake } from './identifiers/measure-identifiers.ts';
import {
  readRegister,
  readSnippets,
  snippetParts,
  type Snippet,
} from './identifiers/read-snippets.ts';

/** `npm run calibrate-identifiers [mistakes]`: how the identifier check does on labelled snippets, and where it errs in the tuning part and in the rounds that were looked at. */
const folder = 'tests/fixtures/identifiers';
const register = readRegister(folder);
const snippets = readSnippets(folder);
const groups = [
  { name: 'names of the register', wanted: ({ type }: Identifier) => type === 'name' },
  { name: 'patterns and numbers', wanted: ({ type }: Identifier) => type !== 'name' },
  { name: 'all', wanted: () => true },
] as const;

if (process.argv[2] === 'mistakes') {
  for (const part of snippetParts.filter((each) => each !== 'held-out')) {
    const { missed, falsely } = measureIdentifiers(partOf(part), register);
    for (const mistake of missed) console.log(`missed   ${told(mistake)}`);
    for (const mistake of falsely) console.log(`falsely  ${told(mistake)}`);
  }
} else {
  console.log(`${snippets.length} snippets; recall and precision, with what they are counted from`);
  for (const part of snippetParts) {
    console.log(`\n${part}, ${partOf(part).length} snippets`);
    for (const { name, wanted } of groups)
      console.log(`  ${name.padEnd(24)}${figures(partOf(part), wanted)}`);
  }
}

function partOf(part: Snippet['part']): readonly Snippet[] {
  return snippets.filter((snippet) => snippet.part === part);
}

function figures(of: readonly Snippet[], wanted: (place: Identifier) => boolean): string {
  const only = of.map((snippet) => ({ ...snippet, labels: snippet.labels.filter(wanted) }));
  const labels = only.flatMap((snippet) => snippet.labels).length;
  const { missed, falsely } = measureIdentifiers(of, register);
  const right = labels - missed.filter(({ place }) => wanted(place)).length;
  const wrong = falsely.filter(({ place }) => wanted(place)).length;
  return [
    `recall ${(right / labels).toFixed(3)} (${right}/${labels})`,
    `precision ${(right / (right + wrong)).toFixed(3)} (${right}/${right + wrong})`,
  ]
    .map((figure) => figure.padEnd(28))
    .join('');
}

function told({ snippet, place }: Mistake): string {
  return `${place.type.padEnd(9)}${place.text.padEnd(26)}${snippet.text}`;
}
