import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconMail, IconSignRight, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { emptyEvidence, type Evidence } from '#shared/evidence/evidence.ts';
import { FormMenu, type FormTold } from './form-menu.tsx';
import { ChooseFiles } from './intake/choose-files.tsx';
import { PasteTextDialog } from './paste-text-dialog.tsx';

/** The ways in: files, a signpost, a pasted text, and what forms bring. */
export function AddEvidence(props: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onItem: (item: Omit<Evidence, 'id' | 'code'>) => void;
  readonly onTold: (told: FormTold) => void;
}) {
  const [isPasting, setIsPasting] = useState(false);
  const navigate = useNavigate();
  return (
    <>
      <FormMenu onTold={props.onTold} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}>
            More ways
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconSignRight size={18} stroke={1.75} aria-hidden />}
            onClick={() => props.onItem({ ...emptyEvidence, signpost: true })}
          >
            Add a signpost
          </Menu.Item>
          <Menu.Item
            leftSection={<IconMail size={18} stroke={1.75} aria-hidden />}
            onClick={() => setIsPasting(true)}
          >
            Paste an e-mail or a note…
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconTable size={18} stroke={1.75} aria-hidden />}
            onClick={() => void navigate('/evidence/communications')}
          >
            Communications by channel
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ChooseFiles name="Add files…" onFiles={props.onFiles} button={{ variant: 'filled' }} />
      {isPasting && (
        <PasteTextDialog
          onClose={() => setIsPasting(false)}
          onItem={(item) => {
            setIsPasting(false);
            props.onItem(item);
          }}
        />
      )}
    </>
  );
}
