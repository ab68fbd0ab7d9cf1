import { NumberInput, Radio, Textarea, TextInput } from '@mantine/core';
import type { Measure } from '#shared/measures/measure.ts';
import { hasOwnScale, hasUnit, measureKindGuides } from './measure-kind-guide.ts';
import { NewLimits } from './new-limits.tsx';
import { BeforeFields, TakingFields } from './taking-fields.tsx';
import { targetUnit } from './target-sentence.ts';
import { ScaleFields } from './scale-fields.tsx';
import classes from './measure-editor.module.css';

/** What is measured and how: an assessor must be able to take the same measure from these words. */
export function MeasureDefinition(props: {
  readonly draft: Measure;
  readonly onEdit: (changed: Partial<Measure>) => void;
}) {
  const { draft, onEdit } = props;
  const guide = measureKindGuides[draft.kind];
  return (
    <section className={classes['definition']} aria-labelledby="definition-title">
      <h2 id="definition-title">What is measured</h2>
      <p className={classes['kind']}>
        <b>{guide.name}.</b> {guide.explanation}
      </p>
      <TextInput
        label="Title"
        maxLength={300}
        value={draft.title}
        onChange={(event) => onEdit({ title: event.currentTarget.value })}
      />
      <Textarea
        label={isAsked(draft) ? 'The exact question' : 'What exactly is counted, from when to when'}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={draft.question}
        onChange={(event) => onEdit({ question: event.currentTarget.value })}
      />
      {hasOwnScale(draft.kind) && <ScaleFields draft={draft} onEdit={onEdit} />}
      {hasUnit(draft.kind) && <UnitFields draft={draft} onEdit={onEdit} />}
      <Radio.Group
        label="Better is"
        value={draft.better}
        onChange={(value) => onEdit({ better: value === 'lower' ? 'lower' : 'higher' })}
      >
        <div className={classes['choices']}>
          <Radio value="higher" label="higher" />
          <Radio value="lower" label="lower" />
        </div>
      </Radio.Group>
      <Textarea
        label="Who or what it is about"
        placeholder="For example: tables served on weekday mornings"
        autosize
        maxLength={1000}
        value={draft.population}
        onChange={(event) => onEdit({ population: event.currentTarget.value })}
      />
      <Textarea
        label="How it was collected, and by whom"
        placeholder="For example: a card with the bill, counted by the shift leader"
        autosize
        maxLength={1000}
        value={draft.collection}
        onChange={(event) => onEdit({ collection: event.currentTarget.value })}
      />
      <TakingFields draft={draft} onEdit={onEdit} />
      {isAsked(draft) && <AskedFields draft={draft} onEdit={onEdit} />}
      <NumberInput
        label={targetLabel(draft)}
        description={`${draft.kind === 'count' ? 'As the result is given, for each so many. ' : ''}Leave it empty if none was set before you started.`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        hideControls
        allowedDecimalSeparators={['.', ',']}
        value={draft.target ?? ''}
        onChange={(value) => onEdit({ target: numberOrNull(value) })}
      />
      {isInTime(draft) && <NewLimits draft={draft} onEdit={onEdit} />}
      <BeforeFields draft={draft} onEdit={onEdit} />
    </section>
  );
}

type FieldsProps = {
  readonly draft: Measure;
  readonly onEdit: (changed: Partial<Measure>) => void;
};

function UnitFields({ draft, onEdit }: FieldsProps) {
  return (
    <div className={classes['pair']}>
      <TextInput
        label={draft.kind === 'count' ? 'What is counted' : 'Unit'}
        placeholder={draft.kind === 'count' ? 'complaints' : 'minutes'}
        maxLength={50}
        value={draft.unit}
        onChange={(event) => onEdit({ unit: event.currentTarget.value })}
      />
      {draft.kind === 'count' && (
        <TextInput
          label="Out of what"
          placeholder="orders"
          maxLength={50}
          value={draft.exposureUnit}
          onChange={(event) => onEdit({ exposureUnit: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

function AskedFields({ draft, onEdit }: FieldsProps) {
  const edit = (phase: 'before' | 'after', value: string | number) => {
    const asked = numberOrNull(value);
    onEdit({ asked: { ...draft.asked, [phase]: asked === null ? null : Math.round(asked) } });
  };
  return (
    <div className={classes['pair']}>
      <NumberInput
        label="Asked before"
        placeholder="How many people"
        hideControls
        min={0}
        allowDecimal={false}
        value={draft.asked.before ?? ''}
        onChange={(value) => edit('before', value)}
      />
      <NumberInput
        label="Asked after"
        placeholder="How many people"
        hideControls
        min={0}
        allowDecimal={false}
        value={draft.asked.after ?? ''}
        onChange={(value) => edit('after', value)}
      />
    </div>
  );
}

const isAsked = ({ kind }: Measure): boolean =>
  kind === 'rating' || kind === 'yes-no' || kind === 'nps' || kind === 'csat' || kind === 'ces';

const isInTime = ({ kind }: Measure): boolean =>
  kind === 'series' || kind === 'time' || kind === 'amount';

/** A number field that is empty or holds half a number gives a text. */
const numberOrNull = (value: string | number): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

function targetLabel({ kind, unit }: Measure): string {
  const targetIn = targetUnit(kind, unit);
  return targetIn === '' ? 'Target' : `Target, ${targetIn === '%' ? 'per cent' : targetIn}`;
}
