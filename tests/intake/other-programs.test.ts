/** What other programs export, with the heads that they write. */
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../lib/intake/guess-mapping.ts';
import { readTable } from '../../lib/intake/read-table.ts';
import { toRecords } from '../../lib/intake/to-records.ts';

function recordsOf(lines: readonly string[]) {
  const reading = readTable(new TextEncoder().encode(lines.join('\r\n')));
  if (!reading.ok) throw new Error(reading.problem);
  return toRecords(reading.table, guessMapping(reading.table.heads));
}

describe('deals of HubSpot', () => {
  it('have the company and the people that go with them, and ended when they say', () => {
    const { records, empty, unread } = recordsOf([
      '"Record ID","Deal Name","Deal Stage","Close Date","Deal owner","Amount","Pipeline","Associated Company","Associated Company IDs","Associated Contact"',
      '"1","Night shift","Discover","2026-11-12 14:00","Me","12000.00","Sales","Harbour","77","Ada Berg (ada@h.example);Bo Dahl (Bo@h.example)"',
      '"2","Rollout","Closed Won","2026-01-12 14:00","Me","12000.000","Sales","Fjord","78",""',
      '"3","Trial","Closed Lost","2025-02-03 14:00","Me","","Sales","Fjord","78",""',
    ]);
    expect({ empty, unread }).toEqual({ empty: 0, unread: 0 });
    expect(records.map(({ person }) => person && [person.name, ...person.emails])).toEqual([
      ['Ada Berg', 'ada@h.example'],
      ['Bo Dahl', 'bo@h.example'],
      null,
      null,
    ]);
    expect(records.map(({ company, deal }) => [company?.name, deal?.name, deal?.value, deal?.closedOn])).toEqual([
      ['Harbour', 'Night shift', 12_000, null],
      ['Harbour', 'Night shift', 12_000, null],
      ['Fjord', 'Rollout', 12_000, '2026-01-12'],
      ['Fjord', 'Trial', null, '2025-02-03'],
    ]);
  });
});

describe('opportunities of Salesforce', () => {
  it('have the currency of its own column, and days in the order that any column tells', () => {
    const { records, unread } = recordsOf([
      'Opportunity Owner,Account Name,Opportunity Name,Stage,Amount Currency,Amount,Close Date,Created Date',
      'Me,Harbour,Night,Negotiation/Review,USD,"125,000.00",3/4/2027,1/2/2026',
      'Me,Harbour,Old,Closed Won,CHF,"1,000.00",3/4/2026,1/20/2026',
      'Me,Fjord,Odd,Prospecting,Taler,"1,000.00",3/4/2027,1/20/2026',
    ]);
    expect(records.map(({ deal }) => [deal?.value, deal?.currency, deal?.expectedClose, deal?.closedOn])).toEqual([
      [125_000, 'USD', '2027-03-04', null],
      [1000, 'CHF', '2026-03-04', '2026-03-04'],
      [null, null, '2027-03-04', null],
    ]);
    expect(unread).toBe(1);
  });

  it('have days that cannot be told where the other columns tell two orders', () => {
    const { records, unread } = recordsOf([
      'Account Name,Opportunity Name,Close Date,Created Date,Last Call,Phone',
      'Harbour,Night,3/4/2027,1/20/2026,20/1/2026,44-20-7946-0958',
    ]);
    expect(records[0]?.deal).toMatchObject({ expectedClose: null });
    expect(unread).toBe(1);
  });
});

describe('sums in thousands', () => {
  it.each(['Wert in TEUR', 'Wert (T€)', 'Amount (k€)', 'Umsatz in Tsd. EUR'])('are so by their head, %s', (head) => {
    const { records } = recordsOf([`Firma;Projekt;${head}`, 'Hafen;Nacht;125', 'Fjord;Tag;2,5 Mio']);
    expect(records.map(({ deal }) => [deal?.value, deal?.currency])).toEqual([
      [125_000, 'EUR'],
      [2_500_000, 'EUR'],
    ]);
  });
});

describe('an address of the company', () => {
  it('is nobody’s own: two people would be one', () => {
    const { records } = recordsOf([
      'Name,Company,Company Email',
      'Ada Berg,Harbour,info@h.example',
      'Bo Dahl,Harbour,info@h.example',
    ]);
    expect(records.map(({ person }) => [person?.name, person?.emails])).toEqual([
      ['Ada Berg', []],
      ['Bo Dahl', []],
    ]);
  });
});

