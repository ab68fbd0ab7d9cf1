import { Checkbox, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { useGuides } from '#renderer/ui/journal-queries.ts';

/** The units worked towards; at least one, kept in the order they were chosen. */
export function ProfileUnits(props: {
  readonly className: string | undefined;
  readonly chosen: readonly string[];
  readonly onChange: (unitIds: readonly string[]) => void;
}) {
  const { units } = useGuides();
  return (
    <Checkbox.Group
      className={props.className ?? ''}
      label="Units you are working towards"
      value={[...props.chosen]}
      error={props.chosen.length === 0 ? 'Choose at least one unit.' : null}
      onChange={props.onChange}
    >
      <Stack gap="xs" mt="2xs">
        {units.map((unit) => (
          <Checkbox
            key={unit.id}
            value={unit.id}
            label={`${unit.title} (Level ${unit.level})`}
            description={unit.notice}
          />
        ))}
        <Link to="/units">
          Units: bring in your centre’s specification, change one, move claims
        </Link>
      </Stack>
    </Checkbox.Group>
  );
}
