/** Charts: what they say, in English. */

export const en = {
  heatMap: { noAnswer: 'no answer', overTime: 'Over time' },
  radar: {
    notSaid: 'Not said',
    of: (step: number, steps: number) => `${step} of ${steps}`,
  },
};
