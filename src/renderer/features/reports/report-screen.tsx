import { Loader } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ReportOptions } from '#shared/reports/report-options.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import {
  useChanges,
  useComplaints,
  useContacts,
  useCustomers,
  useEntries,
  usePlans,
  useProfile,
  useStatus,
} from '#renderer/ui/journal-queries.ts';
import { BringInReport } from './bring-in-report.tsx';
import { CheckList } from './check-list.tsx';
import { DocumentFrame } from './document-frame.tsx';
import { ExportPanel } from './export-panel.tsx';
import { IdentifierDialog } from './identifier-dialog.tsx';
import { useIdentifiers } from './use-identifiers.ts';
import { FolderInput } from './folder-input.tsx';
import { askedReport, type AskedReport, type ReportForm } from './report-form.ts';
import { ReportOptionsPanel } from './report-options-panel.tsx';
import { reportKindGuides } from './report-kind-guide.ts';
import { toldCustomers } from './told-customers.ts';
import { useExport } from './use-export.ts';
import { usePreview, type Preview } from './use-preview.ts';
import { useReportForm } from './use-report-form.ts';
import classes from './report.module.css';

/** Options left, the document itself right, and one button that writes it to files. */
export function ReportScreen() {
  const { form, change } = useReportForm();
  const asked = useAskedReport(form);
  const options = 'options' in asked ? asked.options : null;
  const preview = usePreview(options);
  const { state, start, stop } = useExport();
  const [folder, setFolder] = useState(useStatus().documentsFolder);
  const obstacle = obstacleTo(form, asked, folder);
  const identifiers = useIdentifiers(options);
  /** Nothing leaves before what gives people away was replaced or may stay. */
  const exportChecked = async (checked: ReportOptions) => {
    if ((await identifiers.look(checked)) > 0) return;
    await start({ options: checked, formats: form.formats, folder: folder.trim() });
  };
  return (
    <div className={classes['screen']}>
      <aside className={classes['options']} aria-label="Report options">
        <h1>Reports</h1>
        <ReportOptionsPanel
          form={form}
          entryId={options?.entryIds?.[0] ?? null}
          entryFault={faultAt(asked, 'entry')}
          datesFault={faultAt(asked, 'dates')}
          onChange={change}
        />
        <FolderInput folder={folder} onChange={setFolder} />
        {options && (
          <CheckList options={options} onIdentifiers={() => void identifiers.look(options)} />
        )}
        <BringInReport />
        <ExportPanel
          state={state}
          obstacle={obstacle}
          onExport={() => {
            if (options) void exportChecked(options);
          }}
          onStop={stop}
        />
      </aside>
      {identifiers.places && (
        <IdentifierDialog
          places={identifiers.places}
          fault={identifiers.fault}
          busy={identifiers.busy}
          onReplace={(places) => void identifiers.replace(places)}
          onIgnore={(places, reason) => void identifiers.ignore(places, reason)}
          onStop={identifiers.close}
        />
      )}
      <Document preview={preview} title={reportKindGuides[form.kind].name} asked={asked} />
    </div>
  );
}

function Document(props: {
  readonly preview: Preview;
  readonly title: string;
  readonly asked: AskedReport;
}) {
  const { preview } = props;
  const reason = 'fault' in props.asked ? props.asked.fault : preview.reason;
  return (
    <section className={classes['view']} aria-label="The document">
      <output className={classes['viewBar']}>
        {preview.isMaking ? (
          <>
            <Loader size={14} aria-hidden /> Making the document
          </>
        ) : (
          preview.url !== null && `${preview.words.toLocaleString('en-GB')} words`
        )}
      </output>
      {reason !== null && (
        <div className={classes['nothing']}>
          <EmptyState icon={IconFileText} title="No document yet">
            {reason}
          </EmptyState>
        </div>
      )}
      {reason === null && preview.url !== null && (
        <DocumentFrame url={preview.url} title={props.title} />
      )}
    </section>
  );
}

function useAskedReport(form: ReportForm): AskedReport {
  const changes = useChanges();
  const entries = useEntries();
  const customers = useCustomers();
  const contacts = useContacts();
  const complaints = useComplaints();
  const plans = usePlans();
  const { unitIds } = useProfile();
  return useMemo(
    () =>
      askedReport(form, {
        changeIds: changes.map(({ id }) => id),
        entryIds: entries.filter(({ included }) => included).map(({ id }) => id),
        customerIds: toldCustomers(customers, contacts).map(({ id }) => id),
        unitIds,
        complaintIds: complaints.filter(({ included }) => included).map(({ id }) => id),
        planIds: plans.filter(({ included }) => included).map(({ id }) => id),
      }),
    [form, changes, entries, customers, contacts, complaints, plans, unitIds],
  );
}

const faultAt = (asked: AskedReport, field: 'dates' | 'entry'): string | null =>
  'fault' in asked && asked.field === field ? asked.fault : null;

function obstacleTo(form: ReportForm, asked: AskedReport, folder: string): string | null {
  if ('fault' in asked) return asked.fault;
  if (form.formats.length === 0) return 'Choose at least one format under “Save as”.';
  return folder.trim() === '' ? 'Enter the folder to save in.' : null;
}
