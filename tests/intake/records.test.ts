import { describe, expect, it } from 'vitest';
import { invitedPeople } from '../../lib/intake/invitations.ts';
import { isMessageArchive, toExchanges } from '../../lib/intake/archive-messages.ts';
import { guessMapping } from '../../lib/intake/guess-mapping.ts';
import { readTable } from '../../lib/intake/read-table.ts';
import { toRecords } from '../../lib/intake/to-records.ts';

function tableOf(text: string) {
  const reading = readTable(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.problem);
  return reading.table;
}
function recordsOf(text: string) {
  const table = tableOf(text);
  return toRecords(table, guessMapping(table.heads));
}

describe('columns', () => {
  it.each([
    [
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'firstName,lastName,linkedin,email,company,title,',
    ],
    ['Deal - Title,Deal - Value,Organization - Name,Person - Email', 'deal,value,company,email'],
    ['Deal Name,Deal Stage,Amount,Close Date,Company name', 'deal,stage,value,close,company'],
    ['Ansprechpartner;E-Mail;Firma;Phase;Wert;Währung', 'name,email,company,stage,value,currency'],
    ['Opportunity Name;Account Name;Stage;Amount;Lost Time', 'deal,company,stage,value,closedOn'],
    ['Name;Full name;Irgendwas', 'name,,'],
  ])('%s', (heads, fields) => {
    const mapping = guessMapping(heads.split(heads.includes(';') ? ';' : ','));
    expect(mapping.map((field) => field ?? '').join(',')).toBe(fields);
  });
});

describe('LinkedIn’s Connections.csv', () => {
  const FILE = [
    'Notes:',
    '"When exporting your connection data, you may notice that some of the email addresses are missing."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Ada,Berg,https://www.linkedin.com/in/Ada-Berg-7,,"Harbour & Sons, Ltd",Head of Planning,12 Mar 2024',
    'Åsa,Dahl,https://www.linkedin.com/in/%C3%A5sa-dahl,asa@fjord.example,Fjord,,07 Feb 2022',
    ',,,,,,',
    ',,https://www.linkedin.com/in/nobody,,,,01 Jan 2020',
    'Ada,Berg,https://www.linkedin.com/in/ada-berg-7/,,"Harbour & Sons, Ltd",Head of Planning,12 Mar 2024',
  ].join('\n');

  it('is people with profile, company and title, each once', () => {
    const { records, empty, doubled } = recordsOf(FILE);
    expect(records).toEqual([
      {
        person: { name: 'Ada Berg', emails: [], linkedinIds: ['in/ada-berg-7'], title: 'Head of Planning' },
        company: { name: 'Harbour & Sons, Ltd', websites: [] },
        deal: null,
      },
      {
        person: { name: 'Åsa Dahl', emails: ['asa@fjord.example'], linkedinIds: ['in/åsa-dahl'], title: null },
        company: { name: 'Fjord', websites: [] },
        deal: null,
      },
    ]);
    expect({ empty, doubled }).toEqual({ empty: 1, doubled: 1 });
  });
});

describe('deals', () => {
  it('come with value, stage, dates and outcome; what cannot be told is counted', () => {
    const { records, unread } = recordsOf(
      [
        'Deal Name;Account;Stage;Amount;Close Date;Status;Closed on;Email',
        'Night shift;Harbour;Discover;€ 12.500,00;2026-12-31;Open;;ada@harbour.example',
        'Rollout;Harbour;;$40,000;3/4/2026;Closed won;2026-02-01;',
        'Old one;Fjord;;soon;;Lost to competitor;01.02.2025;',
        'Older;Fjord;Closed lost;;;;;',
      ].join('\n'),
    );
    expect(records.map(({ deal }) => deal)).toEqual([
      expect.objectContaining({
        name: 'Night shift',
        stage: 'Discover',
        value: 12_500,
        currency: 'EUR',
        expectedClose: '2026-12-31',
        outcome: null,
      }),
      expect.objectContaining({
        name: 'Rollout',
        value: 40_000,
        currency: 'USD',
        expectedClose: null,
        outcome: 'won',
        closedOn: '2026-02-01',
      }),
      expect.objectContaining({ name: 'Old one', value: null, outcome: 'lost-competitor', closedOn: '2025-02-01' }),
      expect.objectContaining({ name: 'Older', outcome: 'no-decision' }),
    ]);
    expect(unread).toBe(2);
  });

  it('that a table program says have ended before 1970 have no day of ending, and no date is beyond the calendar', () => {
    const { records, unread } = recordsOf(
      [
        'Deal Name,Account,Close Date,Status,Closed on',
        'Empty date,Harbour,9999-12-31,Closed won,1899-12-30',
        'Oldest,Fjord,1999-12-31,Lost,1970-01-01',
      ].join('\n'),
    );
    expect(records.map(({ deal }) => [deal?.expectedClose, deal?.closedOn])).toEqual([
      [null, null],
      ['1999-12-31', '1970-01-01'],
    ]);
    expect(unread).toBe(2);
  });

  it('and people have names of which something is to be seen: any other cell counts as empty', () => {
    const { records, empty } = recordsOf(
      [
        'Name,Email,Company,Title,Deal,Stage',
        '\u200B,ada@harbour.example,Harbour,\u200B,\u200B,\u200B',
        `${'x'.repeat(299)} y,,Fjord,,,`,
        '\u200B,,\u200B,,\u200B,',
      ].join('\n'),
    );
    expect(records).toMatchObject([
      { person: { name: 'ada@harbour.example', title: null }, deal: null },
      { person: { name: 'x'.repeat(299) } },
    ]);
    expect(empty).toBe(1);
  });

  it('and people may be called by markup, which is but text', () => {
    const { records } = recordsOf('Name,Deal,Email\n"<img src=x onerror=alert(1)>",Porto,ada@harbour.example');
    expect(records).toMatchObject([{ person: { name: '<img src=x onerror=alert(1)>' }, company: null }]);
  });
});