describe('deals of Pipedrive', () => {
  it('ended at the time of the win or of the loss', () => {
    const { records } = recordsOf([
      'Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Organization,Deal - Contact person,Deal - Status,Deal - Won time,Deal - Lost time,Deal - Expected close date,Person - Email - Work,Person - Email - Home',
      'Night,12000,EUR,Harbour,Ada Berg,Won,2026-03-01 10:00:00,,2026-03-31,ada@h.example,ada@home.example',
      'Late,12000,EUR,Fjord,Bo Dahl,Lost,,2026-04-01 10:00:00,2026-03-31,,bo@home.example',
    ]);
    expect(records.map(({ person, deal }) => [person?.emails, deal?.currency, deal?.outcome, deal?.closedOn])).toEqual([
      [['ada@h.example', 'ada@home.example'], 'EUR', 'won', '2026-03-01'],
      [['bo@home.example'], 'EUR', 'no-decision', '2026-04-01'],
    ]);
  });
});

describe('address books', () => {
  it.each([
    [
      'Google',
      'First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value',
      'Ada,Berg,Harbour,CFO,* Work,ada@h.example ::: a@h.example,Home,x@y.example',
    ],
    [
      'Outlook',
      'First Name,Last Name,Title,Company,Job Title,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,E-mail 3 Address',
      'Ada,Berg,Dr.,Harbour,CFO,ada@h.example,SMTP,Ada Berg (ada@h.example),a@h.example,x@y.example',
    ],
    [
      'Pipedrive',
      'Person - Name,Person - Organization,Person - Job title,Person - Email - Work,Person - Email - Home,Person - Email - Other',
      'Ada Berg,Harbour,CFO,ada@h.example,a@h.example,x@y.example',
    ],
    [
      'a list',
      'Name,Email,Email,Company,Title',
      'Ada Berg,Ada <ada@h.example>; mailto:a@h.example,x@y.example,Harbour,CFO',
    ],
  ])('of %s', (_, heads, row) => {
    const { records } = recordsOf([heads, row]);
    expect(records).toEqual([
      {
        person: {
          name: 'Ada Berg',
          emails: ['ada@h.example', 'a@h.example', 'x@y.example'],
          linkedinIds: [],
          title: 'CFO',
        },
        company: { name: 'Harbour', websites: [] },
        deal: null,
      },
    ]);
  });
});

describe('rows about the same', () => {
  it('are one record, which knows what each of them says', () => {
    const { records, doubled } = recordsOf([
      'Name,Email,Title,Company,Website,Deal,Amount,Note',
      'Ada Berg,ada@h.example,,Harbour,,Night,,',
      'Ada Berg,ada@h.example; a@h.example,CFO,Harbour,h.example,Night,$500,Hello',
    ]);
    expect(doubled).toBe(1);
    expect(records).toMatchObject([
      {
        person: { name: 'Ada Berg', emails: ['ada@h.example', 'a@h.example'], title: 'CFO' },
        company: { websites: ['h.example'] },
        deal: { value: 500, currency: 'USD', note: 'Hello' },
      },
    ]);
  });
});

describe('deals of one name', () => {
  it('that ended on other days, or not yet, are several', () => {
    const { records, doubled } = recordsOf([
      'Company,Deal,Status,Closed on',
      'Fjord,Fjord deal,Won,2024-05-01',
      'Fjord,Fjord deal,Open,',
      'Fjord,Fjord deal,Lost,2025-05-01',
      'Fjord,Fjord deal,Open,',
    ]);
    expect({ deals: records.length, doubled }).toEqual({ deals: 3, doubled: 1 });
  });
});

describe('an amount', () => {
  it('has the currency of the head where the cell has none', () => {
    const { records } = recordsOf(['Company,Deal,Amount (USD)', 'Harbour,Night,500', 'Fjord,Day,€ 500']);
    expect(records.map(({ deal }) => deal?.currency)).toEqual(['USD', 'EUR']);
  });
});

describe('people who work for nobody else', () => {
  it.each(['Self-employed', 'Freelance', 'Selbstständig', 'Indépendante', 'Autónomo', 'Stealth Startup', 'N/A', '-'])(
    'have no company called “%s”, which all of them would share',
    (company) => {
      const { records } = recordsOf(['First Name,Last Name,Email Address,Company', `Ada,Berg,,${company}`]);
      expect(records).toMatchObject([{ person: { name: 'Ada Berg' }, company: null }]);
    },
  );

  it.each(['The Independent', 'Freelancer.com', 'Confidential Records Inc', 'None Such Ltd'])(
    'or work at “%s”',
    (company) => {
      const { records } = recordsOf(['Name,Company', `Ada Berg,${company}`]);
      expect(records[0]?.company?.name).toBe(company);
    },
  );
});

describe('stages by the keys that HubSpot keeps them under', () => {
  it('end a deal', () => {
    const { records } = recordsOf([
      'Deal,Company,Deal Stage',
      'A,Port,closedwon',
      'B,Port,closedlost',
      'C,Port,contractsent',
    ]);
    expect(records.map(({ deal }) => deal?.outcome)).toEqual(['won', 'no-decision', null]);
  });
});
