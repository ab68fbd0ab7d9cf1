import type { Evidence } from '#shared/evidence/evidence.ts';

export type CommunicationsTable = {
  readonly scenarios: readonly string[];
  readonly rows: readonly {
    readonly channel: string;
    /** One for every scenario, in their order. */
    readonly cells: readonly (readonly Evidence[])[];
  }[];
};

export const noScenario = 'Scenario not said';

/** The items with a channel by channel and scenario: only those that occur, the usual ones first. */
export function communicationsTable(
  items: readonly Evidence[],
  usual: { readonly channels: readonly string[]; readonly scenarios: readonly string[] },
): CommunicationsTable {
  const spoken = items.filter(({ channel = '' }) => channel.trim() !== '');
  const channelOf = (item: Evidence) => (item.channel ?? '').trim();
  const scenarioOf = (item: Evidence) => (item.scenario ?? '').trim() || noScenario;
  const channels = inUsualOrder(spoken.map(channelOf), usual.channels);
  const scenarios = inUsualOrder(spoken.map(scenarioOf), usual.scenarios);
  return {
    scenarios,
    rows: channels.map((channel) => ({
      channel,
      cells: scenarios.map((scenario) =>
        spoken.filter((item) => channelOf(item) === channel && scenarioOf(item) === scenario),
      ),
    })),
  };
}

function inUsualOrder(found: readonly string[], usual: readonly string[]): readonly string[] {
  const place = (name: string) => {
    const index = usual.indexOf(name);
    return index === -1 ? usual.length + (name === noScenario ? 1 : 0) : index;
  };
  return [...new Set(found)].toSorted(
    (one, other) => place(one) - place(other) || one.localeCompare(other, 'en-GB'),
  );
}
