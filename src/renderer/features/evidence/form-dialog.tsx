import { Button, Checkbox, Group, Modal, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import type { FormRequest } from '#shared/reports/forms/form-request.ts';
import { formTexts } from '#shared/reports/forms/form-texts.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { JobProgressLine } from '#renderer/ui/job-progress-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { useJob } from '#renderer/ui/use-job.ts';
import { CriteriaSelect } from './criteria-select.tsx';
import classes from './evidence.module.css';

type Form = FormRequest['form'];
type Format = 'docx' | 'pdf';

/** Makes a form for somebody without the app: what it is for, about which criteria, in which format. */
export function FormDialog({ onClose }: { readonly onClose: () => void }) {
  const { reports } = useJournal();
  const { documentsFolder } = useStatus();
  const [form, setForm] = useState<Form>('witness');
  const [criteria, setCriteria] = useState<readonly string[]>([]);
  const [formats, setFormats] = useState<readonly Format[]>(['docx', 'pdf']);
  const [fault, setFault] = useState<string | null>(null);
  const { state, run, stop } = useJob();
  const make = () => {
    if (criteria.length === 0) return setFault('Choose at least one criterion.');
    if (formats.length === 0) return setFault('Choose Word, PDF or both.');
    setFault(null);
    void run(() =>
      reports.exportForm({
        form: { form, itemId: newRecordId(), criteria: [...criteria] },
        formats: [...formats],
        folder: documentsFolder,
      }),
    );
  };
  const made = state.phase === 'ended' ? state.ending.files : [];
  return (
    <Modal opened onClose={onClose} title="Make a form for somebody else" size="40rem">
      <Stack gap="md">
        <NativeSelect
          data-autofocus
          label="Which form"
          value={form}
          data={Object.entries(formTexts).map(([value, { title }]) => ({ value, label: title }))}
          onChange={(event) => setForm(event.currentTarget.value as Form)}
        />
        <CriteriaSelect
          label="Criteria they are asked about"
          criteria={criteria}
          onCriteria={setCriteria}
        />
        <Checkbox.Group
          label="Format"
          description="Both can be typed in, or printed. Send one, and bring back what you get."
          value={[...formats]}
          onChange={(chosen) => setFormats(chosen)}
        >
          <Group gap="md" mt="xs">
            <Checkbox value="docx" label="Word" />
            <Checkbox value="pdf" label="PDF" />
          </Group>
        </Checkbox.Group>
        {fault && <ErrorLine>{fault}</ErrorLine>}
        <JobProgressLine
          state={state}
          onStop={stop}
          done={<p>Saved. Send it, and bring it back here with “Bring back a form”.</p>}
        />
        {made.length > 0 && (
          <ul className={classes['files']} aria-label="Forms made">
            {made.map(({ path }) => (
              <li key={path} className={classes['about']}>
                {path}
              </li>
            ))}
          </ul>
        )}
        <Group gap="xs">
          <Button variant="filled" onClick={make} loading={state.phase === 'running'}>
            Make the form
          </Button>
          <Button variant="subtle" onClick={onClose}>
            Close
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
