/** Questions for reading an account anew; those for level 3 and up ask for reasons and assumptions. */
const questions = {
  everyone: [
    'What happened afterwards, and what does it tell you about what you did?',
    'What do you see now that you did not see then?',
    'You said what you would do next. What came of it, and how do you know?',
    'How would the customer tell this story today?',
  ],
  searching: [
    'Which of your reasons would you doubt now, and what has made you doubt them?',
    'What did you take for granted when you wrote this, and does it still hold?',
    'Which idea or model would explain it better now, and what does it change?',
  ],
} as const;

/**
 * The question an account comes back with: always the same one for the same
 * account and number of looks, a different one each time.
 *
 * @param entryId the record's id
 * @param earlier how many second looks the account has already
 * @param level the level of the qualification, 2 to 4
 */
export function secondLookQuestion(entryId: string, earlier: number, level: number): string {
  const choice: readonly string[] =
    level >= 3 ? [...questions.searching, ...questions.everyone] : questions.everyone;
  // The last signs of an id are random: they spread the accounts over the questions.
  const start = Number.parseInt(entryId.slice(-4), 36);
  return choice[(start + earlier) % choice.length] ?? choice[0] ?? '';
}
