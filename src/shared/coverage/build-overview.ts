import { contactChannels } from '../customers/contact-channels.ts';
import { lifecycleStageIds, type LifecycleStageId } from '../customers/lifecycle-stages.ts';
import type { ReportContent } from '../reports/report-content.ts';
import type { CoverageOverview, OverviewFlag, Relationship } from './coverage-overview.ts';

type OverviewContent = Pick<
  ReportContent,
  'entries' | 'evidence' | 'contacts' | 'followUps' | 'complaints' | 'customers'
>;

/** One thing that is handed in: what kind of evidence it is, when, about whom, over which channel. */
type Item = {
  readonly type: string;
  readonly day: string | null;
  readonly customerIds: readonly string[];
  readonly channel: string;
};

/**
 * How the evidence as a whole is spread over types, months, customers and
 * channels, which stages of each relationship are told of, and what an
 * assessor would miss in it. Private accounts are not part of it.
 */
export function buildOverview(content: OverviewContent): CoverageOverview {
  const items = itemsOf(content);
  const codes = new Map(content.customers.map(({ id, code }) => [id, code]));
  return {
    types: counted(items.map(({ type }) => type)),
    months: counted(items.flatMap(({ day }) => day?.slice(0, 7) ?? [])).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ),
    customers: counted(
      items.flatMap(({ customerIds }) => customerIds.flatMap((id) => codes.get(id) ?? [])),
    ),
    channels: counted(items.flatMap(({ channel }) => (channel === '' ? [] : [channel]))),
    flags: [...mixFlags(items)],
    stages: countStages(stagesOf(content, null)),
    relationships: content.customers
      .map(({ id, code }) => relationship(content, id, code, items))
      .filter(({ stages, flags }) => flags.length > 0 || stages.some(({ count }) => count > 0)),
  };
}

const itemsOf = ({
  entries,
  evidence,
  contacts,
  followUps,
  complaints,
}: OverviewContent): readonly Item[] => [
  ...entries
    .filter(({ included }) => included)
    .map((entry) => ({
      type: entry.reality === 'real' ? 'RA' : 'SIM',
      day: entry.happenedOn ?? entry.createdAt.slice(0, 10),
      customerIds: entry.customerIds,
      channel: entry.setting.trim(),
    })),
  ...contacts
    .filter(({ included }) => included)
    .map(({ reality, happenedOn, customerId, channel }) => ({
      type: reality === 'real' ? 'RA' : 'SIM',
      day: happenedOn,
      customerIds: [customerId],
      channel: channelName(channel),
    })),
  ...followUps
    .filter(({ doneOn }) => doneOn !== null)
    .map(({ doneOn, customerId, channel }) => ({
      type: 'RA',
      day: doneOn,
      customerIds: [customerId],
      channel: channelName(channel),
    })),
  ...complaints
    .filter(({ included }) => included)
    .map((complaint) => ({
      type: complaint.reality === 'real' ? 'RA' : 'SIM',
      day: receivedOn(complaint),
      customerIds: complaint.customerIds,
      channel: complaint.setting.trim(),
    })),
  ...evidence.map(({ type, date, customerIds, channel = '' }) => ({
    type: type === '' ? 'No type' : type,
    day: date,
    customerIds,
    channel,
  })),
];

/** Only own accounts, or everything of one day: neither shows a way of working. */
function mixFlags(items: readonly Item[]): readonly OverviewFlag[] {
  const days = new Set(items.flatMap(({ day }) => day ?? []));
  const own = items.every(({ type }) => type === 'RA' || type === 'SIM');
  return [
    ...(items.length > 0 && own
      ? [
          {
            flag: 'only-own-accounts' as const,
            text: 'Everything here is told by you. Add a witness, an observation or something you made at work.',
          },
        ]
      : []),
    ...(items.length > 2 && days.size === 1
      ? [
          {
            flag: 'one-day-burst' as const,
            text: 'Everything here is of one day. An assessor looks for work over time.',
          },
        ]
      : []),
  ];
}

function relationship(
  content: OverviewContent,
  customerId: string,
  code: string,
  items: readonly Item[],
): Relationship {
  const stages = stagesOf(content, customerId);
  const told = items.filter(({ customerIds }) => customerIds.includes(customerId)).length;
  const followedUp = stages.some((stage) => ['follow-up', 'review', 'end-well'].includes(stage));
  return {
    customerId,
    code,
    stages: countStages(stages),
    flags:
      told > 0 && !followedUp
        ? [{ flag: 'no-follow-up', text: `No follow-up evidence for ${code}.` }]
        : [],
  };
}

/** The stages that included contacts and complaints and kept promises tell of, for one customer or for all. */
const stagesOf = (
  { contacts, followUps, complaints }: OverviewContent,
  customerId: string | null,
): readonly LifecycleStageId[] => [
  ...contacts
    .filter(
      (contact) => contact.included && (customerId ?? contact.customerId) === contact.customerId,
    )
    .flatMap(({ stage }) => stage ?? []),
  ...followUps
    .filter((each) => each.doneOn !== null && (customerId ?? each.customerId) === each.customerId)
    .map(() => 'follow-up' as const),
  ...complaints
    .filter(
      ({ included, customerIds }) =>
        included && (customerId === null || customerIds.includes(customerId)),
    )
    .map(() => 'resolve' as const),
];

const receivedOn = ({ stages }: OverviewContent['complaints'][number]): string | null =>
  stages.find(({ stage }) => stage === 'received')?.on ?? null;

const countStages = (stages: readonly LifecycleStageId[]) =>
  lifecycleStageIds.map((stage) => ({
    stage,
    count: stages.filter((each) => each === stage).length,
  }));

/** Each name with how often it stands there, the most frequent first. */
function counted(names: readonly string[]) {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

const channelName = (id: string): string =>
  contactChannels.find((channel) => channel.id === id)?.name ?? id;
