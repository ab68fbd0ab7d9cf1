import type { Teamwork } from '#shared/links/record-link.ts';
import { LongText } from './long-text.tsx';

/** What others did, and what was one's own part in it. */
export const TeamworkFields = (props: {
  readonly value: Teamwork;
  readonly onChange: (value: Teamwork) => void;
}) => (
  <>
    <LongText
      label="Who else took part, and what they did"
      hint="By code or by job."
      most={5000}
      value={props.value.others}
      onChange={(others) => props.onChange({ ...props.value, others })}
    />
    <LongText
      label="My part"
      hint="What you yourself proposed, decided or did."
      most={5000}
      value={props.value.myPart}
      onChange={(myPart) => props.onChange({ ...props.value, myPart })}
    />
  </>
);
