import { Button, MultiSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { useCustomers, useGuides, useProfile } from '#renderer/ui/journal-queries.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { acceptsReality } from '#shared/guides/evidence-rule.ts';
import { realities, type Entry } from '#shared/entries/entry.ts';
import { realityNames } from '#shared/entries/reality-names.ts';

/** When and where it happened, about whom, and whether it was real work. Everything is kept as it is typed. */
export function EntryDetailsForm(props: {
  readonly entry: Entry;
  readonly onEdit: (changed: Partial<Entry>) => void;
  readonly onDone: () => void;
  /** Absent when the entry's own model is not known. */
  readonly onAnotherWay?: (() => void) | undefined;
}) {
  const { entry, onEdit } = props;
  const customers = useCustomers();
  const today = useToday();
  return (
    <Stack gap="sm">
      <DayInput
        label="Happened on"
        latest={today}
        value={entry.happenedOn}
        onChange={(happenedOn) => onEdit({ happenedOn })}
      />
      <TextInput
        label="Where, or through which channel"
        placeholder="table service, phone, e-mail"
        maxLength={300}
        value={entry.setting}
        onChange={(event) => onEdit({ setting: event.currentTarget.value })}
      />
      <MultiSelect
        label="About"
        placeholder={entry.customerIds.length > 0 ? '' : 'Customers by their code'}
        data={customers.map(({ id, code }) => ({ value: id, label: code }))}
        value={[...entry.customerIds]}
        nothingFoundMessage="No such customer. Add one under Customers."
        comboboxProps={{ withinPortal: false }}
        searchable
        onChange={(customerIds) => onEdit({ customerIds })}
      />
      <Radio.Group
        label="It was"
        value={entry.reality}
        onChange={(value) => onEdit({ reality: value })}
      >
        <Stack gap="xs" mt="2xs">
          {realities.map((reality) => (
            <Radio key={reality} size="xs" value={reality} label={realityNames[reality]} />
          ))}
        </Stack>
      </Radio.Group>
      <RolePlayNote entry={entry} />
      <Textarea
        label="Outside tools used, and for what"
        description="A spelling checker, a translator, anything that wrote or changed words. Printed with the account."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        maxRows={6}
        maxLength={1000}
        value={entry.outsideTools ?? ''}
        onChange={(event) => onEdit({ outsideTools: event.currentTarget.value })}
      />
      {props.onAnotherWay && (
        <Button size="xs" variant="subtle" onClick={props.onAnotherWay}>
          Answer it another way…
        </Button>
      )}
      <Button size="xs" onClick={props.onDone}>
        Done
      </Button>
    </Stack>
  );
}

/** What the units say about role-play, once an entry is not about real work. */
function RolePlayNote({ entry }: { readonly entry: Entry }) {
  const { units } = useGuides();
  const { unitIds } = useProfile();
  if (entry.reality === 'real') return null;
  const notes = units
    .filter(({ id }) => unitIds.includes(id))
    .flatMap((unit) => [
      acceptsReality(unit, entry.reality)
        ? ''
        : `“${unit.title}” does not take this: the account is kept, and its claims do not count.`,
      unit.rolePlay.note,
    ])
    .filter(Boolean);
  return [...new Set(notes)].map((note) => <p key={note}>{note}</p>);
}
