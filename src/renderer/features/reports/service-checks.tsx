import { Checkbox } from '@mantine/core';
import { complaintName } from '#shared/complaints/complaint-names.ts';
import { isHandedIn } from '#shared/feedback/feedback-rates.ts';
import { planName } from '#shared/plans/plan-names.ts';
import { planGuides } from '#shared/plans/plan-stages.ts';
import { useComplaints, useFeedback, usePlans } from '#renderer/ui/journal-queries.ts';
import { toggled, type ReportForm } from './report-form.ts';

/** Included plans, complaints and rows of the feedback log, to be ticked. */
export function ServiceChecks(props: {
  readonly form: ReportForm;
  readonly onChange: (changed: Partial<ReportForm>) => void;
}) {
  const { form, onChange } = props;
  const plans = usePlans().filter(({ included }) => included);
  const complaints = useComplaints().filter(({ included }) => included);
  const rows = useFeedback();
  const included = rows.filter(isHandedIn).length;
  return (
    <>
      {plans.map((plan) => (
        <Checkbox
          key={plan.id}
          label={planName(plan)}
          description={planGuides[plan.kind].name}
          checked={!form.plansLeftOut.includes(plan.id)}
          onChange={() => onChange({ plansLeftOut: toggled(form.plansLeftOut, plan.id) })}
        />
      ))}
      {complaints.map((complaint) => (
        <Checkbox
          key={complaint.id}
          label={complaintName(complaint)}
          description="Complaint"
          checked={!form.complaintsLeftOut.includes(complaint.id)}
          onChange={() =>
            onChange({ complaintsLeftOut: toggled(form.complaintsLeftOut, complaint.id) })
          }
        />
      ))}
      {included > 0 && (
        <Checkbox
          label="Feedback log"
          description={
            included === rows.length
              ? `All ${rows.length} rows`
              : `${included} of ${rows.length} rows included`
          }
          checked={form.feedbackLog}
          onChange={() => onChange({ feedbackLog: !form.feedbackLog })}
        />
      )}
    </>
  );
}
