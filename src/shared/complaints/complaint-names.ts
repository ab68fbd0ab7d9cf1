import type { Complaint } from './complaint.ts';

export const complaintKindNames: Readonly<Record<Complaint['kind'], string>> = {
  dissatisfaction: 'Dissatisfaction',
  complaint: 'Complaint',
  escalated: 'Escalated complaint',
};

export const complaintStageNames: Readonly<Record<Complaint['stages'][number]['stage'], string>> = {
  received: 'Received',
  acknowledged: 'Acknowledged',
  investigated: 'Investigated',
  decided: 'Decided',
  'put-right': 'Put right',
  closed: 'Closed',
};

/** What a complaint is called while its title is still empty. */
export const complaintName = ({ code, title }: Pick<Complaint, 'code' | 'title'>): string =>
  title === '' ? `${code} Untitled complaint` : `${code} ${title}`;
