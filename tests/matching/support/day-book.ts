/**
 * The book of a rep in the middle of a year: two deals at Northwind, a client with a house in two countries, a consultant
 * who sits in deals of three clients, somebody who has changed company, an old deal beside a new one.
 */
import { contact, part } from '../../domain/support/rows.ts';
import { NOW, account } from './book.ts';
import { open } from './northwind.ts';
import type { Rows } from './book.ts';
import type { Deal } from '../../../lib/domain/rows/types.ts';

const DAY = 86_400_000;
const lost: Partial<Deal> = { closed: 1, outcome: 'no-decision', updatedAt: NOW - 300 * DAY };

const person = (id: string, accountId: string, name: string, ...emails: string[]) =>
  contact({ id, accountId, name, emails });

export const dayBook: Rows = {
  accounts: [
    account('n', 'Northwind', ['northwind.example']),
    account('k', 'Kestrel', ['kestrel.example']),
    account('g', 'Galehouse', ['galehouse.com']),
    account('a', 'Advisory Partners', ['advisory.example']),
    account('v', 'Vireo', ['vireo.example']),
    account('h', 'Harborline', ['harborline.example']),
    account('q', 'Quillworks', ['quillworks.example']),
  ],
  contacts: [
    person('ilse', 'n', 'Ilse Brandt', 'ilse@northwind.example'),
    person('omar', 'n', 'Omar Haddad', 'omar@northwind.example'),
    person('pia', 'k', 'Pia Kern', 'pia@kestrel.example'),
    person('gil', 'g', 'Gil Moreau', 'gil@galehouse.com'),
    person('cons', 'a', 'Cora Novak', 'cora@advisory.example'),
    person('vera', 'v', 'Vera Lund', 'vera@vireo.example'),
    // Were at Quillworks, are at Harborline; one of them is in the deal there.
    person('moved', 'h', 'Jonas Falk', 'jonas@quillworks.example', 'jonas@harborline.example'),
    person('joined', 'h', 'Anke Ross', 'anke@quillworks.example', 'anke@harborline.example'),
  ],
  deals: [
    open('line', 'n', 'Northwind: line two retrofit'),
    open('dock', 'n', 'Northwind: loading dock sensors'),
    open('kes', 'k', 'Kestrel'),
    open('gal', 'g', 'Galehouse'),
    open('vir-old', 'v', 'Vireo: pilot', lost),
    open('vir', 'v', 'Vireo: rollout'),
    open('qui-old', 'q', 'Quillworks', lost),
    open('har', 'h', 'Harborline'),
  ],
  parts: [
    part('ilse', { dealId: 'line' }),
    part('omar', { dealId: 'dock' }),
    part('pia', { dealId: 'kes' }),
    part('gil', { dealId: 'gal' }),
    part('cons', { dealId: 'line' }),
    part('cons', { dealId: 'kes' }),
    part('cons', { dealId: 'gal' }),
    part('vera', { dealId: 'vir-old' }),
    part('vera', { dealId: 'vir' }),
    part('moved', { dealId: 'qui-old' }),
    part('joined', { dealId: 'qui-old' }),
    part('joined', { dealId: 'har' }),
  ],
};
