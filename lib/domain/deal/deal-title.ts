/** The deal's name where it says more than whose it is: one that was made in passing bears its account's; else null. */
export function ownName(deal: string, account: string): string | null {
  return deal.trim().toLowerCase() === account.trim().toLowerCase() ? null : deal;
}

/** "Northwind: night shifts"; the account alone where the deal bears its name. */
export function dealTitle(deal: string, account: string): string {
  const name = ownName(deal, account);
  return name === null ? account : `${account}: ${name}`;
}
