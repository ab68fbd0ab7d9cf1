import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Report } from '#shared/reports/report.ts';
import { ink } from './paper.ts';

const rule = { style: 'single', size: 4, color: ink.line } as const;

/** The running header of every page but the first, which carries the title itself. */
export const pageHeaders = (report: Report) => ({
  first: new Header({ children: [new Paragraph({ style: 'Header' })] }),
  default: new Header({
    children: [
      new Paragraph({
        style: 'Header',
        border: { bottom: { ...rule, space: 6 } },
        text: report.header,
      }),
    ],
  }),
});

/** What the document is, and which page of how many this is: two fields that Word keeps true. */
export const pageFooters = (report: Report) => ({
  first: footer(report.footer),
  default: footer(report.footer),
});

const footer = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        border: { top: { ...rule, space: 6 } },
        children: [
          new TextRun(text),
          new TextRun({
            children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
