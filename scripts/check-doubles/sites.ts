/** The doubles that can be held against captures. */
import type { SiteCheck } from './anchor.ts';
import { GMAIL } from './gmail.ts';

export const SITES: SiteCheck[] = [GMAIL];
