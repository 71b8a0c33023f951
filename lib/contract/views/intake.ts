/** What an import would come to. */
export interface IntakePreview {
  people: { made: number; filled: number; known: number; similar: number };
  companies: { made: number; known: number };
  /** `homeless` = neither it nor its person says of which company it is. */
  deals: { made: number; filled: number; known: number; homeless: number };
}

export interface IntakeExchangePreview {
  /** That would be added, and people they are with. */
  added: number;
  people: number;
  /** In the book already. */
  known: number;
  /** With nobody of an open deal. */
  others: number;
}
