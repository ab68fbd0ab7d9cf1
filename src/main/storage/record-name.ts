import { dayText } from '#shared/reports/day-text.ts';
import type { RecordKind } from '#shared/journal/records.ts';

/** The guides in which a customer model is found by its id. */
type Models = {
  readonly customerModels: readonly { readonly id: string; readonly name: string }[];
};

/**
 * What a person calls a record: `Entry RA3`, `Measure “Waiting time”`. A use of a customer model is
 * called by its model where the guides are at hand.
 */
export function recordName(
  kind: RecordKind,
  body: Readonly<Record<string, unknown>>,
  guides?: Models,
): string {
  const text = (field: string) => (typeof body[field] === 'string' ? body[field] : '');
  switch (kind) {
    case 'profile':
      return 'The profile';
    case 'entry':
      return `Entry ${text('code')}`;
    case 'customer':
      return text('code');
    case 'contact':
      return `Contact ${text('code')}`;
    case 'follow-up':
      return `Follow-up ${text('code')}`;
    case 'identity':
      // A list of removed records is no place for the name itself.
      return 'A line of the register';
    case 'capture':
      return 'A one-minute note';
    case 'evidence':
      return `Evidence ${text('code')}`;
    case 'change':
      return `Change “${text('title')}”`;
    case 'measure':
      return `Measure “${text('title')}”`;
    case 'decision':
      return `The decision on ${text('criterionId')}`;
    case 'criterion-answer':
      return `The answer on ${text('criterionId')}`;
    case 'allowed-identifier':
      return 'Something that may stay in a text';
    case 'lesson':
      return `Lesson “${text('text')}”`;
    case 'erasure':
      return `The erasure of ${text('erasedAt').slice(0, 10)}`;
    case 'second-look':
      return `The second look of ${text('lookedOn')}`;
    case 'writing-session':
      return `The sitting of ${text('from').slice(0, 10)}`;
    case 'model-use':
      return useName(
        guides?.customerModels.find(({ id }) => id === text('modelId'))?.name ?? 'a model',
        text('usedOn'),
      );
    case 'unit-version':
      return `An earlier version of ${text('unitId')}`;
    case 'complaint':
      return `Complaint ${text('code')}`;
    case 'feedback':
      return `Feedback ${text('code')}`;
    case 'plan':
      return `Plan ${text('code')}`;
    case 'policy':
      return `Policy “${text('title')}”`;
  }
}

const useName = (model: string, day: string): string =>
  day === '' ? `The use of ${model}` : `The use of ${model} on ${dayText(day)}`;

/** Whether a file of this name holds a record, sealed or not, and is no unfinished write. */
export const holdsRecord = (name: string): boolean =>
  name.endsWith('.json') || name.endsWith('.sealed');
