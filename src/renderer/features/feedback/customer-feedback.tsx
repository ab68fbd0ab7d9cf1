import { useNavigate } from 'react-router';
import { useFeedback } from '#renderer/ui/journal-queries.ts';
import { FeedbackList } from './feedback-list.tsx';

/** What one customer was asked and said; a row opens in the feedback log. */
export function CustomerFeedback({ customerId }: { readonly customerId: string }) {
  const own = useFeedback().filter(({ customerIds }) => customerIds.includes(customerId));
  const navigate = useNavigate();
  return own.length === 0 ? (
    <p>No feedback of this customer is logged.</p>
  ) : (
    <FeedbackList rows={own} openId={null} onOpen={(id) => void navigate(`/feedback?item=${id}`)} />
  );
}
