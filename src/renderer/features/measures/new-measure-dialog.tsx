import { Button, Modal, Radio, Tabs, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { SuggestedMeasure } from '#shared/guides/sector-guide.ts';
import { measureKinds, type Measure, type MeasureKind } from '#shared/measures/measure.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { useAddRecord } from '#renderer/ui/use-record-draft.ts';
import { MeasureLibrary } from './measure-library.tsx';
import { measureKindGuides } from './measure-kind-guide.ts';
import { newMeasure } from './new-measure.ts';
import { SuggestedMeasures, withSuggestion } from './suggested-measures.tsx';
import classes from './new-measure-dialog.module.css';

/** Asks what is to be measured and how it is answered; everything else is filled in afterwards. */
export function NewMeasureDialog(props: {
  readonly changeId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onMade: (measure: Measure) => void;
}) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title="What do you want to measure?"
      size="46rem"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Tabs defaultValue="library" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="library">From the library</Tabs.Tab>
          <Tabs.Tab value="own">One of my own</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="library">
          <MeasureLibrary {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="own">
          <NewMeasureForm {...props} />
        </Tabs.Panel>
      </Tabs>
    </Modal>
  );
}

function NewMeasureForm(props: {
  readonly changeId: string;
  readonly onClose: () => void;
  readonly onMade: (measure: Measure) => void;
}) {
  const add = useAddRecord('measures');
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<MeasureKind>('rating');
  const [suggested, setSuggested] = useState<SuggestedMeasure | null>(null);
  const [fault, setFault] = useState<{ readonly field: 'title' | 'all'; reason: string } | null>(
    null,
  );

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') {
      return setFault({
        field: 'title',
        reason: 'Give it a title, such as Minutes to the first hello.',
      });
    }
    const measure = withSuggestion(
      newMeasure(newRecordId(), props.changeId, kind, title.trim()),
      suggested,
    );
    const saved = await add(measure);
    if (saved.outcome === 'not-saved') return setFault({ field: 'all', reason: saved.reason });
    props.onClose();
    props.onMade(measure);
  };

  return (
    <form className={classes['form']} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        label="Title"
        placeholder="Minutes to the first hello"
        data-autofocus
        maxLength={300}
        value={title}
        error={fault?.field === 'title' ? fault.reason : null}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <SuggestedMeasures
        onChoose={(suggestion) => {
          setTitle(suggestion.title);
          setKind(suggestion.kind);
          setSuggested(suggestion);
        }}
      />
      <Radio.Group
        label="Kind"
        value={kind}
        onChange={(value) => setKind(measureKinds.find((each) => each === value) ?? 'rating')}
      >
        <div className={classes['kinds']}>
          {measureKinds.map((each) => (
            <Radio
              key={each}
              value={each}
              label={measureKindGuides[each].name}
              description={
                <>
                  {measureKindGuides[each].explanation} <em>{measureKindGuides[each].example}</em>
                </>
              }
            />
          ))}
        </div>
      </Radio.Group>
      {fault?.field === 'all' && <ErrorLine>{fault.reason}</ErrorLine>}
      <div className={classes['buttons']}>
        <Button type="submit" variant="filled">
          Add measure
        </Button>
        <Button onClick={props.onClose}>Cancel</Button>
      </div>
    </form>
  );
}
