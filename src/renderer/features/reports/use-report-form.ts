import { useQuery, useQueryClient } from '@tanstack/react-query';
import { newReportForm, type ReportForm } from './report-form.ts';

const queryKey = ['report-form'];

/** The options as they were left; they last as long as the window. */
export function useReportForm(): {
  readonly form: ReportForm;
  readonly change: (changed: Partial<ReportForm>) => void;
} {
  const queries = useQueryClient();
  const { data: form } = useQuery({
    queryKey,
    queryFn: () => newReportForm,
    initialData: newReportForm,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const change = (changed: Partial<ReportForm>) =>
    queries.setQueryData<ReportForm>(queryKey, (before = newReportForm) => ({
      ...before,
      ...changed,
    }));
  return { form, change };
}
