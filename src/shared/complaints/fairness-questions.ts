/** What makes a decision on a complaint fair, asked in our own words; none of them is weighed against another. */
export const fairnessQuestions = [
  { id: 'heard', question: 'Was the customer heard in full before anything was decided?' },
  { id: 'both-sides', question: 'Was everybody involved asked, and their account written down?' },
  { id: 'facts', question: 'Does the decision rest on facts that somebody else could check?' },
  { id: 'independent', question: 'Did somebody decide whose own work it was not about?' },
  { id: 'same-for-all', question: 'Would another customer in the same case get the same?' },
  { id: 'proportionate', question: 'Does the remedy fit what was lost, no less and no more?' },
  { id: 'explained', question: 'Was the customer given the reasons, in words they could follow?' },
  { id: 'next-step', question: 'Was the customer told where to go if they disagree?' },
] as const;
