import type { ReactNode } from 'react';

/** Color family of a sign; the word beside it says the same without color. */
export type Tone = 'positive' | 'warning' | 'neutral' | 'negative';

const ring = (
  <circle
    cx="8"
    cy="8"
    r="6.2"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
  />
);
const dashedRing = (
  <circle
    cx="8"
    cy="8"
    r="6.5"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    strokeDasharray="2.6 2.1"
  />
);
const diamond = (
  <path
    d="M8 1.2L14.8 8 8 14.8 1.2 8z"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    strokeLinejoin="round"
  />
);

/** The drawings that signs are made of, in a 16 by 16 box, drawn in the current text color. */
export const shapes = {
  checkedCircle: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path
        d="M4.8 8.2l2.2 2.2 4.2-4.6"
        fill="none"
        stroke="var(--bui-bg-app)"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  circle: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  threeQuarterCircle: (
    <>
      {ring}
      <path d="M8 8V1.8A6.2 6.2 0 1 1 1.8 8z" fill="currentColor" />
    </>
  ),
  halfCircle: (
    <>
      {ring}
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
    </>
  ),
  plusCircle: (
    <>
      {ring}
      <path
        d="M8 5v6M5 8h6"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </>
  ),
  dashedQuestion: (
    <>
      {dashedRing}
      <path
        d="M6.2 6.4c0-1 .8-1.7 1.8-1.7s1.8.7 1.8 1.6c0 1.3-1.8 1.4-1.8 2.7"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
      />
      <circle cx="8" cy="11.2" r="0.9" fill="currentColor" />
    </>
  ),
  dashedEmpty: dashedRing,
  dottedCircle: (
    <>
      {ring}
      <circle cx="8" cy="8" r="3" fill="currentColor" />
    </>
  ),
  crossedCircle: (
    <>
      {ring}
      <path
        d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </>
  ),
  questionDiamond: (
    <>
      {diamond}
      <path
        d="M6.6 6.7c0-.8.6-1.3 1.4-1.3s1.4.5 1.4 1.2c0 1-1.4 1.1-1.4 2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        strokeLinecap="round"
      />
      <circle cx="8" cy="10.5" r="0.8" fill="currentColor" />
    </>
  ),
  splitDiamond: (
    <>
      {diamond}
      <path d="M8 1.2L1.2 8 8 14.8z" fill="currentColor" />
    </>
  ),
  barredOctagon: (
    <>
      <path
        d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z"
        fill="currentColor"
      />
      <path
        d="M4.6 8h6.8"
        stroke="var(--bui-bg-app)"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </>
  ),
} satisfies Record<string, ReactNode>;

/** Name of a drawing. */
export type Shape = keyof typeof shapes;
