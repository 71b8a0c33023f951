/** A letter on a disc, drawn as a picture: the page loads none from anywhere. */
import type { MailAddress } from '../../mailbox.ts';
import { toneOf } from './people.ts';

/** @returns `data:` address of an SVG */
export function portrait(address: MailAddress): string {
  const letter = encodeURIComponent((address.name || address.email).charAt(0).toUpperCase().replace(/[<>&]/, '?'));
  const text = `<text x="20" y="26" font-family="Inter,Roboto,Arial,sans-serif" font-size="18" fill="white" text-anchor="middle">`;
  const disc = `<circle cx="20" cy="20" r="20" fill="${toneOf(address)}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">${disc}${text}`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}${letter}${encodeURIComponent('</text></svg>')}`;
}
