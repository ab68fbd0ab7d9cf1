import { CustomerComplaints } from '#renderer/features/complaints/customer-complaints.tsx';
import {
  CustomerScreen,
  type CustomerSlot,
} from '#renderer/features/customers/customer-screen.tsx';
import { CustomerFeedback } from '#renderer/features/feedback/customer-feedback.tsx';
import { ModelUsesSection } from '#renderer/ui/model-uses/model-uses-section.tsx';

/** What other features add to a customer, as further tabs. */
const slots: readonly CustomerSlot[] = [
  {
    id: 'complaints',
    name: 'Complaints',
    content: ({ id }) => <CustomerComplaints customerId={id} />,
  },
  {
    id: 'feedback',
    name: 'Feedback',
    content: ({ id }) => <CustomerFeedback customerId={id} />,
  },
  {
    id: 'models',
    name: 'Models put to use',
    content: ({ id }) => (
      <ModelUsesSection
        belongs={(use) => use.customerIds.includes(id)}
        about={{ customerIds: [id] }}
      />
    ),
  },
];

/** A customer with what the other features add. */
export const CustomerRoute = () => <CustomerScreen slots={slots} />;
