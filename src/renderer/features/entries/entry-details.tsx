import { ActionIcon, Popover } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { longDay } from '#renderer/ui/day.ts';
import { useCustomers } from '#renderer/ui/journal-queries.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import { EntryDetailsForm } from './entry-details-form.tsx';
import classes from './entry.module.css';
import { realityNames } from '#shared/entries/reality-names.ts';
import { SwitchModelDialog } from './switch-model-dialog.tsx';

/** The quiet line under the title: with which questions, when, where, about whom. A pencil opens it for changes. */
export function EntryDetails(props: {
  readonly entry: Entry;
  readonly model: ReflectiveModel | undefined;
  readonly readOnly: boolean;
  readonly onEdit: (changed: Partial<Entry>) => void;
  readonly onSwitch: (to: ReflectiveModel) => void;
}) {
  const { entry, model } = props;
  const [open, setOpen] = useState(false);
  const [switching, setSwitching] = useState(false);
  const about = useCustomers().filter(({ id }) => entry.customerIds.includes(id));
  const facts = [
    model?.name,
    entry.happenedOn ? longDay(entry.happenedOn) : 'no day yet',
    entry.setting,
    entry.reality === 'real' ? '' : realityNames[entry.reality].toLowerCase(),
  ].filter(Boolean);
  return (
    <div className={classes['meta']}>
      <span>{facts.join(' · ')}</span>
      {about.length > 0 && (
        <span>
          {' '}
          · about{' '}
          {about.map((customer) => (
            <Fragment key={customer.id}>
              <b className="hs-mention">{customer.code}</b>{' '}
            </Fragment>
          ))}
        </span>
      )}
      {!props.readOnly && (
        <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus withRoles>
          <Popover.Target>
            <ActionIcon
              size="sm"
              className={classes['pencil'] ?? ''}
              aria-label="Change the details"
              onClick={() => setOpen(!open)}
            >
              <IconPencil size={16} stroke={1.75} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown className={classes['details'] ?? ''} aria-label="Details">
            <EntryDetailsForm
              entry={entry}
              onEdit={props.onEdit}
              onDone={() => setOpen(false)}
              onAnotherWay={
                model &&
                (() => {
                  setOpen(false);
                  setSwitching(true);
                })
              }
            />
          </Popover.Dropdown>
        </Popover>
      )}
      {switching && model && (
        <SwitchModelDialog
          entry={entry}
          from={model}
          onClose={() => setSwitching(false)}
          onSwitch={(to) => {
            setSwitching(false);
            props.onSwitch(to);
          }}
        />
      )}
    </div>
  );
}
