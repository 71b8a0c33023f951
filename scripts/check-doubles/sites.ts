/** The doubles that can be held against captures. */
import type { SiteCheck } from './anchor.ts';
import { GMAIL } from './gmail.ts';
import { LINKEDIN } from './linkedin.ts';

export const SITES: SiteCheck[] = [GMAIL, LINKEDIN];
