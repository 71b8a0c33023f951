/** A rep looks at a person on LinkedIn, adds them with one click, and sees the checklist of their deal. */
import { describe, expect, it } from 'vitest';
import { gmailSite } from '../../pages/gmail/site.ts';
import { linkedinSite } from '../../pages/linkedin/site.ts';
import { useStage } from '../use-stage.ts';

const profileOf = (slug: string): string => `https://www.linkedin.com/in/${slug}/`;

describe.each(['allowed', 'blocked'] as const)('with third-party cookies %s', (thirdPartyCookies) => {
  const stage = useStage({ thirdPartyCookies, linkedin: 'granted', sites: [gmailSite(), linkedinSite()] });

  it('adds a stranger with one click and shows the checklist', async () => {
    const { page, sidebar } = await stage.openGmail(profileOf('helena-prado-manufacturing'));
    await sidebar.getByRole('button', { name: 'Create the deal' }).click();
    await sidebar.getByRole('heading', { name: 'Tessera Materials' }).waitFor();
    await sidebar.getByRole('checkbox', { name: 'Mark your dream clients' }).waitFor();
    const { rows } = await stage.book.ask('contacts', { text: 'Helena' });
    expect(rows[0]?.contact.title).toBe('Director of Manufacturing');
    expect(rows[0]?.contact.linkedinIds).toContain('in/helena-prado-manufacturing');
    await page.close();
  });

  it('knows the person by LinkedIn identity in the other layout', async () => {
    const { page, sidebar } = await stage.openGmail(`${profileOf('helena-prado-manufacturing')}?ui=classic`);
    await sidebar.getByRole('heading', { name: 'Tessera Materials' }).waitFor();
    await page.close();
  });

  it('copies the next ask, and types nothing into the page', async () => {
    const { page, sidebar } = await stage.openGmail(profileOf('dana-reyes-ops'));
    await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
    await sidebar.getByRole('button', { name: /^Copy/ }).click();
    await sidebar.getByText('Copied.').waitFor();
    await page.close();
  });
});