describe('LinkedIn’s Invitations.csv', () => {
  const HEADS = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';
  const [me, ada] = ['https://www.linkedin.com/in/alex-m', 'https://www.linkedin.com/in/ada-berg'];

  it('names the other side of each, whichever way it went, and no word of it', () => {
    const invited = invitedPeople(
      tableOf(
        [
          HEADS,
          `Alex M,Ada Berg,"3/5/26, 1:45 AM",a secret,OUTGOING,${me},${ada}`,
          `Nils Dahl,Alex M,2026-06-01 08:00 UTC,,incoming,https://www.linkedin.com/in/nils,${me}`,
          `Alex M,Whoever,,,,${me},${ada}`,
        ].join('\n'),
      ),
    );
    if (!invited) throw new Error('not recognised');
    const { records, empty } = toRecords(invited.table, invited.mapping);
    expect(records.map(({ person }) => [person?.name, person?.linkedinIds])).toEqual([
      ['Ada Berg', ['in/ada-berg']],
      ['Nils Dahl', ['in/nils']],
    ]);
    expect(empty).toBe(1);
    expect(JSON.stringify(invited)).not.toContain('secret');
  });

  it('is told by its columns: a table of mails has From and To, and is none', () => {
    expect(invitedPeople(tableOf('From,To,Date\nAda,Bo,2026-01-01'))).toBeNull();
  });
});

describe('LinkedIn’s messages.csv', () => {
  const me = 'https://www.linkedin.com/in/alex-m';
  const row = (conversation: string, from: string, to: string, date: string, text = 'Hello') =>
    [conversation, '', 'x', from, 'y', to, date, '', `"${text}"`, 'INBOX', 'No'].join(',');
  const FILE = [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT',
    row('2-a', me, 'https://www.linkedin.com/in/ada-berg', '2026-09-19 13:28:00 UTC'),
    row('2-a', 'https://www.linkedin.com/in/ada-berg', me, '2026-09-20 08:00:00 UTC', 'a secret, quite'),
    row('2-b', 'https://www.linkedin.com/in/nils', me, '2026-09-21 08:00:00 UTC'),
    row('2-c', me, `https://www.linkedin.com/in/nils,https://www.linkedin.com/in/ada-berg`, '2026-09-21 09:00:00 UTC'),
    row('2-b', me, 'https://www.linkedin.com/in/nils', 'yesterday'),
  ].join('\n');

  it('is when, with whom and which way; no word of it', () => {
    const table = tableOf(FILE);
    expect(isMessageArchive(table)).toBe(true);
    const { exchanges, skipped } = toExchanges(table);
    expect(
      exchanges.map(({ linkedinId, direction, at }) => [linkedinId, direction, new Date(at).toISOString()]),
    ).toEqual([
      ['in/ada-berg', 'out', '2026-09-19T13:28:00.000Z'],
      ['in/ada-berg', 'in', '2026-09-20T08:00:00.000Z'],
      ['in/nils', 'in', '2026-09-21T08:00:00.000Z'],
    ]);
    expect(skipped).toBe(2);
    expect(JSON.stringify(exchanges)).not.toContain('secret');
  });

  it('takes no message of before there were any, or of when there will be none, none to two people, and tells two in a long conversation apart', () => {
    const ada = 'https://www.linkedin.com/in/ada-berg';
    const long = 'x'.repeat(200);
    const table = tableOf(
      [
        FILE.split('\n')[0],
        row('2-a', me, ada, '1969-12-31 23:59:59 UTC'),
        row('2-a', me, ada, '9999-12-31 23:59:59 UTC'),
        row('2-a', `"${ada},https://www.linkedin.com/in/nils"`, me, '2026-09-18 08:00:00 UTC'),
        row(long, me, ada, '2026-09-19 13:28:00 UTC'),
        row(long, me, ada, '2026-09-19 13:29:00 UTC'),
      ].join('\n'),
    );
    const { exchanges, skipped } = toExchanges(table);
    expect(exchanges.map(({ at }) => new Date(at).toISOString().slice(11, 16))).toEqual(['13:28', '13:29']);
    expect(exchanges.every(({ messageKey }) => messageKey.length === 120)).toBe(true);
    expect(skipped).toBe(3);
  });
});
