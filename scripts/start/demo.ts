/** Where the demo goes: people of the sample book and of both doubles. */
export const DEMO = {
  inbox: 'https://mail.google.com/mail/u/0/#inbox',
  /** A thread with the sample book's first client. */
  subject: 'Shift planning at the Rotterdam hub',
  account: 'Northwind Logistics',
  /** Somebody whom the book does not know. */
  stranger: { address: 'helena.prado@tessera-materials.example', account: 'Tessera Materials' },
  /** Another, met on LinkedIn. */
  prospect: { profile: 'https://www.linkedin.com/in/yasmin-keller-assembly/', account: 'Arden Aerospace' },
} as const;
