/** Rows that may be the same thing twice. */
import type { AccountListRow, ContactListRow } from './lists.ts';

/** Why two rows look like one, and what they share; for names, the folded name. */
export interface DuplicateReason {
  by: 'domain' | 'linkedin' | 'name' | 'address';
  value: string;
}

/** The older one first. */
export interface DuplicatePair<Row> {
  reasons: DuplicateReason[];
  sides: [Row, Row];
}

export interface DuplicatesView {
  accounts: DuplicatePair<AccountListRow>[];
  contacts: DuplicatePair<ContactListRow>[];
  /** Pairs that the rep keeps apart, of those that would stand here. */
  apart: number;
  /** There are more than are shown. */
  more: boolean;
}
