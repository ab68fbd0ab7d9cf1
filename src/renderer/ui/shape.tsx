import type { ReactNode } from 'react';

/** The 14 px shapes that say a state before its word and its colour do. */
const drawings = {
  none: (
    <circle
      cx="7"
      cy="7"
      r="5.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.3 1.94"
    />
  ),
  drafted: (
    <>
      <circle cx="7" cy="7" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M7 1.6a5.4 5.4 0 0 0 0 10.8z" fill="currentColor" />
    </>
  ),
  claimed: <path d="M7 .6 13.4 7 7 13.4.6 7z" fill="currentColor" />,
  met: (
    <>
      <rect x=".8" y=".8" width="12.4" height="12.4" rx="2.4" fill="currentColor" />
      <path
        d="m4 7.2 2.2 2.2 4-4.6"
        fill="none"
        stroke="var(--hs-sheet)"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  written: (
    <>
      <circle cx="7" cy="7" r="6.1" fill="currentColor" />
      <path
        d="m4.3 7.1 2 2 3.5-4"
        fill="none"
        stroke="var(--hs-sheet)"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  thin: (
    <>
      <circle cx="7" cy="7" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M4.4 7h5.2" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  ask: (
    <>
      <circle cx="7" cy="7" r="5.9" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path
        d="M5.4 5.5a1.7 1.7 0 1 1 2.4 1.6c-.6.3-.8.6-.8 1.2M7 10.2v.1"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
      />
    </>
  ),
  check: (
    <>
      <path
        d="M7 1.2 13 12.4H1z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
      <path
        d="M7 5.4v3.2M7 10.4v.1"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </>
  ),
  stop: (
    <>
      <path d="M4.4.8h5.2l3.6 3.6v5.2l-3.6 3.6H4.4L.8 9.6V4.4z" fill="currentColor" />
      <path
        d="M7 3.8v3.7M7 10v.1"
        fill="none"
        stroke="var(--hs-sheet)"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type ShapeName = keyof typeof drawings;

/** One shape; the word stands beside it, so the shape itself says nothing to a screen reader. */
export function Shape(props: { readonly shape: ShapeName; readonly className?: string }) {
  return (
    <svg className={props.className} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {drawings[props.shape]}
    </svg>
  );
}
