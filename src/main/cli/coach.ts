import path from 'node:path';
import { coachWholeEntry } from '#shared/coach/coach-entry.ts';
import { coachText } from '#shared/coach/coach-text.ts';
import { coachLevel, type Coaching } from '#shared/coach/coach.ts';
import type { MentionableRecords } from '#shared/entries/mentionables.ts';
import { entryCoachOptions, type EntryCoachOptions } from '#shared/coach/entry-coach-options.ts';
import { signName } from '#shared/coach/hint-text.ts';
import { shelfModels } from '#shared/coach/shelf-models.ts';
import type { JournalClient } from '#shared/contract/contract.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { readFileIfThere } from '#main/platform/app-files.ts';
import type { Answer, Arguments, Command } from './command.ts';
import { oneOf } from './option-values.ts';
import { UsageError } from './read-arguments.ts';
import { SaidReason } from './said-reason.ts';
import { withApp, withJournal } from './with-journal.ts';

export const coach: Command = {
  name: 'coach',
  usage: 'coach DIR [--entry ID] | coach --text FILE [--level 2|3|4]',
  does: 'what a reader can find in an account, and what to ask next; by fixed rules, without a score',
  words: 0,
  optionalWords: 1,
  opensJournal: true,
  options: { text: 'value', level: 'value', entry: 'values' },
  run: (given) => {
    const [folder] = given.words;
    const file = given.value('text');
    if ((folder === undefined) === (file === undefined)) {
      throw new UsageError('Say which journal, or which file with --text.');
    }
    const level = given.value('level');
    if (file !== undefined) return coachFile(file, level ?? '2');
    if (level !== undefined) throw new UsageError('--level goes with --text only.');
    return coachJournal(given);
  },
};

async function coachFile(file: string, level: string): Promise<Answer> {
  const asked = coachLevel(Number(oneOf('level', ['2', '3', '4'], level)));
  const bytes = await readFileIfThere(path.resolve(file));
  if (bytes === null) throw new SaidReason(`There is no file ${file}.`);
  const text = new TextDecoder().decode(bytes);
  const guides = await withApp((client) => client.guides.list());
  const coaching = coachText(text, { level: asked, models: shelfModels(guides) });
  return { text: inWords(text, coaching), json: inData(coaching) };
}

const coachJournal = (given: Arguments): Promise<Answer> =>
  withJournal(given, async (client) => {
    const options = await readOptions(client);
    const coached = (await readEntries(client, given.values('entry'))).map((entry) => ({
      entry,
      whole: coachWholeEntry(entry, options),
    }));
    return {
      text: coached
        .map(({ entry, whole }) => `${entry.code}  ${entry.title}\n${inWords(whole.text, whole)}`)
        .join('\n\n'),
      json: coached.map(({ entry, whole }) => ({
        code: entry.code,
        id: entry.id,
        // Places are counted through the sections joined by an empty line; here is where each begins.
        sections: whole.sections,
        ...inData(whole),
      })),
    };
  });

/** An entry may be named by its id or by the code a person sees (`RA1`); without a name all are read. */
async function readEntries(
  client: JournalClient,
  wanted: readonly string[],
): Promise<readonly Entry[]> {
  const listed = await client.entries.list();
  const missing = wanted.find(
    (name) => !listed.some(({ id, code }) => id === name || code === name),
  );
  if (missing !== undefined) {
    const codes = listed.map((entry) => entry.code).join(', ');
    throw new SaidReason(`There is no entry “${missing}”. There are: ${codes}.`);
  }
  const chosen = listed.filter(
    ({ id, code }) => wanted.length === 0 || wanted.includes(id) || wanted.includes(code),
  );
  const entries = await Promise.all(chosen.map(({ id }) => client.entries.get({ id })));
  return entries.filter((entry) => entry !== null);
}

async function readOptions(client: JournalClient): Promise<EntryCoachOptions> {
  const [guides, profile, secondLooks, modelUses, mentionable] = await Promise.all([
    client.guides.list(),
    client.profile.get(),
    client.secondLooks.list(),
    client.modelUses.list(),
    readMentionables(client),
  ]);
  return entryCoachOptions({
    guides,
    level: profile.level,
    secondLooks,
    modelUses,
    ...mentionable,
  });
}

async function readMentionables(client: JournalClient): Promise<MentionableRecords> {
  const [customers, contacts, evidence, measures, complaints, feedback, plans, policies] =
    await Promise.all([
      client.customers.list(),
      client.contacts.list(),
      client.evidence.list(),
      client.measures.list(),
      client.complaints.list(),
      client.feedback.list(),
      client.plans.list(),
      client.policies.list(),
    ]);
  return { customers, contacts, evidence, measures, complaints, feedback, plans, policies };
}

const inData = ({ signs, hints }: Coaching) => ({
  signs: signs.map(({ rule, state, spans }) => ({ rule, state, spans })),
  hints: hints.map(({ rule, source, from, to, question }) => ({
    rule,
    source,
    from,
    to,
    question,
  })),
});

const stateWords = { found: 'Found', thin: 'Thin', not: 'Not yet' } as const;

function inWords(text: string, { signs, hints }: Coaching): string {
  const asked = hints.map(({ rule, from, to, why, question }) =>
    [`${rule}  “${shortened(text.slice(from, to))}”`, `      ${why}`, `      ${question}`].join(
      '\n',
    ),
  );
  const noticed = signs
    .filter((sign) => sign.rule !== 'D17')
    .map(({ rule, state }) => `${rule.padEnd(4)} ${stateWords[state].padEnd(8)} ${signName(rule)}`);
  return [...asked, ...(asked.length > 0 ? [''] : []), ...noticed].join('\n');
}

const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99).trimEnd()}…` : line;
};
