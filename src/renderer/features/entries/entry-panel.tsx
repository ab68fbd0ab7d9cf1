import { Tabs, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconBook2, IconBulb, IconLink, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useMentionSource } from '#renderer/ui/rich-text/use-mention-source.ts';
import { askedHints } from '#shared/coach/asked-hints.ts';
import type { EntryPlace } from '#shared/coach/coach-entry.ts';
import { collectClaims } from '#shared/entries/claims.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { CoachTab } from './coach-tab.tsx';
import classes from './entry-panel.module.css';
import type { EntryStage } from './entry-stages.ts';
import { GuideTab } from './guide-tab.tsx';
import { LinksTab } from './links-tab.tsx';
import { useCoachSettings } from './use-coach-settings.ts';
import { useCoaching } from './use-coaching.ts';

/** Beside the page: what helps to write this stage, and what the entry is tied to. Below 1024 px it opens over the page. */
export function EntryPanel(props: {
  readonly entry: Entry;
  readonly stages: readonly EntryStage[];
  readonly activeId: string;
  /** Shows words on the page, or none. */
  readonly onShow: (place: EntryPlace | null) => void;
  readonly onEdit: (changed: Partial<Entry>) => void;
  readonly onNote: (claim: string, how: string) => void;
}) {
  const { entry, stages, onShow } = props;
  const narrow = useMediaQuery('(width < 1024px)') ?? false;
  const [tab, setTab] = useState<string | null>('guide');
  const [open, setOpen] = useState(false);
  const { nameMention } = useMentionSource();
  const claims = collectClaims(entry.sections, nameMention);
  const { coach, change } = useCoachSettings();
  const coaching = useCoaching(entry, coach.on);
  const hints = askedHints(entry.id, coaching?.hints ?? [], coach);
  const stage = stages.find(({ id }) => id === props.activeId) ?? stages[0];
  const openOrClose = (value: string) => setOpen(value !== tab || !open);
  return (
    <aside className={classes['panel']} aria-label="Beside this entry" data-open={narrow && open}>
      <Tabs
        value={tab}
        onChange={(value) => {
          setTab(value);
          onShow(null);
        }}
        keepMounted={false}
        orientation={narrow ? 'vertical' : 'horizontal'}
        classNames={{
          root: classes['root'] ?? '',
          list: classes['tabs'] ?? '',
          tab: classes['tab'] ?? '',
          panel: classes['body'] ?? '',
        }}
      >
        <Tabs.List grow={!narrow}>
          <Tabs.Tab
            value="guide"
            leftSection={narrow && <IconBook2 size={18} stroke={1.75} />}
            onClick={() => openOrClose('guide')}
          >
            Guide
          </Tabs.Tab>
          <Tabs.Tab
            value="links"
            leftSection={narrow && <IconLink size={18} stroke={1.75} />}
            onClick={() => openOrClose('links')}
          >
            Links <em>{claims.length}</em>
          </Tabs.Tab>
          <Tabs.Tab
            value="coach"
            leftSection={narrow && <IconBulb size={18} stroke={1.75} />}
            onClick={() => openOrClose('coach')}
          >
            Coach {coach.on && <em>{hints.length}</em>}
          </Tabs.Tab>
        </Tabs.List>
        {(!narrow || open) && (
          <>
            <Tabs.Panel value="guide">
              {stage && <GuideTab stage={stage} entry={entry} />}
            </Tabs.Panel>
            <Tabs.Panel value="links">
              <LinksTab
                entry={entry}
                claims={claims}
                stages={stages}
                onEdit={props.onEdit}
                onNote={props.onNote}
              />
            </Tabs.Panel>
            <Tabs.Panel value="coach">
              <CoachTab
                entryId={entry.id}
                coaching={coaching}
                hints={hints}
                stages={stages}
                settings={coach}
                onSettings={change}
                onShow={(place) => {
                  onShow(place);
                  // Over the page it would hide the very words it points at.
                  if (place) setOpen(false);
                }}
              />
            </Tabs.Panel>
          </>
        )}
      </Tabs>
      {narrow && open && (
        <Tooltip label="Close">
          <button
            type="button"
            className={classes['close']}
            aria-label="Close"
            onClick={() => setOpen(false)}
          >
            <IconX size={18} stroke={1.75} />
          </button>
        </Tooltip>
      )}
    </aside>
  );
}
