/**
 * For each type of event whose content has changed since it was first shipped: how version 1 becomes 2, 2 becomes 3, and so
 * on. Nothing has changed yet. test/golden keeps a sample of every version.
 */
import type { Upcaster } from '../codec.js';

export const UPCASTERS: Readonly<Record<string, readonly Upcaster[]>> = {};
