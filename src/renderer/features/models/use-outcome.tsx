import { MultiSelect, NativeSelect, Radio, Textarea } from '@mantine/core';
import {
  raterNames,
  raters,
  verdictNames,
  verdicts,
  type ModelUse,
} from '#shared/customer-models/model-use.ts';
import { useEvidence, useMeasures } from '#renderer/ui/journal-queries.ts';
import classes from './model-use.module.css';

type Props = {
  readonly use: ModelUse;
  readonly onEdit: (changed: Partial<ModelUse>) => void;
};

/** What was done because of the model, whether it helped and by what one knows it, and where it stopped helping. */
export function UseOutcome({ use, onEdit }: Props) {
  const evidence = useEvidence();
  const measures = useMeasures();
  return (
    <div className={classes['outcome']}>
      <LongText
        label="What I did because of it"
        hint="Something you would not have done without the model."
        value={use.because}
        onChange={(because) => onEdit({ because })}
      />
      <Radio.Group
        label="Did it help?"
        value={use.verdict ?? ''}
        onChange={(value) => onEdit({ verdict: verdicts.find((each) => each === value) ?? null })}
      >
        <div className={classes['verdicts']}>
          {verdicts.map((verdict) => (
            <Radio key={verdict} value={verdict} label={verdictNames[verdict]} />
          ))}
        </div>
      </Radio.Group>
      <NativeSelect
        label="Who says so"
        value={use.ratedBy}
        data={raters.map((rater) => ({ value: rater, label: raterNames[rater] }))}
        onChange={({ currentTarget }) =>
          onEdit({ ratedBy: raters.find((each) => each === currentTarget.value) ?? 'self' })
        }
      />
      <LongText
        label="How I know"
        hint="What was said, done or counted."
        value={use.proof}
        onChange={(proof) => onEdit({ proof })}
      />
      <LongText
        label="In their words"
        hint="What the customer or a colleague said about it; no names."
        value={use.quote}
        onChange={(quote) => onEdit({ quote })}
      />
      <div className={classes['fields']}>
        <MultiSelect
          label="Evidence for it"
          placeholder={use.evidenceIds.length === 0 ? 'Choose evidence' : ''}
          data={evidence.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
          searchable
          hidePickedOptions
          nothingFoundMessage="No evidence has these words."
          value={[...use.evidenceIds]}
          onChange={(evidenceIds) => onEdit({ evidenceIds })}
        />
        <MultiSelect
          label="Measures for it"
          placeholder={use.measureIds.length === 0 ? 'Choose measures' : ''}
          data={measures.map(({ id, title }) => ({ value: id, label: title || 'Untitled' }))}
          searchable
          hidePickedOptions
          nothingFoundMessage="No measure has these words."
          value={[...use.measureIds]}
          onChange={(measureIds) => onEdit({ measureIds })}
        />
      </div>
      <LongText
        label="Where it stopped helping"
        hint="Every model leaves something out. What did this one miss here?"
        value={use.limit}
        onChange={(limit) => onEdit({ limit })}
      />
    </div>
  );
}

const LongText = (props: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) => (
  <Textarea
    label={props.label}
    description={props.hint}
    inputWrapperOrder={['label', 'input', 'description', 'error']}
    autosize
    minRows={2}
    maxRows={12}
    maxLength={2000}
    value={props.value}
    onChange={({ currentTarget }) => props.onChange(currentTarget.value)}
  />
);
