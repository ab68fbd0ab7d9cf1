import { Checkbox, NativeSelect, Radio } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { formatNames, reportFormats, reportKinds } from '#shared/reports/report-options.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { IncludedWork } from './included-work.tsx';
import { reportKindGuides } from './report-kind-guide.ts';
import { toggled, type ReportForm } from './report-form.ts';
import classes from './report.module.css';

/** Everything that can be chosen about the document. */
export function ReportOptionsPanel(props: {
  readonly form: ReportForm;
  readonly entryId: string | null;
  readonly entryFault: string | null;
  readonly datesFault: string | null;
  readonly onChange: (changed: Partial<ReportForm>) => void;
}) {
  const { form, onChange } = props;
  return (
    <>
      <NativeSelect
        label="What to make"
        description={reportKindGuides[form.kind].explanation}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={Object.entries(reportKindGuides).map(([value, { name }]) => ({ value, label: name }))}
        value={form.kind}
        onChange={(event) => onChange({ kind: kindNamed(event.currentTarget.value) })}
      />
      <IncludedWork
        form={form}
        entryId={props.entryId}
        fault={props.entryFault}
        onChange={onChange}
      />
      {form.kind !== 'entry' && <Period form={form} fault={props.datesFault} onChange={onChange} />}
      <Radio.Group
        label="Names"
        value={form.hideWorkplace ? 'hide' : 'codes'}
        onChange={(value) => onChange({ hideWorkplace: value === 'hide' })}
      >
        <Radio value="codes" label="Codes only" description="Customer A stays Customer A" mt={4} />
        <Radio value="hide" label="Codes, and hide the workplace" mt={6} />
      </Radio.Group>
      <Checkbox
        label="Boxes for the assessor"
        description="For decisions and feedback, in Word or in the PDF"
        checked={form.feedbackBoxes}
        onChange={(event) => onChange({ feedbackBoxes: event.currentTarget.checked })}
      />
      <Formats form={form} onChange={onChange} />
    </>
  );
}

function Period(props: {
  readonly form: ReportForm;
  readonly fault: string | null;
  readonly onChange: (changed: Partial<ReportForm>) => void;
}) {
  return (
    <div className={classes['period']}>
      <DayInput
        label="From"
        isNarrow
        placeholder="the start"
        value={props.form.from}
        onChange={(from) => props.onChange({ from })}
      />
      <DayInput
        label="To"
        isNarrow
        placeholder="the end"
        value={props.form.to}
        error={props.fault}
        onChange={(to) => props.onChange({ to })}
      />
    </div>
  );
}

function Formats(props: {
  readonly form: ReportForm;
  readonly onChange: (changed: Partial<ReportForm>) => void;
}) {
  const { formats } = props.form;
  return (
    <fieldset>
      <legend className={classes['legend']}>Save as</legend>
      <div className={classes['formats']}>
        {reportFormats.map((format) => (
          <button
            key={format}
            type="button"
            className="hs-pill"
            aria-pressed={formats.includes(format)}
            onClick={() => props.onChange({ formats: toggled(formats, format) })}
          >
            {formats.includes(format) && <IconCheck size={15} stroke={1.75} aria-hidden />}
            {formatNames[format]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

const kindNamed = (value: string) => reportKinds.find((kind) => kind === value) ?? 'impact';
