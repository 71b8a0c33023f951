/** Open drafts: to whom, about what, and what the rep has written so far. */
import type { Address, GmailCompose, GmailContext } from '../../page/context.ts';
import type { Facts } from '../facts.ts';
import type { ReadEnvironment } from '../site.ts';
import { lineOf } from '../text.ts';
import { addressesOf } from './addresses.ts';
import { draftIdOf, findDrafts } from './drafts.ts';
import { outside, waysTo, waysToAll } from './find.ts';
import { ownText } from './own-text.ts';

const SUBJECT = ['input[name=subjectbox] @value (2014)', 'input[name=subject] @value (2014)'];
const TYPED = 'input[peoplekit-id],textarea:is([name=to],[name=cc],[name=bcc])';

export const readComposes = (
  environment: ReadEnvironment,
  { account, openThread }: Pick<GmailContext, 'account' | 'openThread'>,
  facts: Facts,
): GmailCompose[] =>
  findDrafts(environment, facts).map(({ box, body, kind }) => {
    const field = (fact: keyof GmailCompose, name: string): string | null => readField(box, fact, name, facts);
    const thread = kind === 'inline' ? openThread : null;
    return {
      kind,
      composeId: field('composeId', 'composeid') ?? box.getAttribute('data-compose-id'),
      draftId: draftIdOf(box, facts),
      // A filled one does not mean a reply: new mails have had one too.
      threadId: field('threadId', 'rt') ?? thread?.threadId ?? null,
      legacyThreadId: field('legacyThreadId', 'lts') ?? thread?.legacyThreadId ?? null,
      repliedToMessageId: field('repliedToMessageId', 'rm'),
      from: field('from', 'from') ?? account,
      subject: readSubject(box, environment, facts),
      to: readRecipients(box, 'to', facts),
      cc: readRecipients(box, 'cc', facts),
      bcc: readRecipients(box, 'bcc', facts),
      // No chip yet: Gmail sends to it all the same. Half an address is nobody.
      typedRecipients: addressesOf(outside(box, TYPED)).map(({ email }) => email),
      bodyText: ownText(body, environment),
      focused: box.contains(environment.document.activeElement),
    };
  });

/** A hidden field of the box, under Gmail's own short name. */
function readField(box: Element, fact: keyof GmailCompose, name: string, { seek }: Facts): string | null {
  const clean = (value: string): string | null => lineOf(value.replace(/^#/, ''));
  return seek(`composes.${fact}`, waysTo(box, [`input[name=${name}] @value (2014)`], clean));
}

/** In a reply the field is hidden and may stand empty, while a hidden input holds the subject. */
const readSubject = (box: Element, { isVisible }: ReadEnvironment, { need }: Facts): string | null =>
  need('composes.subject', [
    ...waysTo(box, SUBJECT, (value, field) => lineOf(value) ?? (isVisible(field) ? '' : null)),
    ...waysTo(box, SUBJECT, () => ''),
  ]);

function readRecipients(box: Element, field: string, { seek }: Facts): Address[] {
  const variants = [`[name=${field}] [data-hovercard-id] (2021)`, `input[type=hidden][name=${field}] (2014)`];
  // The folded line names everybody at once, for all three fields.
  if (field === 'to') variants.push('.aoD [email],.az9 span[email] (2021)');
  return seek(`composes.${field}`, waysToAll(box, variants, addressesOf)) ?? [];
}
