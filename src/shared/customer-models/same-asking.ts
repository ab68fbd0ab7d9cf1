import { answerAt } from './answers.ts';
import { answerText } from './answer-text.ts';
import { nothingRead, type ReadUse } from './use-reading.ts';

/**
 * Whether a question was asked in the same way at both times: without that, the
 * numbers of NPS, CSAT or CES cannot be compared. Counts of people may differ.
 */
export const readAsking: ReadUse = (model, use) => {
  const fields = (model.form?.perMoment ?? []).filter(({ type }) => type !== 'count');
  const compared = fields.flatMap((field) => {
    const [before, after] = (model.form?.moments ?? []).map(({ id }) =>
      answerText(answerAt(use.answers, { field: field.id, moment: id }), field, model),
    );
    return before && after ? [{ name: field.name, same: plain(before) === plain(after) }] : [];
  });
  if (compared.length === 0) return nothingRead;
  const different = compared.filter(({ same }) => !same).map(({ name }) => name.toLowerCase());
  return {
    ...nothingRead,
    findings:
      different.length === 0
        ? [
            `Asked in the same way both times, as far as it is told (${compared.length} of ${fields.length} points).`,
          ]
        : [`Not asked in the same way: ${different.join(', ')}.`],
    cautions:
      different.length === 0
        ? []
        : ['The two results were not got in the same way, so they cannot be compared.'],
  };
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
