/** The parts of a calibration packet, in the order in which a group works through it. */
export const PACKET_SECTIONS = ['rule', 'criteria', 'asked', 'avoid', 'guards', 'decision'] as const;
