/** What `read-page` adds to a reading: facts that the captured fragments are described by and that no surface needs. */
import type { PageReading } from '../../lib/page/context.ts';
import type { ReadEnvironment } from '../../lib/sites/site.ts';

/** @returns further keys, laid over `reading.context` */
export type Survey = (
  document: Document,
  reading: PageReading,
  environment: ReadEnvironment,
) => Record<string, unknown>;
