/** A small book: two deals at Northwind, one at Kestrel, one at Silverleaf of which only the name is known. */
import { contact, deal, part } from '../../domain/support/rows.ts';
import { NOW, account } from './book.ts';
import type { Rows } from './book.ts';
import type { Deal } from '../../../lib/domain/rows/types.ts';

const ilse = contact({ id: 'ilse', accountId: 'n', name: 'Ilse Brandt', emails: ['ilse@northwind.example'] });
const omar = contact({ id: 'omar', accountId: 'n', name: 'Omar Haddad', emails: ['omar@northwind.example'] });
const pia = contact({
  id: 'pia',
  accountId: 'k',
  name: 'Pia Kern',
  emails: ['pia@kestrel.example', 'pia.kern@gmail.com'],
});
export const open = (id: string, accountId: string, name: string, fields: Partial<Deal> = {}) =>
  deal({ id, accountId, name, updatedAt: NOW - 86_400_000, ...fields });

export const rows: Rows = {
  accounts: [
    account('n', 'Northwind', ['northwind.example']),
    account('k', 'Kestrel', ['kestrel.example']),
    account('e', 'Empty Hall', ['emptyhall.example']),
    account('s', 'Silverleaf'),
  ],
  contacts: [ilse, omar, pia],
  deals: [
    open('line', 'n', 'Northwind: line two retrofit'),
    open('dock', 'n', 'Northwind: loading dock sensors'),
    open('kes', 'k', 'Kestrel'),
    open('sil', 's', 'Silverleaf'),
  ],
  parts: [part('ilse', { dealId: 'line' }), part('omar', { dealId: 'dock' }), part('pia', { dealId: 'kes' })],
};
