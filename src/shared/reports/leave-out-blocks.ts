import { isLeftOut } from '../entries/claims.ts';
import type { Section } from '../entries/section.ts';
import type { ReportContent } from './report-content.ts';

/** The content without the paragraphs, lists and quotes that are left out of every report. */
export const leaveOutBlocks = (content: ReportContent): ReportContent => {
  const without = <Account extends { readonly sections: readonly Section[] }>(
    accounts: readonly Account[],
  ): readonly Account[] => accounts.map(withoutLeftOut);
  return {
    ...content,
    entries: without(content.entries),
    changes: without(content.changes),
    contacts: without(content.contacts),
    secondLooks: without(content.secondLooks),
    complaints: without(content.complaints),
    plans: without(content.plans),
  };
};

function withoutLeftOut<Account extends { readonly sections: readonly Section[] }>(
  account: Account,
): Account {
  if (!account.sections.some(({ content }) => (content.content ?? []).some(isLeftOut)))
    return account;
  return {
    ...account,
    sections: account.sections.map((section) => ({
      ...section,
      content: {
        ...section.content,
        content: (section.content.content ?? []).filter((block) => !isLeftOut(block)),
      },
    })),
  };
}
