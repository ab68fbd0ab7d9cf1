import { Checkbox, Switch } from '@mantine/core';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { redactionChecks } from '#shared/evidence/redaction-checks.ts';
import classes from './evidence.module.css';

/** Whether the files leave the journal with the documents, and what was looked for before. */
export function HandingIn(props: {
  readonly item: Evidence;
  readonly onEdit: (changed: Partial<Evidence>) => void;
}) {
  const { item, onEdit } = props;
  if ((item.files ?? []).length === 0) return null;
  const done = item.redacted ?? [];
  const open =
    redactionChecks.length - redactionChecks.filter(({ id }) => done.includes(id)).length;
  return (
    <fieldset className={classes['group']}>
      <legend>Handing it in</legend>
      <Checkbox.Group
        label="Looked at, and true of every file"
        value={[...done]}
        onChange={(redacted) => onEdit({ redacted })}
      >
        <div className={classes['files']}>
          {redactionChecks.map(({ id, text }) => (
            <Checkbox key={id} value={id} label={text} />
          ))}
        </div>
      </Checkbox.Group>
      <Switch
        label="Hand the files in"
        description={
          item.handedIn && open > 0
            ? `${open} of these are not ticked yet.`
            : 'Photos then stand in the documents, and all files in the pack.'
        }
        checked={item.handedIn ?? false}
        onChange={(event) => onEdit({ handedIn: event.currentTarget.checked })}
      />
    </fieldset>
  );
}
