import { Tag } from '#renderer/ui/tag.tsx';
import type { ShapeName } from '#renderer/ui/shape.tsx';
import type { EntryStatus } from '#shared/entries/entry.ts';

/** What each step of an account is called. */
export const statusNames: Readonly<Record<EntryStatus, string>> = {
  draft: 'Draft',
  ready: 'Ready',
  submitted: 'Submitted',
  feedback: 'Feedback in',
  resubmitted: 'Submitted again',
};

const shapes: Readonly<Record<EntryStatus, ShapeName>> = {
  draft: 'drafted',
  ready: 'written',
  submitted: 'claimed',
  feedback: 'ask',
  resubmitted: 'claimed',
};

/** How far an account is: being written, ready, handed in, answered. */
export const StatusTag = ({ status }: { readonly status: EntryStatus }) =>
  status === 'ready' ? (
    <Tag tone="good" shape="written">
      Ready
    </Tag>
  ) : (
    <Tag shape={shapes[status]}>{statusNames[status]}</Tag>
  );
