/** The parts of a calibration packet, in the order in which a group works through it. */
export const PACKET_SECTIONS = [
  { id: 'rule', text: 'How it is decided' },
  { id: 'criteria', text: 'What must be true' },
  { id: 'asked', text: 'What is asked' },
  { id: 'avoid', text: 'What would speak against it' },
  { id: 'guards', text: 'Before you decide' },
  { id: 'decision', text: 'The decision' },
] as const;
