/** What the oracle is told about an authority. */
interface Span {
  readonly from: number;
  readonly to?: number;
}
export interface PlainWorld {
  readonly posts: Readonly<Record<string, { readonly id: string; readonly role: string; readonly reportsTo?: string }>>;
  readonly holdings: readonly (Span & { readonly post: string; readonly person: string })[];
  readonly covers: readonly (Span & { readonly post: string; readonly person: string; readonly kind: string })[];
  readonly delegations: readonly (Span & { readonly fromPost: string; readonly toPost: string })[];
  readonly policies: readonly {
    readonly version: number;
    readonly recordedAt: number;
    readonly inForceFrom: string;
    readonly changes: readonly { readonly entry: string; readonly off?: true; readonly amount?: number; readonly unit?: string }[];
  }[];
  readonly calendars: readonly { readonly recordedAt: number; readonly added: readonly string[] }[];
}
/** A record, as the oracle reads it. */
export interface Seen {
  readonly seq: number;
  readonly type: string;
  readonly occurredAt: number;
  readonly recordedAt: number;
  readonly content: Readonly<Record<string, unknown>>;
  readonly actor: { readonly person: string; readonly post?: string };
}
