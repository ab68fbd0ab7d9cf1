import { ActionIcon, Tooltip } from '@mantine/core';
import { IconEye, IconLock, IconTrash } from '@tabler/icons-react';
import { Link } from 'react-router';
import { shortDay } from '#renderer/ui/day.ts';
import { useGuides } from '#renderer/ui/journal-queries.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import type { EntrySummary } from '#shared/entries/entry-summary.ts';
import { isFrozen, notDeletedSubmitted } from '#shared/entries/submission.ts';
import { splitCriterionId } from '#shared/journal/ids.ts';
import classes from './entries.module.css';
import { StatusTag } from './status-tag.tsx';

/** An entry in the list, made for `VirtualRows`: its code and title, how far it is, what it shows. */
export function EntryRow({ entry }: { readonly entry: EntrySummary }) {
  const remove = useRemoveRecord('entries');
  const { reflectiveModels } = useGuides();
  const refusal = isFrozen(entry.status) ? notDeletedSubmitted(entry.code) : null;
  const model = reflectiveModels.find(({ id }) => id === entry.modelId);
  const title = entry.title || 'Untitled';
  const facts = [
    model?.name,
    entry.happenedOn && shortDay(entry.happenedOn),
    `${entry.stagesWritten} of ${entry.stages} stages`,
    `${entry.words} words`,
  ];
  const codes = [...new Set(entry.criteria.map((id) => splitCriterionId(id).code))];
  return (
    <div className={classes['row']}>
      <span className={classes['code']}>{entry.code}</span>
      <div className={classes['what']}>
        <Link to={`/entries/${entry.id}`} className={classes['title']}>
          {title}
        </Link>
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </div>
      <ul className={classes['codes']} aria-label="Criteria claimed">
        {codes.map((code) => (
          <li key={code} className="hs-code">
            {code}
          </li>
        ))}
      </ul>
      <div className={classes['states']}>
        <StatusTag status={entry.status} />
        <span className={classes['privacy']}>
          {entry.included ? (
            <IconEye size={15} stroke={1.75} aria-hidden />
          ) : (
            <IconLock size={15} stroke={1.75} aria-hidden />
          )}
          {entry.included ? 'In reports' : 'Private'}
        </span>
      </div>
      <Tooltip label={refusal ?? 'Delete'}>
        <ActionIcon
          aria-label={refusal ?? `Delete ${title}`}
          // Not `disabled`: the reason can then be reached by keyboard too.
          aria-disabled={refusal !== null || undefined}
          onClick={() => {
            if (refusal === null) void remove({ id: entry.id, name: `“${title}”` });
          }}
        >
          <IconTrash size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
