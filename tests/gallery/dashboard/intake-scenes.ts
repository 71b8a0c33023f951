/** A table of another program before it is taken in, and one that is none. */
import type { Page } from 'playwright-core';
import type { Scene } from './scenes.ts';

const DEALS = [
  'Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Organization,Deal - Contact person,Deal - Stage,Deal - Status,Deal - Won time,Deal - Lost time,Deal - Expected close date,Person - Email - Work',
  'Night shift,48000,EUR,Harbour Logistics,Ada Berg,Proposal made,Open,,,2027-01-31,ada@harbour.example',
  'Depot,12000,EUR,Harbour Logistics,Ada Berg,Discover (Sales Pipeline),Open,,,2027-03-31,ada@harbour.example',
  'Rollout,about 5,EUR,Fjord,Bo Dahl,Value proposition,Open,,,2027-02-28,bo@fjord.example',
  'Pilot,9000,EUR,Fjord,Bo Dahl,Qualified,Won,2026-03-01 10:00:00,,2026-03-31,bo@fjord.example',
].join('\n');

const choose = (name: string, text: string) => async (page: Page) => {
  const section = page.locator('.data-section', { has: page.locator('input[accept*=".tsv"]') });
  await section
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
  await section.locator('.preview, .refused').first().waitFor();
  await section.scrollIntoViewIfNeeded();
};

const deals = choose('deals.csv', DEALS);
const workbook = choose('deals.xlsx', 'PK\u0003\u0004\u0014\0\u0006\0\u0008\0\0\0!\0');

export const INTAKE: readonly Scene[] = [
  { name: 'data-import', book: 'small', hash: '#/data', act: deals },
  { name: 'data-import-de', book: 'small', hash: '#/data', language: 'de', act: deals },
  { name: 'data-import-workbook', book: 'small', hash: '#/data', act: workbook },
];
