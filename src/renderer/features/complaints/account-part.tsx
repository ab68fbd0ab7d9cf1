import { NativeSelect } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { complaintAccount, complaintKinds } from '#shared/complaints/complaint.ts';
import { complaintKindNames } from '#shared/complaints/complaint-names.ts';
import { realities } from '#shared/entries/entry.ts';
import { ContactSelect } from '#renderer/ui/contact-select.tsx';
import { CustomerSelect } from '#renderer/ui/customer-select.tsx';
import { FieldBlock, WholeRow } from '#renderer/ui/field-block.tsx';
import { LongText } from '#renderer/ui/long-text.tsx';
import { ShortText } from '#renderer/ui/short-text.tsx';
import { TeamworkFields } from '#renderer/ui/teamwork-fields.tsx';
import { WrittenStage } from '#renderer/ui/written-stage.tsx';
import type { ComplaintPart } from './complaint-part.ts';

/** Who, where and how serious; what set it off; the words; the account; who else took part. */
export function AccountPart({ draft, edit }: ComplaintPart) {
  return (
    <>
      <Facts draft={draft} edit={edit} />
      <FieldBlock title="What set it off">
        <WholeRow>
          <LongText
            label="What the customer met"
            most={3000}
            value={draft.trigger}
            onChange={(trigger) => edit({ trigger })}
          />
        </WholeRow>
        <LongText
          label="The customer’s words"
          hint="As near as you remember them, without names."
          most={3000}
          rows={3}
          value={draft.customerWords}
          onChange={(customerWords) => edit({ customerWords })}
        />
        <LongText
          label="My words"
          hint="What you said first, as you said it."
          most={3000}
          rows={3}
          value={draft.ownWords}
          onChange={(ownWords) => edit({ ownWords })}
        />
      </FieldBlock>
      <WrittenStage
        stage={complaintAccount}
        sections={draft.sections}
        onChange={(sections) => edit({ sections })}
      />
      <FieldBlock title="Team work">
        <TeamworkFields value={draft.teamwork} onChange={(teamwork) => edit({ teamwork })} />
      </FieldBlock>
    </>
  );
}

function Facts({ draft, edit }: ComplaintPart) {
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A complaint that was just made has no name yet: that is what is asked first.
    const title = block.current?.querySelector('textarea');
    if (title?.value === '') title.focus();
  }, []);
  return (
    <div ref={block}>
      <FieldBlock title="The matter">
        <WholeRow>
          <ShortText
            label="Title"
            placeholder="For example: a nut in a plain scone"
            most={300}
            value={draft.title}
            onChange={(title) => edit({ title })}
          />
        </WholeRow>
        <NativeSelect
          label="How far it went"
          data={complaintKinds.map((kind) => ({ value: kind, label: complaintKindNames[kind] }))}
          value={draft.kind}
          onChange={(event) => {
            const kind = complaintKinds.find((each) => each === event.currentTarget.value);
            if (kind) edit({ kind });
          }}
        />
        <CustomerSelect
          label="Customers"
          value={draft.customerIds}
          onChange={(customerIds) => edit({ customerIds: [...customerIds] })}
        />
        <ContactSelect
          label="Contacts in which it was dealt with"
          customerIds={draft.customerIds}
          value={draft.contactIds}
          onChange={(contactIds) => edit({ contactIds: [...contactIds] })}
        />
        <ShortText
          label="Where, or through which channel"
          most={300}
          value={draft.setting}
          onChange={(setting) => edit({ setting })}
        />
        <NativeSelect
          label="Real work or not"
          data={[
            { value: 'real', label: 'Real work' },
            { value: 'role-play', label: 'Role-play' },
            { value: 'simulated', label: 'Simulated work' },
          ]}
          value={draft.reality}
          onChange={(event) => {
            const reality = realities.find((each) => each === event.currentTarget.value);
            if (reality) edit({ reality });
          }}
        />
      </FieldBlock>
    </div>
  );
}
