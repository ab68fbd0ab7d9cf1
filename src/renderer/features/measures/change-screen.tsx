import { Button, Tabs } from '@mantine/core';
import { IconPlus, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Change } from '#shared/measures/change.ts';
import { longDay } from '#renderer/ui/day.ts';
import { useChanges, useMeasures } from '#renderer/ui/journal-queries.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import { ChangeAccount } from './change-account.tsx';
import { changeName } from './change-name.ts';
import { MeasuresView } from './measures-view.tsx';
import { ResultView } from './result-view.tsx';
import classes from './change.module.css';

/** One change: what the numbers say, the numbers themselves, and the account of it. */
export function ChangeScreen() {
  const { id } = useParams();
  const change = useChanges().find((each) => each.id === id);
  return change ? (
    <OpenChange key={change.id} change={change} />
  ) : (
    <Navigate to="/measures" replace />
  );
}

const views = ['result', 'measures', 'account'] as const;
type View = (typeof views)[number];

function OpenChange({ change }: { readonly change: Change }) {
  const measures = useMeasures().filter((measure) => measure.changeId === change.id);
  const [search, setSearch] = useSearchParams();
  const [showsNumbers, setShowsNumbers] = useState(false);
  const navigate = useNavigate();
  const remove = useRemoveRecord('changes');
  const view: View = views.find((each) => each === search.get('show')) ?? 'result';
  const show = (next: View, measureId: string | null = search.get('measure')) =>
    setSearch(measureId === null ? { show: next } : { show: next, measure: measureId }, {
      replace: true,
    });
  const deleteChange = async () => {
    await navigate('/measures');
    await remove({ id: change.id, name: `“${changeName(change)}”` });
  };
  return (
    <Page wide>
      <p className={classes['back']}>
        <Link to="/measures">All changes</Link>
      </p>
      <PageHeader
        title={changeName(change)}
        sub={factsOf(change)}
        actions={
          view === 'result' && (
            <>
              <Button
                variant="subtle"
                aria-pressed={showsNumbers}
                leftSection={<IconTable size={18} stroke={1.75} aria-hidden />}
                onClick={() => setShowsNumbers(!showsNumbers)}
              >
                {showsNumbers ? 'Hide the numbers' : 'Show the numbers'}
              </Button>
              <Button
                leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
                onClick={() => show('measures')}
              >
                Add observations
              </Button>
            </>
          )
        }
      />
      <Tabs
        keepMounted={false}
        value={view}
        onChange={(next) => show(views.find((each) => each === next) ?? 'result')}
      >
        <Tabs.List mb="md" className={classes['tabs'] ?? ''}>
          <Tabs.Tab value="result">Result</Tabs.Tab>
          <Tabs.Tab value="measures">Measures and observations</Tabs.Tab>
          <Tabs.Tab value="account">What changed</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="result">
          <ResultView
            change={change}
            measures={measures}
            showsNumbers={showsNumbers}
            onAdd={() => show('measures')}
            onAnswer={(stage) => setSearch({ show: 'account', stage })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="measures">
          <MeasuresView
            changeId={change.id}
            measures={measures}
            openId={search.get('measure')}
            onOpen={(measureId) => show('measures', measureId)}
          />
        </Tabs.Panel>
        <Tabs.Panel value="account">
          <ChangeAccount change={change} onDelete={() => void deleteChange()} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

const factsOf = ({ changedOn, setting }: Change): string =>
  [
    changedOn === null ? 'No day of the change yet' : `Change made on ${longDay(changedOn)}`,
    setting,
  ]
    .filter((part) => part !== '')
    .join(' · ');
