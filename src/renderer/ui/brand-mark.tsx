/** The mark: a book with an arrow that turns back. */
export function BrandMark({
  size,
  className,
}: {
  readonly size: number;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M7 3.5h11.5v17H7a2.5 2.5 0 0 1-2.5-2.5V6A2.5 2.5 0 0 1 7 3.5z" />
      <path d="M15 9H9.5m0 0 2.4-2.4M9.5 9l2.4 2.4M15 9v4.5" />
    </svg>
  );
}
