import type { GmailSeen } from './gmail/seen.ts';
import type { LinkedInSeen } from './linkedin/seen.ts';

/** What a content script may say of its page. */
export type PageSight = GmailSeen | LinkedInSeen;
