/**
 * The book: everything the rep has recorded, in IndexedDB through Dexie. Opened by the background alone.
 *
 * Rows are the domain's, plus `ix`: fields that exist for the indexes alone (see `lib/store/rows/rows.ts`; `bare(row)` takes them off).
 * Rows change only through `saveChanges` or `bulkLoad`, which keep `ix` and the counters right. Read by index and with a
 * limit, never by filtering a table:
 *
 *   accounts      *domains *linkedinKeys *skeletons nameKey    whose page is this; what looks like it
 *                 ix.name *ix.words                            lists and search
 *   contacts      *emails *linkedinIds                         who is this
 *                 accountId                                    people of an account
 *                 ix.name *ix.words                            lists and search
 *   deals         accountId [accountId+closed]                 deals of an account
 *                 ix.name updatedAt ix.value ix.close          all deals, by each order
 *                 [closed+…] [closed+stage+…] [ix.dream+…]     open or closed ones, of a stage, dream clients, where … is
 *                                                              updatedAt, ix.name, ix.value or ix.close
 *                 [processId+closed+stage]                     deals on a version of a process
 *   dealPeople    dealId contactId [dealId+contactId]
 *   dealElements  dealId; id is `dealId/elementKey`
 *   commitments   dealId [dealId+kind] contactId               of one deal, of one person
 *                 stateAt [state+stateAt] [kind+state+stateAt] the ledger of all deals
 *                 [ix.closed+state+dueOn]                      live deals (0) alone: what is due,
 *                 [ix.closed+state+stateAt]                    what is open,
 *                 [ix.closed+kind+state+stateAt]               of one kind,
 *                 [ix.closed+direction+state+…]                whose it is, where … is dueOn, askedAt or stateAt
 *                 [direction+kind+state+askedAt]               rates of a kind
 *                 [ix.closed+ix.replyBy]                       asks whose reply is awaited by a day
 *                 [ix.closed+snoozedUntil]                     what the rep has put aside
 *                 ix.messageKey                                recorded already? Absent where there is no key
 *                 *ix.words                                    search
 *   exchanges     [dealId+at] *contactIds *commitmentIds
 *                 ix.messageKey [ix.chance+at]                 counted already? chances to ask, taken and passed
 *   threadChoices id is the thread's key; dealId
 *   judgements    dealId at                                    what the rep made of what was found, newest first
 *                 draftKey                                     marks on a draft that is not sent yet: see `lib/queries/lens/marks.ts`
 *   snippets      ix.name *ix.words                            list and search
 *   statements, regressions, offMapMoves, misfits, reviews     dealId: what belongs to a deal
 *                 contactId commitmentId                       before a person or a commitment goes
 *                 ix.kind elementKey                           moves of a kind; cases against an element
 *   audits        startedAt                                    the last one, and the one before
 *   ratings       [skill+at]                                   a skill over time
 *   plans         startsOn                                     the one that runs
 *   events        [dealId+id] timeline; commandId undo; [rowType+rowId+id] history of a row
 *   counts        totals: see `lib/store/writing/counts.ts`
 *
 * `dueOn` is empty without a date, `ix.close` is `NO_DATE`, and a value that was not said stands behind every
 * currency in `ix.value`: a range that ends before leaves them out.
 * Every index costs each write, so an index without a reader goes.
 * Prefix search: `where('ix.words').startsWith(word)` with words from `searchWords`. `ix.sample` finds the sample book.
 * sends and reminded hold what is under way, and are no part of a backup. The rest (commands, deletions,
 * purges, before, meta) is the store's own.
 */
export { Book } from './database.ts';
export type { BeforeRow, CommandRow, DeletionRow, PurgeRow } from './rows/side-rows.ts';
export { openBook } from './opening/open-book.ts';
export type { OpenedBook, OpenOptions } from './opening/open-book.ts';
