import { TextInput } from '@mantine/core';

/** A field for a few words. */
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
  <TextInput
    label={props.label}
    description={props.hint}
    placeholder={props.placeholder}
    inputWrapperOrder={['label', 'input', 'description', 'error']}
    maxLength={props.most}
    error={props.error}
    className={props.className ?? ''}
    value={props.value}
    onChange={(event) => props.onChange(event.currentTarget.value)}
  />
);
