import { Link } from 'react-router';
import { ModelUsesSection } from '#renderer/ui/model-uses/model-uses-section.tsx';
import { StateShape } from '#renderer/ui/state-shape.tsx';
import { useStandings, useCustomers, useProfile } from '#renderer/ui/journal-queries.ts';
import type { Claim } from '#shared/entries/claims.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { splitCriterionId } from '#shared/journal/ids.ts';
import type { EntryStage } from './entry-stages.ts';
import { EntryPolicies } from './entry-policies.tsx';
import { EntryLessons } from './entry-lessons.tsx';
import classes from './links-tab.module.css';
import { ClaimNote } from './claim-note.tsx';
import { showClaim } from './stage-focus.ts';
import { unclaimedCriteria } from './unclaimed-criteria.ts';

/** What the entry is tied to: the criteria its words show, its customers, and what nothing shows yet. */
export function LinksTab(props: {
  readonly entry: Entry;
  readonly claims: readonly Claim[];
  readonly stages: readonly EntryStage[];
  readonly onEdit: (changed: Partial<Entry>) => void;
  /** Says how a claim's words show its criteria. */
  readonly onNote: (claim: string, how: string) => void;
}) {
  const { unitIds } = useProfile();
  const open = unclaimedCriteria(useStandings(), unitIds, props.claims);
  return (
    <div className={classes['links']}>
      <ClaimList claims={props.claims} stages={props.stages} onNote={props.onNote} />
      <EntryLessons entry={props.entry} />
      <ModelUsesSection
        belongs={(use) => use.entryIds.includes(props.entry.id)}
        about={{
          entryIds: [props.entry.id],
          customerIds: [...props.entry.customerIds],
          usedOn: props.entry.happenedOn,
        }}
      />
      <EntryPolicies entry={props.entry} onEdit={props.onEdit} />
      <About customerIds={props.entry.customerIds} />
      <section>
        <h3>Still to be shown in this journal</h3>
        {open.length === 0 ? (
          <p>Every criterion is claimed somewhere. Coverage shows where.</p>
        ) : (
          <ul>
            {open.map((criterion) => (
              <li key={criterion.criterionId} className={classes['open']}>
                <span className="hs-code">{criterion.code}</span>
                <span>{criterion.text}</span>
                <StateShape state={criterion.state} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

function ClaimList(props: {
  readonly claims: readonly Claim[];
  readonly stages: readonly EntryStage[];
  readonly onNote: (claim: string, how: string) => void;
}) {
  const stageName = (id: string) => props.stages.find((stage) => stage.id === id)?.name ?? id;
  return (
    <section>
      <h3>Claimed here</h3>
      {props.claims.length === 0 && (
        <p>Nothing yet. Select words that show a criterion, then choose “Shows criterion…”.</p>
      )}
      <ul>
        {props.claims.map(({ claim, criteria, stageId, words, how }) => (
          <li key={`${stageId}/${claim}`}>
            <button type="button" className={classes['claim']} onClick={() => showClaim(claim)}>
              <span className={classes['codes']}>
                {criteria.map((id) => (
                  <span key={id} className="hs-code">
                    {splitCriterionId(id).code}
                  </span>
                ))}
                <span>{stageName(stageId)}</span>
              </span>
              <span className={classes['words']}>{words}</span>
            </button>
            <ClaimNote
              key={how}
              name={criteria.map((id) => splitCriterionId(id).code).join(', ')}
              how={how}
              onNote={(note) => props.onNote(claim, note)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function About({ customerIds }: { readonly customerIds: readonly string[] }) {
  const customers = useCustomers().filter(({ id }) => customerIds.includes(id));
  if (customers.length === 0) return null;
  return (
    <section>
      <h3>About</h3>
      <ul>
        {customers.map((customer) => (
          <li key={customer.id} className={classes['customer']}>
            <Link to={`/customers/${customer.id}`}>{customer.code}</Link>
            <span>{customer.about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
