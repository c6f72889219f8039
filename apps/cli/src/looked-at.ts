/** What a command that goes through the whole record has looked at. Before an authority is founded there is nothing of its own. */
export const lookedAt = ({ moves, authority }: { readonly moves: number; readonly authority: number }): string =>
  `${String(moves)} moves${authority === 0 ? '' : " and the authority's own record"}`;
