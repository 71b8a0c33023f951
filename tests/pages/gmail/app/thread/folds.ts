/** Which messages of a conversation stand open when it is opened. */
import type { MailMessage } from '../../mailbox.ts';
import type { Fold } from './message.ts';

/** Short conversations fold to lines; in longer ones the middle goes out of sight. */
const LONG = 5;

export function foldsOf(messages: MailMessage[]): Fold[] {
  const last = messages.length - 1;
  return messages.map((_message, index) => {
    if (index === last) return 'open';
    const inTheMiddle = index > 0 && index < last - 1;
    return messages.length > LONG && inTheMiddle ? 'hidden' : 'folded';
  });
}
