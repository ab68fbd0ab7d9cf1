import type { ReactNode } from 'react';
import type { CustomerMark as Mark } from '#shared/customers/customer.ts';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.75,
  strokeLinejoin: 'round',
} as const;

/** Shapes that differ in outline, so that they are told apart in grey and when small. */
const drawings: Readonly<Record<Mark, ReactNode>> = {
  circle: <circle cx="10" cy="10" r="7" fill="currentColor" />,
  square: <rect x="3.5" y="3.5" width="13" height="13" fill="currentColor" />,
  triangle: <path d="M10 2.8 18 16.6H2z" fill="currentColor" />,
  diamond: <path d="M10 1.8 18.2 10 10 18.2 1.8 10z" {...line} />,
  hexagon: <path d="M6 3h8l4 7-4 7H6l-4-7z" {...line} />,
  cross: <path d="M7.6 2.5h4.8v5.1h5.1v4.8h-5.1v5.1H7.6v-5.1H2.5V7.6h5.1z" fill="currentColor" />,
  ring: <circle cx="10" cy="10" r="6.6" {...line} strokeWidth={3.2} />,
  bars: <path d="M4 3v14M10 3v14M16 3v14" {...line} strokeWidth={3} />,
  arch: <path d="M3.5 17v-7a6.5 6.5 0 0 1 13 0v7" {...line} strokeWidth={3} />,
  star: (
    <path
      d="m10 1.8 2.4 5.6 6 .5-4.6 4 1.4 5.9L10 14.6l-5.2 3.2 1.4-5.9-4.6-4 6-.5z"
      fill="currentColor"
    />
  ),
};

export const customerMarkNames: Readonly<Record<Mark, string>> = {
  circle: 'Disc',
  square: 'Square',
  triangle: 'Triangle',
  diamond: 'Diamond',
  hexagon: 'Hexagon',
  cross: 'Cross',
  ring: 'Ring',
  bars: 'Bars',
  arch: 'Arch',
  star: 'Star',
};

/** The shape that stands beside a customer's code; the code says the same in words. */
export function CustomerMark(props: { readonly mark: Mark | undefined; readonly size?: number }) {
  const size = props.size ?? 18;
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" style={{ flex: 'none' }}>
      {props.mark ? (
        drawings[props.mark]
      ) : (
        <circle cx="10" cy="10" r="6.6" {...line} strokeDasharray="2.6 2.2" />
      )}
    </svg>
  );
}
