import { Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { effortVersions, measureGroups, type Measure } from '#shared/measures/measure.ts';
import { scaleFault } from './measure-faults.ts';
import { hasOwnScale, measureKindGuides } from './measure-kind-guide.ts';
import { ScaleInputs } from './scale-fields.tsx';
import classes from './measure-editor.module.css';

type FieldsProps = {
  readonly draft: Measure;
  readonly onEdit: (changed: Partial<Measure>) => void;
};

export const groupNames: Readonly<Record<Measure['group'], string>> = {
  loyalty: 'Loyalty',
  satisfaction: 'Satisfaction',
  business: 'Business',
  other: 'Anything else',
};

/** What the measure is about, and the way the answers came. */
export function TakingFields({ draft, onEdit }: FieldsProps) {
  return (
    <>
      <Select
        label="Group"
        allowDeselect={false}
        value={draft.group}
        data={measureGroups.map((group) => ({ value: group, label: groupNames[group] }))}
        onChange={(value) =>
          onEdit({ group: measureGroups.find((group) => group === value) ?? 'other' })
        }
      />
      {draft.kind === 'ces' && (
        <Select
          label="Version of the effort question"
          description="1.0 asks how much effort it took (lower is better), 2.0 how easy it was made (higher is better). They are never compared."
          allowDeselect={false}
          value={draft.effortVersion}
          data={[...effortVersions]}
          onChange={(value) => {
            const isOld = value === '1.0';
            onEdit({
              effortVersion: isOld ? '1.0' : '2.0',
              better: isOld ? 'lower' : 'higher',
              scale: { min: 1, max: isOld ? 5 : 7, good: null },
            });
          }}
        />
      )}
      <TextInput
        label="The way the answers came"
        placeholder="For example: card with the bill, e-mail, telephone"
        maxLength={300}
        value={draft.channel}
        onChange={(event) => onEdit({ channel: event.currentTarget.value })}
      />
    </>
  );
}

/** What was otherwise in the first phase, so that unlike things are not compared in silence. */
export function BeforeFields({ draft, onEdit }: FieldsProps) {
  const before = draft.beforeDiffered;
  const edit = (changed: Partial<Measure['beforeDiffered']>) =>
    onEdit({ beforeDiffered: { ...before, ...changed } });
  const orNull = (text: string) => (text === '' ? null : text);
  const isOpen = Object.values(before).some((value) => value !== null);
  return (
    <details
      className={classes['before']}
      open={isOpen || draft.recalled || draft.recovery !== null}
    >
      <summary>Was anything otherwise before?</summary>
      <p className={classes['hint']}>
        Leave empty what was the same. Another scale or version blocks the comparison; another
        wording, way or group of people is printed as a caution.
      </p>
      <Textarea
        label="The question before"
        autosize
        maxLength={2000}
        value={before.question ?? ''}
        onChange={(event) => edit({ question: orNull(event.currentTarget.value) })}
      />
      <TextInput
        label="The way the answers came before"
        maxLength={300}
        value={before.channel ?? ''}
        onChange={(event) => edit({ channel: orNull(event.currentTarget.value) })}
      />
      <Textarea
        label="Who or what it was about before"
        autosize
        maxLength={1000}
        value={before.population ?? ''}
        onChange={(event) => edit({ population: orNull(event.currentTarget.value) })}
      />
      {hasOwnScale(draft.kind) && (
        <BeforeScale draft={draft} onScale={(scale) => edit({ scale })} />
      )}
      {draft.kind === 'ces' && (
        <Checkbox
          label="The other version of the effort question was asked before"
          checked={before.effortVersion !== null && before.effortVersion !== draft.effortVersion}
          onChange={(event) => {
            const other = draft.effortVersion === '2.0' ? '1.0' : '2.0';
            edit({ effortVersion: event.currentTarget.checked ? other : null });
          }}
        />
      )}
      <Checkbox
        label="What was before is remembered afterwards, not measured then"
        checked={draft.recalled}
        onChange={(event) => onEdit({ recalled: event.currentTarget.checked })}
      />
      <RecoveryFields draft={draft} onEdit={onEdit} />
    </details>
  );
}

function BeforeScale(props: {
  readonly draft: Measure;
  readonly onScale: (scale: Measure['scale']) => void;
}) {
  const { draft } = props;
  const own = draft.beforeDiffered.scale;
  const now = draft.scale ?? measureKindGuides[draft.kind].start.scale;
  if (now === null) return null;
  return (
    <>
      <Checkbox
        label="Another scale was used before"
        checked={own !== null}
        onChange={(event) =>
          props.onScale(
            event.currentTarget.checked
              ? { min: now.min, max: now.max === 10 ? 5 : 10, good: null }
              : null,
          )
        }
      />
      {own !== null && (
        <ScaleInputs
          scale={own}
          names={['Before: from', 'Before: to', 'Before: good from']}
          fault={scaleFault({ kind: draft.kind, scale: own })}
          onScale={props.onScale}
        />
      )}
    </>
  );
}

/** A claim that something was made good needs a third point. */
function RecoveryFields({ draft, onEdit }: FieldsProps) {
  return (
    <>
      <Checkbox
        label="This is about making good something that had gone wrong"
        checked={draft.recovery !== null}
        onChange={(event) =>
          onEdit({ recovery: event.currentTarget.checked ? { usual: null } : null })
        }
      />
      {draft.recovery !== null && (
        <NumberInput
          label="How it stood before it went wrong"
          description="The third point: without it nobody can tell whether it is back where it was."
          hideControls
          allowedDecimalSeparators={['.', ',']}
          value={draft.recovery.usual ?? ''}
          onChange={(value) =>
            onEdit({ recovery: { usual: typeof value === 'number' ? value : null } })
          }
        />
      )}
    </>
  );
}
