/** As many lists may be kept under a name, and as many does a backup take back. */
export const MOST_VIEWS = 100;
