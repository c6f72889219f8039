export const NOTICE_KINDS = ['call', 'repeat', 'reminder', 'stuck', 'told', 'copy'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Whom a notice is for, and why them. */
export interface Addressee {
  readonly post: string;
  readonly kind: NoticeKind;
  /** Without it, the post is told in its inbox and by mail. */
  readonly inboxOnly?: boolean;
}

/** What posts are to know. Ids, codes and instants only: there is no field that could hold a child's name or address. */
export interface Notice {
  /** Notices of one batch to one post become one mail: all that became known together. */
  readonly batch: string;
  readonly to: readonly Addressee[];
  readonly move?: string;
  /** A duty's id, `<policy id>@<seq>`. */
  readonly duty?: string;
  readonly level?: string;
  /** The event that says so. */
  readonly seq?: number;
  /** Since when it has been waiting; record time, epoch ms, as are the next two. */
  readonly since: number;
  readonly due?: number;
  readonly createdAt: number;
}

/** One line of the list that a post gets at 08:00 on working days. */
export interface MorningLine {
  readonly move?: string;
  readonly duty?: string;
  readonly level?: string;
  readonly since: number;
  readonly due?: number;
}

export interface Morning {
  readonly post: string;
  /** One list for each post and batch: the same batch twice sends once. */
  readonly batch: string;
  readonly createdAt: number;
  readonly lines: readonly MorningLine[];
}
