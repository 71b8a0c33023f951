import { ownName } from '../../sidebar/deal-facts.ts';

/** "Northwind: night shifts"; the account alone where the deal bears its name. */
export function dealTitle(deal: string, account: string): string {
  const name = ownName(deal, account);
  return name === null ? account : `${account}: ${name}`;
}
