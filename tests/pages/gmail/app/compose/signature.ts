/** What stands below a mail from the rep's own house. The private account has none. */
import { OWN_COMPANY, REP } from '../../../../../lib/domain/sample-book/cast/cast.ts';
import type { App } from '../base/app.ts';

export function signatureOf({ account }: App): string {
  if (account.email !== REP.email) return '';
  return `<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>${REP.name}</b><div>${REP.title} · ${OWN_COMPANY.name}</div></div></div>`;
}
