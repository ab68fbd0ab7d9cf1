import type { ReactNode } from 'react';
import type { CustomerModel } from '#shared/guides/customer-model.ts';
import type { ModelField } from '#shared/guides/model-form.ts';
import {
  answerAt,
  askedParts,
  formOf,
  isAsked,
  optionsOf,
  withAnswer,
  type AnswerPlace,
} from '#shared/customer-models/answers.ts';
import type { Answer } from '#shared/customer-models/model-use.ts';
import { FieldInput } from './field-input.tsx';
import classes from './model-use.module.css';

type Answers = readonly Answer[];

type Props = {
  readonly model: CustomerModel;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
};

/** What is asked once at each moment: who rated, on which day. */
export function MomentFields({ model, answers, onAnswers }: Props) {
  const { perMoment = [], moments = [] } = formOf(model);
  if (perMoment.length === 0) return null;
  return (
    <div className={classes['moments']}>
      {moments.map((moment) => (
        <fieldset key={moment.id} className={classes['moment']} aria-label={moment.name}>
          <h3>{moment.name}</h3>
          {perMoment.map((field) => (
            <Ask
              key={field.id}
              {...{ model, answers, onAnswers, field }}
              place={{ moment: moment.id }}
              label={field.name}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

/** What is asked about each part: its question, then the fields, ratings once a moment. */
export function PartFields({ model, answers, onAnswers }: Props) {
  const form = formOf(model);
  const moments = form.moments ?? [];
  return askedParts(model).map((part) => (
    <fieldset key={part.id} className={classes['part']} aria-label={part.name}>
      <div className={classes['about']}>
        <h3>{part.name}</h3>
        <p>{part.question}</p>
      </div>
      <div className={classes['asked']}>
        {(form.perPart?.fields ?? []).map((field): ReactNode => {
          if (field.type !== 'rating' || moments.length === 0) {
            return (
              <Ask
                key={field.id}
                {...{ model, answers, onAnswers, field }}
                place={{ part: part.id }}
                label={field.name}
              />
            );
          }
          return (
            <div key={field.id} className={classes['ratings']}>
              {moments.map((moment) => (
                <Ask
                  key={moment.id}
                  {...{ model, answers, onAnswers, field }}
                  place={{ part: part.id, moment: moment.id }}
                  label={moment.name}
                />
              ))}
            </div>
          );
        })}
      </div>
    </fieldset>
  ));
}

/** What is asked once. */
export function PlainFields({ model, answers, onAnswers }: Props) {
  const asked = (formOf(model).fields ?? []).filter((field) => isAsked(field, answers));
  if (asked.length === 0) return null;
  return (
    <div className={classes['fields']}>
      {asked.map((field) => (
        <Ask
          key={field.id}
          {...{ model, answers, onAnswers, field }}
          place={{}}
          label={field.name}
        />
      ))}
    </div>
  );
}

function Ask(
  props: Props & {
    readonly field: ModelField;
    readonly place: Omit<AnswerPlace, 'field'>;
    readonly label: string;
  },
) {
  const at = { ...props.place, field: props.field.id };
  return (
    <FieldInput
      field={props.field}
      label={props.label}
      options={optionsOf(props.field, props.model)}
      answer={answerAt(props.answers, at)}
      onChange={(change) => props.onAnswers(withAnswer(props.answers, at, change))}
    />
  );
}
