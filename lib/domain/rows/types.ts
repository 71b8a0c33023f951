/** The nouns of the field, as rows of plain data. Rules live in the rooms beside this one. */
export * from './value-types.ts';
export * from './process-types.ts';
export * from './record-types.ts';
export * from './honesty-types.ts';
export * from './settings-types.ts';
export * from './event-types.ts';
