import { Textarea } from '@mantine/core';

/** A field for a few words on one line; where they need more room they are shown on several, and never cut. */
export const ShortText = (props: {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly value: string;
  /** The most characters it takes. */
  readonly most: number;
  readonly error?: string | null;
  readonly className?: string;
  readonly onChange: (value: string) => void;
}) => (
  <Textarea
    autosize
    minRows={1}
    maxRows={6}
    label={props.label}
    description={props.hint}
    placeholder={props.placeholder}
    inputWrapperOrder={['label', 'input', 'description', 'error']}
    maxLength={props.most}
    error={props.error}
    className={props.className ?? ''}
    value={props.value}
    onKeyDown={(event) => {
      if (event.key === 'Enter') event.preventDefault();
    }}
    onChange={(event) => props.onChange(event.currentTarget.value.replace(/\s*\n\s*/gu, ' '))}
  />
);
