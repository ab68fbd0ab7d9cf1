import { PolicyLinks } from '#renderer/ui/links/policy-links.tsx';
import { TeamworkFields } from '#renderer/ui/teamwork-fields.tsx';
import type { Entry } from '#shared/entries/entry.ts';
import { noTeamwork } from '#shared/links/record-link.ts';

/** The law and policy that shaped what was done, and what others did beside it; both are printed with the account. */
export const EntryPolicies = (props: {
  readonly entry: Entry;
  readonly onEdit: (changed: Partial<Entry>) => void;
}) => (
  <>
    <section>
      <h3>Law and policy</h3>
      <PolicyLinks
        links={props.entry.links ?? []}
        onChange={(links) => props.onEdit({ links: [...links] })}
      />
    </section>
    <section>
      <h3>Team work</h3>
      <TeamworkFields
        value={props.entry.teamwork ?? noTeamwork}
        onChange={(teamwork) => props.onEdit({ teamwork })}
      />
    </section>
  </>
);
