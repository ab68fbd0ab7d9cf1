import type { Complaint } from '#shared/complaints/complaint.ts';

/** What every part of the page is given: the complaint as it stands, and the way to change it. */
export type ComplaintPart = {
  readonly draft: Complaint;
  readonly edit: (changed: Partial<Complaint>) => void;
};
