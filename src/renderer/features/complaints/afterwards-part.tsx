import { Select } from '@mantine/core';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { FieldBlock, WholeRow } from '#renderer/ui/field-block.tsx';
import { useEvidence } from '#renderer/ui/journal-queries.ts';
import { LinkSelect } from '#renderer/ui/links/link-select.tsx';
import { PolicyLinks } from '#renderer/ui/links/policy-links.tsx';
import { LongText } from '#renderer/ui/long-text.tsx';
import { ShortText } from '#renderer/ui/short-text.tsx';
import type { ComplaintPart } from './complaint-part.ts';
import { SatisfactionFields } from './satisfaction-fields.tsx';

/** What became of it: satisfaction at three points, the opportunity, a witness, the law, and what it led to. */
export function AfterwardsPart({ draft, edit }: ComplaintPart) {
  return (
    <>
      <SatisfactionFields draft={draft} edit={edit} />
      <FieldBlock title="The opportunity in it">
        <WholeRow>
          <LongText
            label="What this complaint made possible"
            hint="What do you know, do or offer now that you would not without it?"
            most={3000}
            rows={3}
            value={draft.opportunity}
            onChange={(opportunity) => edit({ opportunity })}
          />
        </WholeRow>
        <WholeRow>
          <LinkSelect
            label="What it led to"
            kinds={['change', 'plan', 'feedback', 'entry', 'measure']}
            links={draft.links}
            onChange={(links) => edit({ links: [...links] })}
          />
        </WholeRow>
      </FieldBlock>
      <Witness draft={draft} edit={edit} />
      <FieldBlock title="Law and policy">
        <WholeRow>
          <PolicyLinks links={draft.links} onChange={(links) => edit({ links: [...links] })} />
        </WholeRow>
      </FieldBlock>
    </>
  );
}

function Witness({ draft, edit }: ComplaintPart) {
  const evidence = useEvidence();
  const { witness } = draft;
  return (
    <FieldBlock
      title="A witness"
      about="Somebody who saw or heard it can confirm it in their own words: ask while they remember."
    >
      <ShortText
        label="Whom I asked, by job"
        most={300}
        value={witness.askedWho}
        onChange={(askedWho) => edit({ witness: { ...witness, askedWho } })}
      />
      <DayInput
        label="Asked on"
        value={witness.askedOn}
        onChange={(askedOn) => edit({ witness: { ...witness, askedOn } })}
      />
      <Select
        label="Their testimony, as evidence"
        placeholder={evidence.length === 0 ? 'No evidence yet' : 'Not here yet'}
        clearable
        clearButtonProps={{ 'aria-label': 'Take the testimony away' }}
        data={evidence.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        value={witness.evidenceId}
        onChange={(evidenceId) => edit({ witness: { ...witness, evidenceId } })}
      />
    </FieldBlock>
  );
}
