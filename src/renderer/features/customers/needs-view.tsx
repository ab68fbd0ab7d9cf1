import type { Customer } from '#shared/customers/customer.ts';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import classes from './customers.module.css';
import { CommunicationForm } from './communication-form.tsx';
import { ContextForm } from './context-form.tsx';
import { NeedsSheet } from './needs-sheet.tsx';

/** What a customer needs, how they like to be met, and the context that matters; kept as it is typed. */
export function NeedsView({ customer }: { readonly customer: Customer }) {
  const { draft, edit, status, flush } = useRecordDraft('customers', customer);
  return (
    <div className={classes['stack']}>
      <SaveState status={status} onRetry={() => void flush()} />
      <NeedsSheet
        code={customer.code}
        needs={draft.needs ?? []}
        onChange={(needs) => edit({ needs })}
      />
      <CommunicationForm customer={draft} onEdit={edit} />
      <ContextForm customer={draft} onEdit={edit} />
    </div>
  );
}
