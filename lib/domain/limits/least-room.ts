/**
 * Bytes that the disk must have left before anything is written to a database of ours. With less it counts as full: a write
 * that the browser can't finish costs every database its connection, the end of its log, and now and then everything; and it
 * needs room of its own to tidy up behind a write.
 */
export const LEAST_ROOM = 32 * 1024 * 1024;
