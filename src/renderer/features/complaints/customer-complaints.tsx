import { useComplaints } from '#renderer/ui/journal-queries.ts';
import { ComplaintRows } from './complaint-rows.tsx';

/** The complaints of one customer. */
export function CustomerComplaints({ customerId }: { readonly customerId: string }) {
  const own = useComplaints().filter(({ customerIds }) => customerIds.includes(customerId));
  return own.length === 0 ? (
    <p>No complaint of this customer is recorded.</p>
  ) : (
    <ComplaintRows complaints={own} />
  );
}
