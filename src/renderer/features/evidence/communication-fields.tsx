import { Autocomplete } from '@mantine/core';
import { channels, scenarios } from '#shared/evidence/communications.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import classes from './evidence.module.css';

/** If the item is a communication: in which way, and what about. */
export function CommunicationFields(props: {
  readonly item: Evidence;
  readonly onEdit: (changed: Partial<Evidence>) => void;
}) {
  const { item, onEdit } = props;
  return (
    <fieldset className={classes['group']}>
      <legend>If it is a communication</legend>
      <Autocomplete
        label="Channel"
        data={[...channels]}
        maxLength={60}
        value={item.channel ?? ''}
        onChange={(channel) => onEdit({ channel })}
      />
      <Autocomplete
        label="Scenario"
        data={[...scenarios]}
        maxLength={60}
        value={item.scenario ?? ''}
        onChange={(scenario) => onEdit({ scenario })}
      />
    </fieldset>
  );
}
