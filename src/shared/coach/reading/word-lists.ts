import { z } from 'zod';
import actions from '../words/actions.json' with { type: 'json' };
import customerCare from '../words/customer-care.json' with { type: 'json' };
import feelings from '../words/feelings.json' with { type: 'json' };
import judging from '../words/judging.json' with { type: 'json' };
import models from '../words/models.json' with { type: 'json' };
import occasion from '../words/occasion.json' with { type: 'json' };
import people from '../words/people.json' with { type: 'json' };
import plans from '../words/plans.json' with { type: 'json' };
import proof from '../words/proof.json' with { type: 'json' };
import scripts from '../words/scripts.json' with { type: 'json' };
import thinking from '../words/thinking.json' with { type: 'json' };

const lists = {
  ...actions,
  ...customerCare,
  ...feelings,
  ...judging,
  ...models,
  ...occasion,
  ...people,
  ...plans,
  ...proof,
  ...scripts,
  ...thinking,
};

/** The name of a word list: `emotion`, `cause`. */
export type WordList = keyof typeof lists;

/** What a word list may hold; the signs of a phrase are explained at `Phrase`. */
export const wordListSchema = z.array(z.string().regex(/^\S+( \S+)*$/)).min(1);

/** All word lists the rules look things up in. en-GB, compared folded. */
export const wordLists: Readonly<Record<WordList, readonly string[]>> = lists;
