import type { RecordReference } from './use-history.ts';

/** Where a record is shown and changed, and what that place is called. */
export function recordPlace({ kind, id }: RecordReference): {
  readonly path: string;
  readonly name: string;
} {
  switch (kind) {
    case 'profile':
      return { path: '/settings', name: 'Settings' };
    case 'entry':
      return { path: `/entries/${id}`, name: 'Back to the entry' };
    case 'customer':
      return { path: `/customers/${id}`, name: 'Back to the customer' };
    case 'contact':
      return { path: `/contacts/${id}`, name: 'Back to the contact' };
    case 'follow-up':
      return { path: `/follow-ups?item=${id}`, name: 'Back to the follow-up' };
    case 'identity':
      return { path: '/register', name: 'The register' };
    case 'capture':
      return { path: '/today', name: 'Today' };
    case 'evidence':
      return { path: `/evidence?item=${id}`, name: 'Back to the evidence' };
    case 'change':
      return { path: `/measures/${id}?show=account`, name: 'Back to the change' };
    case 'measure':
      return { path: '/measures', name: 'All changes' };
    case 'erasure':
      return { path: '/customers', name: 'Customers' };
    case 'lesson':
      return { path: '/lessons', name: 'All lessons' };
    // Both stand beside an account, which is found in the list.
    case 'second-look':
    case 'writing-session':
      return { path: '/entries', name: 'All entries' };
    case 'allowed-identifier':
      return { path: '/reports', name: 'Reports' };
    case 'criterion-answer':
    case 'decision':
      return { path: '/coverage', name: 'Coverage' };
    case 'model-use':
      return { path: `/models/${id}`, name: 'Back to the model' };
    case 'unit-version':
      return { path: '/units', name: 'Units' };
    case 'complaint':
      return { path: `/complaints/${id}`, name: 'Back to the complaint' };
    case 'feedback':
      return { path: `/feedback?item=${id}`, name: 'Back to the feedback' };
    case 'plan':
      return { path: `/plan/${id}`, name: 'Back to the plan' };
    case 'policy':
      return { path: `/policies?item=${id}`, name: 'Back to the policy' };
  }
}
