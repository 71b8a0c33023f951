/** All that a surface needs to take in a table, loaded when a file is chosen and not before. */
export { isMessageArchive, toExchanges } from './archive-messages.ts';
export { guessByCells, guessMapping } from './guess-mapping.ts';
export { guessStage } from './guess-stage.ts';
export { invitedPeople } from './invitations.ts';
export { readTable } from './read-table.ts';
export { toRecords } from './to-records.ts';
