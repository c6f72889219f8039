/** Who is told of a move in writing (reg 13; 2013/3239 reg 19). */
const EVERYWHERE = ['child', 'parents', 'contact-persons', 'previous-carer', 'icb', 'gp', 'school', 'iro'] as const;
const OUTSIDE_THE_AREA = ['area-authority'] as const;

export const NOTIFIED = [...EVERYWHERE, ...OUTSIDE_THE_AREA] as const;
export type Notified = (typeof NOTIFIED)[number];

export const toNotify = (isOutside: boolean): readonly Notified[] => (isOutside ? NOTIFIED : EVERYWHERE);

/** From these alone a notification may be withheld, where it would put the child at risk of significant harm (reg 13(3)). */
export const MAY_BE_WITHHELD_FROM: readonly Notified[] = ['parents', 'contact-persons', 'previous-carer'];
