import { ActionIcon, Button, NativeSelect, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { needKindNames, needKinds, type Need } from '#shared/customers/need.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { ShortText } from '#renderer/ui/short-text.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useTakeOut } from '#renderer/ui/use-take-out.ts';
import classes from './customers.module.css';

/** One row a need: what, of which kind, what told so, and the day the customer said it is right. */
export function NeedsSheet(props: {
  readonly code: string;
  readonly needs: readonly Need[];
  readonly onChange: (needs: readonly Need[]) => void;
}) {
  const { needs, onChange } = props;
  const [added, setAdded] = useState<string | null>(null);
  const takeOut = useTakeOut(needs, onChange);
  const add = () => {
    const id = newRecordId();
    setAdded(id);
    onChange([...needs, { id, kind: 'stated', need: '', source: '', confirmedOn: null }]);
  };
  return (
    <section aria-label="Needs sheet">
      <div className={classes['headingLine']}>
        <h2 className={classes['heading']}>Needs sheet</h2>
        <Button
          size="xs"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          onClick={add}
        >
          Add a need
        </Button>
      </div>
      {needs.length === 0 ? (
        <p className={classes['nothing']}>
          Nothing yet. What did {props.code} say they need, what did you read between the lines,
          what do they take for granted, and what do they like better?
        </p>
      ) : (
        <ol className={classes['needs']}>
          {needs.map((need, index) => (
            <NeedRow
              key={need.id}
              number={index + 1}
              need={need}
              isNew={need.id === added}
              onChange={(changed) =>
                onChange(
                  needs.map((each) => (each.id === need.id ? { ...each, ...changed } : each)),
                )
              }
              onRemove={() => takeOut(need.id, `Need ${index + 1} taken out.`)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function NeedRow(props: {
  readonly number: number;
  readonly need: Need;
  readonly isNew: boolean;
  readonly onChange: (changed: Partial<Need>) => void;
  readonly onRemove: () => void;
}) {
  const { need, number, onChange } = props;
  const today = useToday();
  const words = useRef<HTMLTextAreaElement>(null);
  const { isNew } = props;
  useEffect(() => {
    if (isNew) words.current?.focus();
  }, [isNew]);
  return (
    <li>
      <Textarea
        ref={words}
        label={`Need ${number}`}
        placeholder="A table with four legs"
        autosize
        maxRows={5}
        maxLength={1000}
        value={need.need}
        onChange={(event) => onChange({ need: event.currentTarget.value })}
      />
      <NativeSelect
        label={`Kind of need ${number}`}
        value={need.kind}
        data={needKinds.map((kind) => ({ value: kind, label: needKindNames[kind] }))}
        onChange={(event) => {
          const kind = needKinds.find((each) => each === event.currentTarget.value);
          if (kind) onChange({ kind });
        }}
      />
      <ShortText
        label={`What told you of need ${number}`}
        placeholder="Asked on the phone"
        most={500}
        value={need.source}
        onChange={(source) => onChange({ source })}
      />
      <DayInput
        label={`Confirmed with them, need ${number}`}
        placeholder="Not yet"
        isNarrow
        latest={today}
        value={need.confirmedOn}
        onChange={(confirmedOn) => onChange({ confirmedOn })}
      />
      <ActionIcon aria-label={`Remove need ${number}`} onClick={props.onRemove}>
        <IconTrash size={18} stroke={1.75} />
      </ActionIcon>
    </li>
  );
}
