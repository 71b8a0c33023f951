/** Runs in LinkedIn's double: the profile on screen becomes another's, drawn as the site would draw it, by text nodes alone. */
import type { HostileProfile } from '../../pages/hostile/generate.ts';

export function rewriteProfile({ name, headline, company, slug }: HostileProfile): void {
  const card = document.querySelector('[componentkey$="Topcard"]');
  if (!card) throw new Error('no profile is on screen');
  const write = (selector: string, text: string): void => {
    const element = card.querySelector(selector);
    if (element) element.textContent = text;
  };
  write('h2', name);
  write('.p-headline', headline);
  if (!card.querySelector('.p-company')) {
    const line = document.createElement('p');
    line.className = 'p-company';
    card.querySelector('.p-headline')?.after(line);
  }
  write('.p-company', company);
  const path = `/in/${encodeURIComponent(slug)}/`;
  for (const link of card.querySelectorAll('a[href*="/in/"]')) {
    link.setAttribute(
      'href',
      `https://www.linkedin.com${path}${link.matches('.p-contact') ? 'overlay/contact-info/' : ''}`,
    );
  }
  document.title = `${name} | LinkedIn`;
  history.replaceState({}, '', path);
}
