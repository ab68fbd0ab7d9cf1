import { Tag } from '#renderer/ui/tag.tsx';
import type { Entry } from '#shared/entries/entry.ts';

/** Whether an entry is still being written. */
export const StatusTag = ({ status }: { readonly status: Entry['status'] }) =>
  status === 'ready' ? (
    <Tag tone="good" shape="written">
      Ready
    </Tag>
  ) : (
    <Tag shape="drafted">Draft</Tag>
  );
