import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Answer, ModelUse } from '#shared/customer-models/model-use.ts';
import type { Decision } from '#shared/coverage/decision.ts';
import type { AskedQuestion, Contact, GreetingPointId } from '#shared/customers/contact.ts';
import type { Customer } from '#shared/customers/customer.ts';
import type { FollowUp } from '#shared/customers/follow-up.ts';
import type { Need } from '#shared/customers/need.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import type { Profile } from '#shared/journal/profile.ts';
import type { Measure } from '#shared/measures/measure.ts';
import type { Columns } from './read-observations.ts';
import type { StoryService } from './service-story.ts';
import { readPage, type Page } from './read-page.ts';

type Written = { readonly written: string };
type ByKey<T> = Readonly<Record<string, T>>;

/** The sample as it is written: keys in place of ids, and when each thing was saved. */
export type Story = {
  readonly profile: Omit<Profile, 'id'> & Written;
  readonly customers: ByKey<StoryCustomer>;
  readonly contacts: ByKey<StoryContact>;
  readonly followUps: ByKey<StoryFollowUp>;
  readonly evidence: ByKey<StoryEvidence>;
  readonly measures: ByKey<StoryMeasure>;
  readonly decisions: readonly StoryDecision[];
  readonly modelUses: readonly StoryModelUse[];
  readonly lessons: ByKey<StoryLesson>;
  readonly service: StoryService;
  /** In the order of their file names. */
  readonly entries: readonly Page[];
  readonly changes: readonly Page[];
  /** The observation files by name. */
  readonly observations: ByKey<string>;
};

/** `known` is what was found out later about a customer. */
type StoryCustomer = Omit<Customer, 'id'> &
  Written & {
    readonly known?: Written &
      Partial<Omit<Customer, 'id' | 'needs'>> & { readonly needs: readonly Omit<Need, 'id'>[] };
  };

/** The texts stand under the names of the stages; a greeting is my words and how they were taken. */
export type StoryContact = Written &
  Pick<Contact, 'channel' | 'purpose' | 'stage' | 'included'> & {
    readonly customer: string;
    readonly day: string;
    readonly time?: string;
    readonly account: string;
    readonly changed?: string;
    readonly adapted?: string;
    readonly outcome?: string;
    readonly learned?: string;
    readonly reason?: string;
    readonly tone?: string;
    readonly bodyLanguage?: string;
    readonly evidence?: readonly string[];
    readonly questions?: readonly Omit<AskedQuestion, 'id'>[];
    readonly greeting?: Readonly<Partial<Record<GreetingPointId, readonly [string, string]>>>;
  };

export type StoryFollowUp = Written &
  Pick<FollowUp, 'title' | 'channel'> & {
    readonly customer: string;
    readonly contact?: string;
    readonly promised?: string;
    readonly due: string;
    readonly finished?: string;
    readonly done?: string;
    readonly content?: string;
    readonly result?: string;
    readonly byWhom?: string;
    readonly evidence?: readonly string[];
    readonly criteria?: readonly string[];
  };

/** `criteria` are the unit's own codes, `customers` keys. */
export type StoryEvidence = Omit<Evidence, 'id' | 'code' | 'criteria' | 'customerIds'> &
  Written & { readonly criteria: readonly string[]; readonly customers: readonly string[] };

export type StoryMeasure = Omit<Measure, 'id' | 'changeId' | 'observations'> &
  Written & {
    readonly finished: string;
    readonly change: string;
    readonly file: string;
    readonly columns: Columns;
  };

export type StoryDecision = Pick<Decision, 'outcome' | 'feedback' | 'decidedOn' | 'source'> & {
  readonly imported: string;
  readonly criterion: string;
};

/** What was filled in, by `answerId`; a bare text is a tick with the words that were used. */
export type StoryAnswers = ByKey<string | Pick<Answer, 'value' | 'words'>>;

export type StoryModelUse = Pick<
  ModelUse,
  'usedOn' | 'because' | 'verdict' | 'ratedBy' | 'proof' | 'quote' | 'limit'
> &
  Written & {
    readonly model: string;
    /** The key of the entry's page. */
    readonly entry: string;
    readonly customers: readonly string[];
    readonly parts: readonly string[];
    readonly evidence: readonly string[];
    readonly measures: readonly string[];
    readonly answers: StoryAnswers;
    readonly rows: readonly StoryAnswers[];
  };

/** `entry` is the key of a page. */
export type StoryLesson = Written & {
  readonly entry: string;
  readonly text: string;
  readonly uses: readonly (Written & { readonly entry: string; readonly how: string })[];
};

/** Reads all pages of the sample. The records made from them are checked when they are saved. */
export async function readStory(source: string): Promise<Story> {
  const json = async <T>(name: string) =>
    JSON.parse(await readFile(path.join(source, name), 'utf8')) as T;
  return {
    profile: await json('profile.json'),
    customers: await json('customers.json'),
    contacts: await json('contacts.json'),
    followUps: await json('follow-ups.json'),
    evidence: await json('evidence.json'),
    measures: await json('measures.json'),
    decisions: await json('decisions.json'),
    modelUses: await json('model-uses.json'),
    lessons: await json('lessons.json'),
    service: {
      policies: await json('policies.json'),
      feedback: await json('feedback.json'),
      complaints: await json('complaints.json'),
      plans: await json('plans.json'),
    },
    entries: await readPages(path.join(source, 'entries')),
    changes: await readPages(path.join(source, 'changes')),
    observations: Object.fromEntries(await readFiles(path.join(source, 'observations'), '.csv')),
  };
}

const readPages = async (folder: string): Promise<readonly Page[]> =>
  (await readFiles(folder, '.md')).map(([name, text]) =>
    readPage(path.basename(name, '.md'), text),
  );

async function readFiles(
  folder: string,
  ending: string,
): Promise<readonly (readonly [string, string])[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(
    names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const),
  );
}
