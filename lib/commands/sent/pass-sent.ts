/** The rep wants to hear no more of a sent message, or wants to after all. A row of work: no event, and its own inverse. */
import { sendKey } from '../../store/under-way/sends.ts';
import type { Verb } from '../verb.ts';

export const passSent: Verb<'pass-sent'> = async ({ book, now }, { messageKey, passed }) => {
  const key = sendKey('passed', messageKey);
  return {
    said: passed ? 'done.sent-passed' : 'done.sent-open',
    alongside: async () => {
      if (passed) await book.sends.put({ key, at: now, kind: 'passed' });
      else await book.sends.delete(key);
    },
  };
};
