import { noTeamwork } from '../links/record-link.ts';
import type { Complaint } from './complaint.ts';

const noPoint = { value: null, on: null, source: '' };

/** A complaint with nothing filled in but its id and code. */
export const newComplaint = (id: string, code: string): Complaint => ({
  id,
  code,
  title: '',
  kind: 'complaint',
  reality: 'real',
  customerIds: [],
  contactIds: [],
  setting: '',
  included: false,
  procedure: '',
  stages: [],
  trigger: '',
  customerWords: '',
  ownWords: '',
  feelings: { customerBefore: null, customerAfter: null, ownBefore: null, ownAfter: null },
  composure: '',
  handlingModelId: 'lass',
  handling: [],
  escalationRoute: '',
  authorityLimit: '',
  findings: '',
  fairness: [],
  remedy: '',
  rootCause: '',
  prevention: '',
  recurrence: { due: null, doneOn: null, result: '' },
  statutoryNote: '',
  satisfaction: {
    min: 1,
    max: 5,
    beforeFailure: noPoint,
    afterFailure: noPoint,
    afterRecovery: noPoint,
  },
  firstFailure: null,
  opportunity: '',
  witness: { askedWho: '', askedOn: null, evidenceId: null },
  teamwork: noTeamwork,
  links: [],
  sections: [],
});
