import { ActionIcon, Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { OutcomeDraft } from '#shared/units/unit-draft.ts';
import { moveItem } from '#renderer/ui/move-item.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { CriterionFields } from './criterion-fields.tsx';
import classes from './units.module.css';

/** One outcome with its criteria, and its place among the others. */
export function OutcomeFields(props: {
  readonly outcome: OutcomeDraft;
  /** Its place, from 1, of how many. */
  readonly number: number;
  readonly count: number;
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (outcome: OutcomeDraft) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const { outcome, number, count, onChange } = props;
  const { criteria } = outcome;
  const set = (part: Partial<OutcomeDraft>) => onChange({ ...outcome, ...part });
  return (
    <fieldset className={classes['outcome']} aria-label={`Outcome ${number}`}>
      <header>
        <h2>Outcome {number}</h2>
        <MoveButtons
          name={`outcome ${number}`}
          isFirst={number === 1}
          isLast={number === count}
          onMove={props.onMove}
          onRemove={props.onRemove}
        />
      </header>
      <div className={classes['title']}>
        <TextInput
          label="Code"
          maxLength={40}
          value={outcome.code}
          onChange={({ currentTarget }) => set({ code: currentTarget.value })}
        />
        <Textarea
          label="Outcome"
          autosize
          minRows={1}
          maxLength={1000}
          value={outcome.title}
          error={props.faults.get(outcome.key)}
          onChange={({ currentTarget }) => set({ title: currentTarget.value })}
        />
        <NativeSelect
          label="Kind"
          value={outcome.type}
          data={[
            { value: 'knowledge', label: 'Knowledge' },
            { value: 'performance', label: 'Performance' },
          ]}
          onChange={({ currentTarget }) =>
            set({ type: currentTarget.value === 'knowledge' ? 'knowledge' : 'performance' })
          }
        />
      </div>
      {criteria.map((criterion, index) => (
        <CriterionFields
          key={criterion.key}
          criterion={criterion}
          name={`criterion ${criterion.code || index + 1}`}
          above={criteria.slice(0, index).map(({ code }) => code)}
          fault={props.faults.get(criterion.key) ?? null}
          onChange={(next) =>
            set({ criteria: criteria.map((each) => (each.key === next.key ? next : each)) })
          }
        >
          <MoveButtons
            name={`criterion ${criterion.code || index + 1}`}
            isFirst={index === 0}
            isLast={index === criteria.length - 1}
            onMove={(by) => set({ criteria: moveItem(criteria, index, by) })}
            onRemove={() => set({ criteria: criteria.filter(({ key }) => key !== criterion.key) })}
          />
        </CriterionFields>
      ))}
      <Button
        size="xs"
        className={classes['add'] ?? ''}
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        aria-label={`Add a criterion to outcome ${number}`}
        onClick={() => set({ criteria: [...criteria, newCriterion(outcome)] })}
      >
        Add a criterion
      </Button>
    </fieldset>
  );
}

/** The next number of the outcome: 1.4 behind 1.3. */
function newCriterion({ code, criteria }: OutcomeDraft): OutcomeDraft['criteria'][number] {
  const number = criteria.filter(({ under }) => under === '').length + 1;
  return { key: newRecordId(), code: `${code}.${number}`, text: '', under: '', verb: '', type: '' };
}

function MoveButtons(props: {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  return (
    <Group gap={0} wrap="nowrap">
      <ActionIcon
        aria-label={`Move ${props.name} up`}
        disabled={props.isFirst}
        onClick={() => props.onMove(-1)}
      >
        <IconArrowUp size={18} stroke={1.75} />
      </ActionIcon>
      <ActionIcon
        aria-label={`Move ${props.name} down`}
        disabled={props.isLast}
        onClick={() => props.onMove(1)}
      >
        <IconArrowDown size={18} stroke={1.75} />
      </ActionIcon>
      <ActionIcon aria-label={`Remove ${props.name}`} onClick={props.onRemove}>
        <IconTrash size={18} stroke={1.75} />
      </ActionIcon>
    </Group>
  );
}
