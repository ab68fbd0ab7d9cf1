import { MultiSelect } from '@mantine/core';
import { linkNouns } from './link-nouns.ts';
import { linksOf, withLinks, type LinkKind, type RecordLink } from '#shared/links/record-link.ts';
import { useLinkChoices } from './use-link-choices.ts';

/** Chooses records to link, of one or several kinds, in one field; links of other kinds stay as they are. */
export function LinkSelect(props: {
  readonly label: string;
  readonly hint?: string;
  readonly kinds: readonly LinkKind[];
  readonly links: readonly RecordLink[];
  /** The record itself, which is not offered. */
  readonly self?: string;
  readonly onChange: (links: readonly RecordLink[]) => void;
}) {
  const choices = useLinkChoices();
  const groups = withContactsLast(props.kinds).map((kind) => ({
    group: linkNouns[kind],
    items: choices[kind]
      .filter(({ value }) => value !== props.self)
      .map(({ value, label }) => ({ value: `${kind} ${value}`, label })),
  }));
  const offered = new Set(groups.flatMap(({ items }) => items.map(({ value }) => value)));
  const chosen = props.kinds
    .flatMap((kind) => linksOf(props.links, kind).map(({ id }) => `${kind} ${id}`))
    .filter((value) => offered.has(value));
  const choose = (values: readonly string[]) =>
    props.onChange(
      props.kinds.reduce<readonly RecordLink[]>((links, kind) => {
        const ids = values
          .filter((value) => value.startsWith(`${kind} `))
          .map((value) => value.slice(kind.length + 1));
        return withLinks(links, kind, ids);
      }, props.links),
    );
  return (
    <MultiSelect
      label={props.label}
      description={props.hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={chosen.length === 0 ? 'Choose' : ''}
      data={groups.filter(({ items }) => items.length > 0)}
      searchable
      hidePickedOptions
      nothingFoundMessage="There is nothing of this name in the journal yet."
      maxDropdownHeight={320}
      limit={mostShown}
      value={chosen}
      onChange={choose}
    />
  );
}

/** A journal may hold thousands of contacts: they stand behind what is short, and typing finds the rest. */
const withContactsLast = (kinds: readonly LinkKind[]): readonly LinkKind[] => [
  ...kinds.filter((kind) => kind !== 'contact'),
  ...kinds.filter((kind) => kind === 'contact'),
];
const mostShown = 200;
