import { Button, Menu } from '@mantine/core';
import { IconArrowsMove } from '@tabler/icons-react';
import type { EntryStage } from './entry-stages.ts';

/** Moves words kept from another model under one of this model's stages. */
export const MoveKeptMenu = (props: {
  readonly stages: readonly EntryStage[];
  readonly onMove: (stageId: string) => void;
}) => (
  <Menu position="bottom-start">
    <Menu.Target>
      <Button size="xs" leftSection={<IconArrowsMove size={16} stroke={1.75} aria-hidden />}>
        Move these words to…
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      {props.stages.map(({ id, name }) => (
        <Menu.Item key={id} onClick={() => props.onMove(id)}>
          {name}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
);
