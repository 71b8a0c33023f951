/** Where the words of a new record stand: in a draft, in a message on the page, or nowhere that can be pointed to. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { Instant, MessageLink } from '../../domain/rows/types.ts';
import { isOwn } from '../../matching/people/own.ts';
import type { OwnIdentity } from '../../matching/people/own.ts';
import type { PageReading } from '../../page/context.ts';
import { messageLink } from '../page/message-link.ts';
import { draftOn, messagesOn } from '../page/messages.ts';
import type { PageMessage } from '../page/messages.ts';

export type DraftArgs = ParsedQueryArgs<'commitment-draft'>;

export interface WordsSource {
  speaker: 'us' | 'them';
  /** The whole text that they stand in. */
  text: string;
  /** Empty = cannot be recognised again. */
  key: string;
  link: MessageLink | null;
  /** `null` = not yet, or the page does not say when. */
  sentAt: Instant | null;
  /** Whoever is spoken to by us; or the one who speaks to us. Lower-case. */
  emails: string[];
}

/** @param own as it is known on this page */
export function findSource(reading: PageReading | null, own: OwnIdentity, args: DraftArgs): WordsSource | null {
  if (!reading?.settled || args.from === 'call') return null;
  const messages = messagesOn(reading, own);
  const draft = draftSource(reading, own);
  const named = args.messageKey
    ? (byKey(messages, args.messageKey) ?? draftByKey(reading, own, args.messageKey))
    : null;
  if (named) return named;
  if (args.words) return byWords(messages, draft, args.words) ?? bySender(own, args.sender);
  if (args.from === 'message') return newest(messages);
  if (draft && draft.text.trim() !== '') return draft;
  return args.from === 'draft' ? draft : newest(messages.filter(({ fromUs }) => fromUs).slice(-1));
}

/** The whole key, or the page's own id of the message, which is what a selection knows. */
function byKey(messages: readonly PageMessage[], key: string): WordsSource | null {
  const found = messages.find((message) => message.key === key || message.ids.includes(key));
  return found ? messageSource(found) : null;
}

function draftByKey(reading: PageReading, own: OwnIdentity, key: string): WordsSource | null {
  const draft = draftOn(reading, own);
  return draft && (draft.key === key || draft.draftId === key) ? draftSource(reading, own) : null;
}

function byWords(messages: readonly PageMessage[], draft: WordsSource | null, words: string): WordsSource | null {
  const wanted = squeeze(words);
  if (draft && squeeze(draft.text).includes(wanted)) return draft;
  const found = messages.findLast(({ text }) => squeeze(text).includes(wanted));
  return found ? messageSource(found) : null;
}

/** Selected in a message that could not be told: who wrote it is known all the same. */
function bySender(own: OwnIdentity, sender: string | undefined): WordsSource | null {
  const email = sender?.toLowerCase() ?? '';
  if (email === '') return null;
  return isOwn(email, own)
    ? { speaker: 'us', text: '', key: '', link: null, sentAt: null, emails: [] }
    : { speaker: 'them', text: '', key: '', link: null, sentAt: null, emails: [email] };
}

function newest(messages: readonly PageMessage[]): WordsSource | null {
  const last = messages.at(-1);
  return last ? messageSource(last) : null;
}

function messageSource({ fromUs, text, key, link, sentAt, senderEmail, recipients }: PageMessage): WordsSource {
  const emails = fromUs ? recipients : senderEmail === null ? [] : [senderEmail];
  return { speaker: fromUs ? 'us' : 'them', text, key, link, sentAt, emails };
}

function draftSource(reading: PageReading, own: OwnIdentity): WordsSource | null {
  const draft = draftOn(reading, own);
  if (!draft) return null;
  const { text, key, recipients } = draft;
  return {
    speaker: 'us',
    text: text ?? '',
    key: key ?? '',
    link: messageLink(reading),
    sentAt: null,
    emails: recipients,
  };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
