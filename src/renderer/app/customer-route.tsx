import {
  CustomerScreen,
  type CustomerSlot,
} from '#renderer/features/customers/customer-screen.tsx';
import { ModelUsesSection } from '#renderer/ui/model-uses/model-uses-section.tsx';

/** What other features add to a customer, as further tabs. */
const slots: readonly CustomerSlot[] = [
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
