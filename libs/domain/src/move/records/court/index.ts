/** Records of the court. */
export const COURT = [] as const;
