/** The usual ways in which people talk with customers and colleagues; others may be typed. */
export const channels = [
  'Face to face',
  'Phone call',
  'E-mail',
  'Letter',
  'Chat or text message',
  'Social media',
  'Meeting note',
  'Call log',
] as const;

/** The usual reasons for which they talk; others may be typed. */
export const scenarios = [
  'First contact',
  'Enquiry or request',
  'Sale or booking',
  'Complaint',
  'Conflict',
  'Bad news or delay',
  'Feedback',
  'Follow-up',
  'Colleague or team',
] as const;
