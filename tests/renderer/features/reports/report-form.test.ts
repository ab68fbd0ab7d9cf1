import { describe, expect, it } from 'vitest';
import {
  askedReport,
  chosenEntry,
  newReportForm,
  toggled,
  type ReportForm,
} from '#renderer/features/reports/report-form.ts';
import { reportOptionsSchema } from '#shared/reports/report-options.ts';

const id = (letter: string) => letter.repeat(26);
const choices = {
  changeIds: [id('c'), id('d')],
  entryIds: [id('e'), id('f')],
  customerIds: [id('m'), id('n')],
  unitIds: ['unit-one'],
  complaintIds: [id('k')],
  planIds: [id('p')],
};
const form = (changed: Partial<ReportForm> = {}): ReportForm => ({ ...newReportForm, ...changed });

describe('the report that the options ask for', () => {
  it('takes everything while nothing is left out', () => {
    expect(askedReport(form(), choices)).toEqual({
      options: {
        kind: 'impact',
        changeIds: null,
        entryIds: null,
        customerIds: [id('m'), id('n')],
        unitIds: null,
        complaintIds: null,
        planIds: null,
        feedbackLog: true,
        from: null,
        to: null,
        anonymise: false,
        feedbackBoxes: true,
      },
    });
  });

  it('names what remains once something is left out', () => {
    const asked = askedReport(
      form({ changesLeftOut: [id('c')], entriesLeftOut: choices.entryIds }),
      choices,
    );
    expect(asked).toMatchObject({ options: { changeIds: [id('d')], entryIds: [] } });
  });

  it('still tells of the relationships when an entry or another relationship is left out', () => {
    const asked = askedReport(
      form({ entriesLeftOut: [id('e')], customersLeftOut: [id('m')] }),
      choices,
    );
    expect(asked).toMatchObject({ options: { entryIds: [id('f')], customerIds: [id('n')] } });
  });

  it('forgets about left-out work that is no longer there', () => {
    const asked = askedReport(form({ entriesLeftOut: [id('z')] }), choices);
    expect(asked).toMatchObject({ options: { entryIds: null } });
  });

  it('refuses a period that ends before it starts', () => {
    expect(askedReport(form({ from: '2026-03-02', to: '2026-03-01' }), choices)).toEqual({
      field: 'dates',
      fault: 'The first day is after the last. Choose a later last day.',
    });
    expect(askedReport(form({ from: '2026-03-02', to: '2026-03-02' }), choices)).toHaveProperty(
      'options',
    );
  });

  it('prints one entry whatever period is set', () => {
    const asked = askedReport(
      form({ kind: 'entry', entryId: id('f'), from: '2026-01-01', to: '2026-01-31' }),
      choices,
    );
    expect(asked).toMatchObject({
      options: { kind: 'entry', entryIds: [id('f')], changeIds: [], from: null, to: null },
    });
  });

  it('says what to do while no entry is included', () => {
    expect(askedReport(form({ kind: 'entry' }), { ...choices, entryIds: [] })).toEqual({
      field: 'entry',
      fault: 'No entry is included in reports yet. Include one first.',
    });
  });

  it('takes the newest entry until another is chosen', () => {
    expect(chosenEntry(form({ kind: 'entry' }), choices)).toBe(id('f'));
    expect(chosenEntry(form({ kind: 'entry', entryId: id('x') }), choices)).toBe(id('f'));
    expect(chosenEntry(form({ kind: 'entry', entryId: id('e') }), choices)).toBe(id('e'));
  });

  it('gives options that the contract accepts', () => {
    for (const kind of ['impact', 'portfolio', 'pack', 'entry'] as const) {
      const asked = askedReport(form({ kind, entryId: id('e'), to: '2026-02-28' }), choices);
      expect(reportOptionsSchema.safeParse('options' in asked ? asked.options : null).success).toBe(
        true,
      );
    }
  });
});

describe('taking an item out of a list and putting it back', () => {
  it('toggles', () => {
    expect(toggled(['pdf', 'docx'], 'pdf')).toEqual(['docx']);
    expect(toggled(['docx'], 'pdf')).toEqual(['docx', 'pdf']);
  });
});
