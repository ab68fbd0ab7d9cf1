import { Button } from '@mantine/core';
import { useState } from 'react';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import classes from './ways-to-reflect.module.css';

type Told =
  | { readonly outcome: 'exported'; readonly file: string }
  | { readonly outcome: 'not-exported'; readonly reason: string };

/** A way to reflect the candidate has made: to be changed, or saved as a file for others. */
export function OwnModelRow(props: {
  readonly model: ReflectiveModel;
  readonly onEdit: () => void;
}) {
  const { model } = props;
  const { guides } = useJournal();
  const [told, setTold] = useState<Told | null>(null);
  const save = async () => setTold(await guides.exportModel({ id: model.id }).catch(noAnswer));
  return (
    <li>
      <div className={classes['words']}>
        <b>{model.name}</b>
        <span>{model.bestFor}</span>
        <span className={classes['stages']}>
          {model.stages.map(({ name }) => name).join(' · ')}
        </span>
        <output>
          {told?.outcome === 'exported' && <span>Saved as {told.file}</span>}
          {told?.outcome === 'not-exported' && <ErrorLine>{told.reason}</ErrorLine>}
        </output>
      </div>
      <Button size="xs" aria-label={`Change ${model.name}`} onClick={props.onEdit}>
        Change
      </Button>
      <Button size="xs" aria-label={`Save ${model.name} as a file`} onClick={() => void save()}>
        Save as a file
      </Button>
    </li>
  );
}

const noAnswer = (): Told => ({
  outcome: 'not-exported',
  reason: 'The app did not answer. Try again.',
});
