import { ActionIcon, Button, Group } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { CustomerModel } from '#shared/guides/customer-model.ts';
import type { ModelForm } from '#shared/guides/model-form.ts';
import {
  answerAt,
  formOf,
  isAsked,
  optionsOf,
  withAnswer,
} from '#shared/customer-models/answers.ts';
import type { AnswerRow } from '#shared/customer-models/model-use.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { useTakeOut } from '#renderer/ui/use-take-out.ts';
import { FieldInput } from './field-input.tsx';
import classes from './model-use.module.css';

/** What may be noted as often as one likes: questions asked, phrases tried, stages reached. */
export function FormRows(props: {
  readonly model: CustomerModel;
  readonly rows: readonly AnswerRow[];
  readonly onRows: (rows: readonly AnswerRow[]) => void;
}) {
  const { model, rows, onRows } = props;
  const takeOut = useTakeOut(rows, onRows);
  const form = formOf(model).rows;
  if (!form) return null;
  const name = form.name.toLowerCase();
  return (
    <section className={classes['rows']} aria-label={`${form.name}s`}>
      {rows.map((row, index) => (
        <fieldset key={row.id} className={classes['row']} aria-label={`${form.name} ${index + 1}`}>
          <header>
            <h3>
              {form.name} {index + 1}
            </h3>
            <ActionIcon
              aria-label={`Remove ${name} ${index + 1}`}
              onClick={() => takeOut(row.id, `${form.name} ${index + 1} taken out.`)}
            >
              <IconTrash size={18} stroke={1.75} />
            </ActionIcon>
          </header>
          <div className={classes['fields']}>
            {form.fields
              .filter((field) => isAsked(field, row.answers))
              .map((field) => (
                <FieldInput
                  key={field.id}
                  field={field}
                  label={field.name}
                  options={optionsOf(field, model)}
                  answer={answerAt(row.answers, { field: field.id })}
                  onChange={(change) =>
                    onRows(
                      rows.map((each) =>
                        each.id === row.id
                          ? {
                              ...each,
                              answers: withAnswer(each.answers, { field: field.id }, change),
                            }
                          : each,
                      ),
                    )
                  }
                />
              ))}
          </div>
        </fieldset>
      ))}
      <Group gap="xs">
        <Button
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => onRows([...rows, { id: newRecordId(), answers: [] }])}
        >
          Add a {name}
        </Button>
        {form.start && rows.length === 0 && (
          <Button variant="subtle" onClick={() => onRows(startRows(form))}>
            Start with {form.start.length} {name}s
          </Button>
        )}
      </Group>
    </section>
  );
}

/** The rows a pack offers to begin with. */
const startRows = ({ start = [], fields }: NonNullable<ModelForm['rows']>): readonly AnswerRow[] =>
  start.map((row) => ({
    id: newRecordId(),
    answers: fields.flatMap(({ id, type }) => {
      const given = row.find(({ field }) => field === id)?.text;
      if (given === undefined) return [];
      return [type === 'choice' ? { id, value: given } : { id, words: given }];
    }),
  }));
