import { Link } from 'react-router';
import { lawById } from '#shared/policies/law-library.ts';
import type { Policy } from '#shared/policies/policy.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { HistoryLink } from '#renderer/ui/history-link.tsx';
import { LongText } from '#renderer/ui/long-text.tsx';
import { RecordPanel } from '#renderer/ui/record-panel.tsx';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { ShortText } from '#renderer/ui/short-text.tsx';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import classes from './policies.module.css';
import { usePolicyUses } from './use-policy-uses.ts';

/** One law or policy; saved as it is typed. */
export function PolicyPanel(props: { readonly policy: Policy; readonly onClose: () => void }) {
  const { draft, edit, status, flush } = useRecordDraft('policies', props.policy);
  const remove = useRemoveRecord('policies');
  const uses = usePolicyUses()(draft.id);
  const law = lawById(draft.lawId);
  const name = draft.title === '' ? 'Untitled policy' : draft.title;
  const deleteRecord = async () => {
    // What was typed last goes first, so that undoing the deletion brings it back too.
    await flush();
    props.onClose();
    await remove({ id: draft.id, name: `“${name}”` });
  };
  return (
    <RecordPanel
      title={name}
      state={<SaveState status={status} onRetry={() => void flush()} />}
      more={<HistoryLink kind="policy" id={draft.id} />}
      deleteName="Delete policy"
      onDelete={() => void deleteRecord()}
      onClose={props.onClose}
    >
      <ShortText
        label="Title"
        most={300}
        value={draft.title}
        onChange={(title) => edit({ title })}
      />
      <ShortText
        label="Section, version or page"
        most={300}
        value={draft.reference}
        onChange={(reference) => edit({ reference })}
      />
      <LongText
        label="What it asks, in plain words"
        rows={4}
        most={5000}
        value={draft.asks}
        onChange={(asks) => edit({ asks })}
      />
      <ShortText
        label="Where the text can be read"
        most={500}
        value={draft.source}
        onChange={(source) => edit({ source })}
      />
      {law && <p className={classes['check']}>Check that it is current. {law.check}</p>}
      <DayInput
        label="Last checked on"
        value={draft.checkedOn}
        onChange={(checkedOn) => edit({ checkedOn })}
      />
      <div>
        <h3>Linked from</h3>
        {uses.length === 0 ? (
          <p className={classes['check']}>
            Nothing yet. Link it in an entry, a complaint or a plan, and say how it shaped what you
            did.
          </p>
        ) : (
          <ul className={classes['uses']}>
            {uses.map(({ to, name: use }) => (
              <li key={to}>
                <Link to={to}>{use}</Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </RecordPanel>
  );
}
