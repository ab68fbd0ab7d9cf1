import { planComesFrom } from '#shared/links/what-may-be-linked.ts';
import { FieldBlock, WholeRow } from '#renderer/ui/field-block.tsx';
import { LinkSelect } from '#renderer/ui/links/link-select.tsx';
import { PolicyLinks } from '#renderer/ui/links/policy-links.tsx';
import { TeamworkFields } from '#renderer/ui/teamwork-fields.tsx';
import type { PlanPart } from './plan-part.ts';

/** What the plan comes from and became, who took part, and the law and policy that bound it. */
export function LinksPart({ draft, edit }: PlanPart) {
  return (
    <>
      <FieldBlock title="Where it comes from, and what it became">
        <WholeRow>
          <LinkSelect
            label="What it comes from: feedback, needs, contacts, complaints, models"
            kinds={planComesFrom}
            links={draft.links}
            onChange={(links) => edit({ links: [...links] })}
          />
        </WholeRow>
        <WholeRow>
          <LinkSelect
            label="The change it became, and the plan it belongs to"
            hint="A change brings its day, its measures and its report."
            kinds={['change', 'plan']}
            self={draft.id}
            links={draft.links}
            onChange={(links) => edit({ links: [...links] })}
          />
        </WholeRow>
        <WholeRow>
          <LinkSelect
            label="Evidence"
            kinds={['evidence']}
            links={draft.links}
            onChange={(links) => edit({ links: [...links] })}
          />
        </WholeRow>
      </FieldBlock>
      <FieldBlock title="Team work">
        <TeamworkFields value={draft.teamwork} onChange={(teamwork) => edit({ teamwork })} />
      </FieldBlock>
      <FieldBlock title="Law and policy">
        <WholeRow>
          <PolicyLinks links={draft.links} onChange={(links) => edit({ links: [...links] })} />
        </WholeRow>
      </FieldBlock>
    </>
  );
}
