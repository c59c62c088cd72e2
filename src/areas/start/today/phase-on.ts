/** Which phase of a plan counts on a day. */

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The phase that has this day, or the next to come; none once the plan is over. @param phases in the order of their days */
export function phaseOn<Phase extends Span>(phases: readonly Phase[], day: number): Phase | undefined {
  return phases.find(({ to }) => day <= to);
}
