/** The colour that repeats what a severity says. */
export const severityTone = (severity: number): 'bad' | 'caution' | 'plain' =>
  severity <= 1 ? 'bad' : severity === 2 ? 'caution' : 'plain';
