import { describe, expect, it } from 'vitest';
import {
  companyFromDomain,
  companyNameKey,
  firstNameOf,
  foldText,
  initialsOf,
  nameFromAddress,
} from '../../../lib/domain/identity/names.ts';
import { suggestLevel } from '../../../lib/domain/honesty/level.ts';
import { breadthOf, depthOf } from '../../../lib/domain/honesty/depth.ts';
import { contact, part } from '../support/rows.ts';
import type { Level } from '../../../lib/domain/rows/types.ts';

describe('names', () => {
  it.each([
    ['Ilse Brandt', 'IB'],
    ['Anna-Lena van der Berg', 'AB'],
    ['Cher', 'C'],
    ['  ömer çelik ', 'ÖÇ'],
    ['', ''],
    ['— —', ''],
  ])('initials of "%s"', (name, initials) => expect(initialsOf(name)).toBe(initials));

  it.each([
    ['Ilse Brandt', 'Ilse'],
    ['  Anna-Lena van der Berg', 'Anna-Lena'],
    ['Dr. Anna Weber', 'Anna'],
    ['Prof. Dr. med. Jan Kees', 'Jan'],
    ['Dipl.-Ing. Uwe Kern', 'Uwe'],
    ['Mr Tom Hagen', 'Tom'],
    ['Drew Page', 'Drew'],
    ['Dr.', 'Dr.'],
    ['', ''],
  ])('"%s" is called %s', (name, first) => expect(firstNameOf(name)).toBe(first));

  it.each([
    ['northwind.example', 'Northwind'],
    ['acme-tools.co.uk', 'Acme Tools'],
    ['ibm.example', 'IBM'],
    ['', ''],
  ])('company of %s', (domain, name) => expect(companyFromDomain(domain)).toBe(name));

  it.each([
    ['ilse.brandt@northwind.example', 'Ilse Brandt'],
    ['ILSE_BRANDT+news@northwind.example', 'Ilse Brandt'],
    ['ibrandt2@northwind.example', 'Ibrandt'],
    ['1234@northwind.example', '1234'],
  ])('name of %s', (address, name) => expect(nameFromAddress(address)).toBe(name));

  it.each([
    ['Müller & Söhne GmbH & Co. KG', 'muller sohne'],
    ['MULLER SOHNE', 'muller sohne'],
    ['The Northwind Company, Inc.', 'northwind'],
    ["Ann's Bakery Ltd.", 'anns bakery'],
    ['N.V. Philomela B.V.', 'philomela'],
    ['Groß AG', 'gross'],
    ['The Group', 'the group'],
    ['', ''],
  ])('key of "%s"', (name, key) => expect(companyNameKey(name)).toBe(key));

  it('folds accents and letters that are none', () => expect(foldText('Łódź, Ærø, İzmir')).toBe('lodz, aero, izmir'));
});

describe('the level that a title suggests', () => {
  it.each<[string, Level]>([
    ['CEO', 1],
    ['Chief Financial Officer', 1],
    ['Founder & CTO', 1],
    ['Managing Director', 1],
    ['President', 1],
    ['Geschäftsführerin', 1],
    ['Mitglied des Vorstands, Vorstandsmitglied', 1],
    ['Vice President, Operations', 2],
    ['SVP Sales', 2],
    ['Director of Logistics', 2],
    ['Head of Procurement', 2],
    ['Chief of Staff', 2],
    ['Leiter Einkauf', 2],
    ['Produktionsleiterin', 2],
    ['Assistant Director', 3],
    ['Night shift supervisor', 3],
    ['Account Manager', 3],
    ['Product Owner', 3],
    ['Teamleiterin Versand', 3],
    ['Stellvertretender Teamleiter', 3],
    ['Assistant to the CEO', 4],
    ['Executive Assistant', 4],
    ['Software Engineer', 4],
    ['Einkäufer', 4],
    ['Production planner', 4],
    ['Assistenz der Geschäftsführung', 4],
    ['Intern', 4],
  ])('%s → %i', (title, level) => expect(suggestLevel(title)?.level).toBe(level));

  it('says by which words, and nothing where they say nothing', () => {
    expect(suggestLevel('Group Head of Operations')).toEqual({ level: 2, why: 'Head of' });
    expect(suggestLevel('Poet')).toBeNull();
    expect(suggestLevel('')).toBeNull();
    expect(suggestLevel(null)).toBeNull();
  });
});

describe('depth and breadth', () => {
  const DAY = 86_400_000;
  const now = 1000 * DAY;
  const heard = (level: Level | null, daysAgo: number | null) => {
    const person = contact({ level });
    return { contact: person, part: part(person.id, { lastHeardAt: daysAgo === null ? null : now - daysAgo * DAY }) };
  };

  it('depth is the deepest level heard from, whenever that was', () => {
    expect(depthOf([heard(1, 5), heard(3, 300), heard(4, null), heard(null, 1)])).toBe(3);
    expect(depthOf([heard(2, null)])).toBeNull();
  });

  it('breadth counts people of the last 60 days, each once', () => {
    expect(breadthOf([heard(1, 0), heard(null, 60), heard(2, 61), heard(3, null)], now)).toBe(2);
    const twice = heard(1, 1);
    expect(breadthOf([twice, twice], now)).toBe(1);
  });
});
