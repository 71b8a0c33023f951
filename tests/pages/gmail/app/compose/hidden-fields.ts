/** The hidden inputs of a compose box, where ids stand that nothing on the screen shows. */
import { h } from '../base/dom.ts';
import type { Draft } from './draft.ts';

let composes = 0;

/** @param reply a filled `subject` stands here where no subject line is shown */
export function hiddenFields(draft: Draft, reply: boolean): HTMLElement[] {
  composes += 1;
  const fields: Record<string, string> = {
    composeid: String(composes),
    from: '',
    subject: reply ? draft.subject : '',
    draft: `#${draft.id}`,
    // Filled for a new mail as well.
    rt: `#${draft.threadId}`,
    lts: draft.legacyThreadId ?? '',
    bwd: '',
    rm: draft.repliedTo ? `#${draft.repliedTo}` : '',
    ac: '',
    adc: '',
    ishtml: '1',
    body: '',
    uet: '',
  };
  return Object.entries(fields).map(([name, value]) => h('input', { type: 'hidden', name, value }));
}

/** What the Send button says of itself to nobody in particular. */
export function jslogOf(draft: Draft): string {
  const ids = JSON.stringify([`#${draft.id}`, null, null, null, 1, null, [`#${draft.threadId}`], 0]);
  return `32601; u014N:xr6bB; dYFj7e:true; 11:${btoa(ids).replaceAll('=', '.')}`;
}
