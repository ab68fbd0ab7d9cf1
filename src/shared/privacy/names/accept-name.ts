import type { Word } from './fold.ts';
import { everydayNames, monthNames, titles } from './name-words.ts';
import type { NameRun } from './name-run.ts';

type Around = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly fileName: boolean;
};

/**
 * Whether the words are used as a name. Two parts together are one in any
 * case; a single part needs a capital; one that is an everyday word or a month
 * also needs to stand where a name would.
 */
export function isName(run: NameRun, around: Around): boolean {
  const own = around.words.slice(run.first, run.last + 1);
  const everyday = own.every(({ folded }) => everydayNames.has(folded) || folded.length === 1);
  const capital = own.every((word) => word.capital || word.folded.length > 20);
  if (run.parts > 1)
    return !everyday || capital || around.fileName || opensHurriedNote(run, around);
  if (around.fileName) return !everyday;
  // Hurried notes have no capitals; what is no word of English is a name all the same.
  if (!own.some((word) => word.capital)) return !everyday && !run.plural && lengthOf(own) >= 4;
  if (run.initials > 0) return capital;
  if (followsTitle(run, around)) return true;
  if (isShouted(own, around)) return false;
  if (run.plural)
    return /\b(?:the|both|two|all)\s$/i.test(before(run, around)) || !startsSentence(run, around);
  return everyday ? isUsedAsName(run, around) : true;
}

/** `rose carter rang`: a whole name at the beginning, and what its owner did. */
function opensHurriedNote(run: NameRun, around: Around): boolean {
  const next = around.words[run.last + 1];
  return (
    startsSentence(run, around) &&
    !!next &&
    (actsOf.test(next.folded) || /^\p{L}{3,}ed$/u.test(next.folded))
  );
}

/** `Mrs O’Brien`, `Dr. Al-Sayed`. */
function followsTitle({ first }: NameRun, { text, words }: Around): boolean {
  const [title, word] = [words[first - 1], words[first]];
  if (!title || !word || !titles.has(title.folded)) return false;
  return /^\.?\s$/.test(text.slice(title.to, word.from));
}

/** `LAN` in the middle of ordinary words is an abbreviation, not somebody called Lan. */
function isShouted(own: readonly Word[], { words }: Around): boolean {
  return (
    own.length === 1 &&
    (own[0]?.allCapitals ?? false) &&
    (own[0]?.folded.length ?? 0) <= 3 &&
    words.some((word) => !word.allCapitals && word.folded.length > 1)
  );
}

const lengthOf = (own: readonly Word[]): number =>
  own.reduce((sum, { folded }) => sum + folded.length, 0);

function isUsedAsName(run: NameRun, around: Around): boolean {
  const word = around.words[run.first];
  const next = around.words[run.last + 1];
  const gap = word && next ? around.text.slice(around.words[run.last]?.to, next.from) : '';
  const possessive = /^['’]s\b/u.test(after(run, around));
  if (word && monthNames.has(word.folded) && isMonth(run, around)) return false;
  if (possessive)
    return !startsSentence(run, around) || !thingWords.test(after(run, around).slice(2));
  if (doneToSomebody.test(before(run, around))) return true;
  if (startsSentence(run, around)) {
    if (isSpeaker(run, around)) return true;
    if (/^\s(?:and|&)\s(?:his|her|their|\p{Lu})/u.test(after(run, around))) return true;
    if (/^,\s$/u.test(gap)) return !!next && afterName.has(next.folded);
    return /^\s$/u.test(gap) && !!next && !next.capital && actsOf.test(next.folded);
  }
  if (/\b(?:the|a|an|this|every|each|any|no)\s$/i.test(before(run, around))) return false;
  return !(next && /^\s$/.test(gap) && notAfterName.has(next.folded));
}

/** `Tom: is anyone there?`: who speaks in a chat or a record of one; no count or price stands behind. */
const isSpeaker = (run: NameRun, around: Around): boolean =>
  /^:\s+["'“]?\p{L}/u.test(after(run, around)) &&
  !monthNames.has(around.words[run.first]?.folded ?? '');

/** Verbs that are followed by whoever it is done to, and hardly ever by a thing. */
const doneToSomebody =
  /\b(?:promised|told|thanked|rang|phoned|emailed|texted|reminded|assured|greeted|reassured|apologi[sz]ed to|spoke to|spoke with|talked to|listened to|waited for)\s$/i;

/** `3 May`, `May 2026`, `in May`. */
function isMonth(run: NameRun, around: Around): boolean {
  return (
    /(?:\d(?:st|nd|rd|th)?(?:\s+of)?|\b(?:in|since|until|till|by|during|of|from|to|last|next|early|late|mid|this|every|each|before|after|through|between|and))[\s-]$/i.test(
      before(run, around),
    ) || /^\s(?:\d|(?:and|to|or)\s(?:\d|\p{Lu}))/u.test(after(run, around))
  );
}

const before = ({ first }: NameRun, { text, words }: Around): string =>
  text.slice(Math.max(0, (words[first]?.from ?? 0) - 24), words[first]?.from);

const after = ({ last }: NameRun, { text, words }: Around): string =>
  text.slice(words[last]?.to, (words[last]?.to ?? 0) + 24);

/** Nothing but a beginning or the end of a sentence stands before it. */
const startsSentence = (run: NameRun, around: Around): boolean =>
  /(?:^|[.!?:\n…]["'”’)]*\s+|^["'“‘(]+|[.!?]\s+["'“‘(]+)$/u.test(before(run, around));

/** What people do; behind a word at the start of a sentence it makes that word somebody's name. */
const actsOf =
  /^(?:said|says|asked|asks|wrote|writes|rang|rings|called|calls|came|comes|wanted|wants|told|tells|thanked|thanks|was|is|had|has|went|goes|got|gets|gave|gives|felt|feels|liked|likes|loved|needed|needs|left|paid|bought|ordered|brought|booked|sent|sends|took|takes|made|makes|knew|knows|thought|thinks|agreed|complained|explained|replied|answered|returned|waited|signed|phoned|emailed|texted|visited|smiled|laughed|nodded|seemed|looked|looks|found|finds|chose|moved|lost|lives|lived|works|worked|stood|sat|spoke|heard|saw|noticed|could|would|did|does|didn|doesn|wasn|isn|hadn|couldn|wouldn|herself|himself|who|whose)$/;

const afterName: ReadonlySet<string> = new Set([
  'who',
  'whose',
  'whom',
  'a',
  'the',
  'her',
  'his',
  'my',
  'our',
]);

/** What follows an everyday word that only happens to have a capital. */
const notAfterName: ReadonlySet<string> = new Set(
  'you do be it he she they we i the there not'.split(' '),
);

/** What months and colours own in ordinary sentences: `May’s figures`. */
const thingWords =
  /^\s(?:figures|sales|rota|results|numbers|report|newsletter|meeting|targets?)\b/i;
