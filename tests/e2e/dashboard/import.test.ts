/** A table from another tool, and LinkedIn's own export: seen first, taken in, taken back. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useStage } from '../use-stage.ts';

const CONNECTIONS = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Ada,Berg,https://www.linkedin.com/in/ada-berg-7,,"Harbour & Sons, Ltd",Head of Planning,12 Mar 2024',
  'Åsa,Dahl,https://www.linkedin.com/in/asa-dahl-1,asa@fjord.example,Fjord,,07 Feb 2022',
  'Dana,Reyes,https://www.linkedin.com/in/someone-else,,Northwind Logistics,Planner,07 Feb 2022',
  ',,https://www.linkedin.com/in/nobody,,,,',
].join('\n');
const INVITATIONS = [
  'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
  'Alex Morgan,Priya Nair,"11/3/26, 9:14 AM","Good to meet you,',
  'Priya",OUTGOING,https://www.linkedin.com/in/alex-morgan,https://www.linkedin.com/in/priya-nair-4',
  'Tomas Lind,Alex Morgan,"10/30/26, 4:02 PM",,INCOMING,https://www.linkedin.com/in/tomas-lind-2,https://www.linkedin.com/in/alex-morgan',
].join('\n');
const DEALS = ['Opp;Firma;Betrag;Stage;Schluss', 'Porto depot;Harbour & Sons Ltd;€ 12.500,00;Discover;2026-12-31'].join(
  '\n',
);

const stage = useStage();
let page: Page;
beforeAll(async () => {
  page = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/data`);
});

const section = () => page.locator('section', { has: page.getByRole('heading', { name: 'Import' }) });
const choose = (name: string, text: string) =>
  section()
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const counts = async () => {
  const { contacts, accounts, deals } = await stage.book.ask('summary', {});
  return { contacts, accounts, deals };
};

test('connections are people: new ones counted, one that nobody can tell apart left out, all of it undone', async () => {
  const before = await counts();
  await choose('Connections.csv', CONNECTIONS);
  await section().getByText('New: 2 people, 2 companies, 0 deals.').waitFor();
  await section().getByText('1 row names neither a person nor a company.').waitFor();
  await section().getByText('Add 1 person of a name and company').waitFor();
  expect(await counts()).toEqual(before);
  await section().getByRole('button', { name: 'Import', exact: true }).click();
  await section()
    .getByText(
      'Connections.csv: 3 rows read. New: 2 people, 2 companies, 0 deals. Unchanged: 1 record. Left out: 1 person',
    )
    .waitFor();
  expect(await counts()).toEqual({ ...before, contacts: before.contacts + 2, accounts: before.accounts + 2 });
  await section().getByRole('button', { name: 'Undo' }).click();
  await section().getByText('Taken back: Connections.csv.').waitFor();
  expect(await counts()).toEqual(before);
});

test('a column that is not recognised is named by the rep, and the deal is there', async () => {
  await choose('deals.csv', DEALS);
  await section().getByText('New: 0 people, 1 company, 1 deal.').waitFor();
  await section().getByLabel('What “Opp” becomes').selectOption('Deal');
  await section().getByLabel('What “Schluss” becomes').selectOption('Expected close');
  await section().getByText('New: 0 people, 1 company, 1 deal.').waitFor();
  await section().getByText('What is asked for before the stage of an open deal is true already').click();
  await section().getByRole('button', { name: 'Import', exact: true }).click();
  await section().getByText('deals.csv: 1 row read. New: 0 people, 1 company, 1 deal.').waitFor();
  const { rows } = await stage.book.ask('deals', { text: 'Porto depot' });
  expect(rows[0]?.deal).toMatchObject({
    value: 12_500,
    currency: 'EUR',
    stage: 'discover',
    expectedClose: '2026-12-31',
  });
  expect(rows[0]?.honest).toBe('discover');
});

test('people of LinkedIn’s invitations are the other side of each, without a column named by hand; a second time brings nothing new', async () => {
  const before = await counts();
  await choose('Invitations.csv', INVITATIONS);
  await section().getByText('New: 2 people, 0 companies, 0 deals.').waitFor();
  await section().getByRole('button', { name: 'Import', exact: true }).click();
  await section().getByText('Invitations.csv: 2 rows read. New: 2 people').waitFor();
  expect(await counts()).toEqual({ ...before, contacts: before.contacts + 2 });
  const { rows } = await stage.book.ask('contacts', { text: 'Priya' });
  expect(rows.map(({ contact }) => contact.name)).toEqual(['Priya Nair']);
  await choose('Invitations.csv', INVITATIONS);
  await section().getByText('2 people are known already.').waitFor();
  await section().getByRole('button', { name: 'Import', exact: true }).click();
  await section().getByText('Invitations.csv: 2 rows read. Nothing in it was new. Unchanged: 2 records.').waitFor();
});

test('what is no table is refused in words, and changes nothing', async () => {
  const before = await counts();
  await choose('archive.zip', 'PK\u0003\u0004\0\0,\0\n\0,\0');
  await section().getByText('It is not a table in plain text.').waitFor();
  expect(await counts()).toEqual(before);
});
