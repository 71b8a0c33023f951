/**
 * The book: everything the rep has recorded, in IndexedDB through Dexie. Opened by the background alone.
 *
 * Rows are the domain's, plus `ix`: fields that exist for the indexes alone (see `rows.ts`; `bare(row)` takes them off).
 * Rows change only through `saveChanges` or `bulkLoad`, which keep `ix` and the counters right. Read by index and with a
 * limit, never by filtering a table:
 *
 *   accounts      *domains *linkedinKeys *skeletons nameKey    whose page is this; what looks like it
 *                 ix.name updatedAt *ix.words                  lists and search
 *   contacts      *emails *linkedinIds                         who is this
 *                 accountId [accountId+ix.name]                people of an account
 *                 ix.name updatedAt *ix.words                  lists and search
 *   deals         accountId [accountId+closed]                 deals of an account
 *                 ix.name updatedAt ix.value ix.close          all deals, by each order
 *                 [closed+…] [closed+stage+…] [ix.dream+…]     open or closed ones, of a stage, dream clients, where … is
 *                                                              updatedAt, ix.name, ix.value or ix.close
 *                 [stage+updatedAt]                            of a stage, open or not
 *   dealPeople    dealId contactId [dealId+contactId]
 *   dealElements  dealId; id is `dealId/elementKey`; [elementKey+state] across deals
 *   commitments   dealId [dealId+state|kind|stateAt] contactId one deal, one person
 *                 stateAt dueOn [state+…] [kind+state+stateAt] the ledger of all deals, where … is dueOn, askedAt, stateAt
 *                 [direction+state+dueOn|stateAt]              promises of ours
 *                 [ix.closed+…]                                the same for live deals (0) alone: what is due, what is open
 *                 ix.messageKey                                recorded already? Absent where there is no key
 *                 *ix.words                                    search
 *   exchanges     [dealId+at] *contactIds *commitmentIds
 *   threadChoices id is the thread's key; dealId
 *   events        [dealId+id] timeline; commandId undo; [rowType+rowId+id] history of a row
 *   counts        totals: see `counts.ts`
 *
 * `dueOn` is empty without a date, `ix.close` is `NO_DATE`, `ix.value` is -1: a range that starts above leaves them out.
 * Prefix search: `where('ix.words').startsWith(word)` with words from `searchWords`. `ix.sample` finds the sample book.
 * The rest (commands, deletions, purges, before, meta) is the store's own.
 */
export { Book } from './database.ts';
export type { BeforeRow, CommandRow, DeletionRow, PurgeRow } from './database.ts';
export { openBook } from './open-book.ts';
export type { OpenedBook, OpenOptions } from './open-book.ts';
