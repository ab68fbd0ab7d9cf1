import { Textarea } from '@mantine/core';

/** A field for some sentences that grows with them. */
export const LongText = (props: {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly value: string;
  /** The most characters it takes. */
  readonly most: number;
  readonly rows?: number;
  readonly className?: string;
  readonly onChange: (value: string) => void;
}) => (
  <Textarea
    label={props.label}
    description={props.hint}
    placeholder={props.placeholder}
    inputWrapperOrder={['label', 'input', 'description', 'error']}
    autosize
    minRows={props.rows ?? 2}
    maxRows={12}
    maxLength={props.most}
    className={props.className ?? ''}
    value={props.value}
    onChange={(event) => props.onChange(event.currentTarget.value)}
  />
);
