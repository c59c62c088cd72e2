/** Signs for events of different sorts: each has a shape of its own, so that they are told apart without colour. */

export interface Sign {
  /** Around its middle, in px. */
  readonly d: string;
  /** Drawn as a line. */
  readonly open?: boolean | undefined;
}

/** From its middle to its edge. */
export const SIGN_REACH = 6;

export const SIGNS = {
  triangle: { d: 'M-5,4.5L0,-5L5,4.5Z' },
  circle: { d: 'M-5,0A5,5,0,1,1,5,0A5,5,0,1,1,-5,0Z' },
  square: { d: 'M-4.5,-4.5L4.5,-4.5L4.5,4.5L-4.5,4.5Z' },
  diamond: { d: 'M0,-6L6,0L0,6L-6,0Z' },
  funnel: { d: 'M-5,-4.5L5,-4.5L0,5Z' },
  chevrons: { d: 'M-4.5,0L0,-4.5L4.5,0M-4.5,5L0,0.5L4.5,5', open: true },
  tick: { d: 'M-5,0.5L-1.5,4.5L5,-4', open: true },
  cross: { d: 'M-4.5,0L4.5,0M0,-4.5L0,4.5', open: true },
} as const satisfies Readonly<Record<string, Sign>>;
export type SignName = keyof typeof SIGNS;
