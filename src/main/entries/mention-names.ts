import type { NameMention } from '#shared/entries/claims.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';

/** The printed codes of what entries mention: `Customer A`, `E003`, a measure's title. */
export function createMentionNames({ records }: OpenJournal): NameMention {
  return (kind, id) => {
    switch (kind) {
      case 'customer':
        return records.get('customer', id)?.code ?? unknown;
      case 'evidence':
        return records.get('evidence', id)?.code ?? unknown;
      case 'measure':
        return records.get('measure', id)?.title ?? unknown;
      default:
        return unknown;
    }
  };
}

const unknown = '[unknown]';
