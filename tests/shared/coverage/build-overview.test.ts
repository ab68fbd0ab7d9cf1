import { describe, expect, it } from 'vitest';
import { newComplaint } from '#shared/complaints/new-complaint.ts';
import { buildOverview } from '#shared/coverage/build-overview.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import { makeContact, makeCustomer, makeFollowUp } from '../../main/make-contact.ts';
import { testId } from '../../main/make-entry.ts';
import { makeAccount, makeContent, makeEvidence } from '../reports/make-content.ts';

const overviewOf = (given: Partial<ReportContent>) => buildOverview(makeContent(given));
const flagsOf = (given: Partial<ReportContent>) => overviewOf(given).flags.map(({ flag }) => flag);

const account = (name: string, happenedOn: string, included = true) =>
  makeAccount(name, {}, { happenedOn, included, setting: 'Front desk' });
const customerC = makeCustomer({ id: testId(303), code: 'Customer C' });

describe('the evidence as a whole', () => {
  it('has no flags while there is nothing', () => {
    expect(flagsOf({})).toEqual([]);
  });

  it('is flagged when everything is told by the candidate, until something else is there', () => {
    const entries = [account('RA1', '2026-03-01'), account('RA2', '2026-04-01')];
    expect(flagsOf({ entries })).toEqual(['only-own-accounts']);
    expect(flagsOf({ entries, evidence: [makeEvidence('E1', { type: 'WT' })] })).toEqual([]);
  });

  it('is flagged when all of it is of one day, and not any more with another day', () => {
    const evidence = ['E1', 'E2', 'E3'].map((name) =>
      makeEvidence(name, { type: 'WP', date: '2026-03-01' }),
    );
    expect(flagsOf({ evidence })).toEqual(['one-day-burst']);
    const entries = [account('RA1', '2026-03-02')];
    expect(flagsOf({ evidence, entries })).toEqual([]);
  });

  it('is counted by kind, month, customer and channel; what is private is not', () => {
    const { types, months, customers, channels } = overviewOf({
      customers: [makeCustomer()],
      entries: [account('RA1', '2026-03-01'), account('RA2', '2026-04-01', false)],
      contacts: [makeContact({ happenedOn: '2026-04-02' })],
      complaints: [
        {
          ...newComplaint(testId(700), 'CP1'),
          included: true,
          customerIds: [testId(300)],
          setting: 'Front desk',
        },
      ],
      evidence: [makeEvidence('E1', { type: 'WP', date: '2026-03-09', channel: 'E-mail' })],
    });
    expect(types).toEqual([
      { name: 'RA', count: 3 },
      { name: 'WP', count: 1 },
    ]);
    expect(months).toEqual([
      { name: '2026-03', count: 2 },
      { name: '2026-04', count: 1 },
    ]);
    expect(customers).toEqual([{ name: 'Customer A', count: 2 }]);
    expect(channels).toEqual([
      { name: 'Front desk', count: 2 },
      { name: 'E-mail', count: 1 },
      { name: 'Phone', count: 1 },
    ]);
  });
});

describe('a relationship', () => {
  const contacts = [makeContact({ customerId: customerC.id, stage: 'first-contact' })];

  it('without a follow-up is flagged by the code of its customer', () => {
    const { relationships } = overviewOf({ customers: [customerC], contacts });
    expect(relationships[0]?.flags).toEqual([
      { flag: 'no-follow-up', text: 'No follow-up evidence for Customer C.' },
    ]);
  });

  it('is flagged no more once a promise was kept, and as long as one only waits', () => {
    const promise = makeFollowUp({ customerId: customerC.id, doneOn: null });
    const flags = (doneOn: string | null) =>
      overviewOf({ customers: [customerC], contacts, followUps: [{ ...promise, doneOn }] })
        .relationships[0]?.flags;
    expect(flags(null)).toHaveLength(1);
    expect(flags('2026-03-20')).toEqual([]);
  });

  it('shows the stages its contacts, promises and complaints tell of', () => {
    const { stages, relationships } = overviewOf({
      customers: [customerC],
      contacts,
      complaints: [
        {
          ...newComplaint(testId(700), 'CP1'),
          included: true,
          customerIds: [customerC.id],
        },
      ],
    });
    const told = stages.filter(({ count }) => count > 0).map(({ stage }) => stage);
    expect(told).toEqual(['first-contact', 'resolve']);
    expect(relationships[0]?.stages).toEqual(stages);
  });
});
