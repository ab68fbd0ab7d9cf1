import type { ReportContent } from './report-content.ts';

/** The content with every text in it changed by `change`; ids, days and other fixed words stay as they are. */
export function mapContentText(
  content: ReportContent,
  change: (text: string) => string,
): ReportContent {
  const map = <T>(value: T): T => mapText(value, change, false) as T;
  return {
    ...content,
    profile: map(content.profile),
    entries: map(content.entries),
    changes: map(content.changes),
    measures: map(content.measures),
    evidence: map(content.evidence),
    customers: map(content.customers),
    lessons: map(content.lessons),
    secondLooks: map(content.secondLooks),
    contacts: map(content.contacts),
    followUps: map(content.followUps),
    decisions: map(content.decisions),
    ...(content.modelUses && { modelUses: map(content.modelUses) }),
    complaints: map(content.complaints),
    feedback: map(content.feedback),
    plans: map(content.plans),
    policies: map(content.policies),
  };
}

/** The fields that hold people's own words. */
export const textFields: ReadonlySet<string> = new Set([
  'about',
  'access',
  'action',
  'actual',
  'asked',
  'askedHow',
  'askedWho',
  'asks',
  'assessor',
  'authorityLimit',
  'because',
  'baseline',
  'bestTime',
  'bodyLanguage',
  'businessType',
  'byWhom',
  'candidate',
  'caption',
  'centre',
  'centreNumber',
  'channel',
  'channelReason',
  'code',
  'collection',
  'composure',
  'contact',
  'content',
  'culture',
  'customerWords',
  'dataLimit',
  'decision',
  'description',
  'escalationRoute',
  'exposureUnit',
  'feedback',
  'findings',
  'giftLimit',
  'how',
  'job',
  'jobTitle',
  'keptAt',
  'name',
  'note',
  'origin',
  'language',
  'limit',
  'measure',
  'myPart',
  'need',
  'opportunity',
  'others',
  'outsideTools',
  'owner',
  'ownWords',
  'paraphrase',
  'period',
  'population',
  'preference',
  'proof',
  'prevention',
  'procedure',
  'purpose',
  'qualification',
  'qualityAssurer',
  'question',
  'quote',
  'rationale',
  'reaction',
  'reason',
  'reference',
  'registration',
  'remedy',
  'result',
  'revealed',
  'rootCause',
  'relationship',
  'scenario',
  'seenBy',
  'setting',
  'signature',
  'source',
  'statutoryNote',
  'statement',
  'style',
  'target',
  'text',
  'theme',
  'timeLimit',
  'title',
  'toldHow',
  'tone',
  'trigger',
  'unit',
  'verbatim',
  'what',
  'words',
  'workplace',
]);

function mapText(value: unknown, change: (text: string) => string, isText: boolean): unknown {
  if (typeof value === 'string') return isText ? change(value) : value;
  if (Array.isArray(value)) return value.map((item) => mapText(item, change, isText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapText(item, change, textFields.has(key))]),
  );
}

/**
 * Replaces characters that no XML document may hold, and halves of a pair, by
 * the sign for an unknown character: once, so that all formats print the same.
 */
export const printableText = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- these are the characters to find
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
