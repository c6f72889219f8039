/** Records of the reviewing officer and statutory reviews. */
export const IRO = [] as const;
