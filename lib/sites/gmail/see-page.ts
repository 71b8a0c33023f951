/** The page as it is, for the background to conclude from. */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { GmailSeen } from '../../page/gmail/seen.ts';
import { paramOf, urlThread } from '../../page/gmail/urls.ts';
import { ACCOUNT, BANNER, TOAST } from '../../page/gmail/ways.ts';
import { RAW_LINE } from '../../page/raw-text.ts';
import type { ReadEnvironment } from '../site.ts';
import { agrees } from './agreement.ts';
import { attr, look, outside } from './find.ts';
import { findHeading } from './find-heading.ts';
import type { Heading } from './find-heading.ts';
import { seeBoxes } from './see-composes.ts';
import { seeMessages } from './see-messages.ts';
import { rawTextIn } from './see-text.ts';

export function seePage(environment: ReadEnvironment): GmailSeen {
  const { document, url } = environment;
  const named = urlThread(url);
  const heading = findHeading(environment, named);
  const shown = heading && seeHeading(heading);
  const agreed = !named || !heading || agrees(document, named, heading, shown?.text ?? '');
  return {
    seen: 'gmail',
    url: (url.origin + url.pathname + url.hash).slice(0, PAGE_LIMITS.line),
    view: paramOf(url, 'view').slice(0, PAGE_LIMITS.line),
    named,
    agreed,
    account: seeAccount(document),
    heading: shown,
    ...(agreed && (named || heading) ? seeMessages(environment, heading) : { messages: null, rows: 0, folded: false }),
    // Whatever is open behind them, drafts and toast speak for themselves.
    composes: seeBoxes(environment),
    toast: seeToast(environment),
    alert: isShown(environment, '[role=alertdialog]'),
  };
}

const seeHeading = ({ element, ...rest }: Heading): GmailSeen['heading'] => ({
  ...rest,
  text: rawTextIn(element, undefined, RAW_LINE),
});

function seeAccount(document: Document): GmailSeen['account'] {
  const [meta = ''] = look(document, ACCOUNT, attr)?.found ?? [];
  // The account stands behind the subject. Where the page names it, the rest would only change again and again.
  return {
    meta,
    title: meta ? '' : document.title.slice(-600),
    banner: (!meta && look(document, BANNER, attr)?.found) || [],
  };
}

/** The line that says that a mail was sent, found by the ids of its links: its words are translated. */
function seeToast(environment: ReadEnvironment): GmailSeen['toast'] {
  const sent = isShown(environment, '#link_vsm');
  const canUndo = isShown(environment, '#link_undo');
  return sent || canUndo ? { sent, canUndo, ids: look(environment.document, TOAST, attr) } : null;
}

const isShown = ({ document, isVisible }: ReadEnvironment, selector: string): boolean =>
  outside(document, selector).some(isVisible);
