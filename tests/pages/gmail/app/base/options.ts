/** What the address's query asks of the double. The hash stays Gmail's own. */

export interface Options {
  /** `mixed`: a dark frame around a light body. */
  theme: 'light' | 'dark' | 'mixed' | 'auto';
  dir: 'ltr' | 'rtl';
  language: 'en' | 'de' | 'ru';
  /** Mutations a second behind the rep's back. */
  churn: number;
  /** Milliseconds that ids arrive after their view. */
  lateIds: number;
  /** Milliseconds that a view arrives after its hash. */
  lag: number;
  /** Reading pane beside the list. */
  split: boolean;
  /** Conversation view. */
  conversations: boolean;
  /** The companion column stands open. */
  rail: 'closed' | 'open' | 'hidden';
  /** Goes by the size of the window alone: nobody can make room beside the page. */
  stubborn: boolean;
  /** Seconds to take a sent mail back; 0 = never. */
  undo: number;
  /** What `data-thread-perm-id` says. */
  permId: 'present' | 'missing' | 'undefined';
  /** Milliseconds until the server has numbered a sent mail. */
  sync: number;
}

export function readOptions(search: string): Options {
  const query = new URLSearchParams(search);
  const choice = <T extends string>(name: string, choices: readonly T[], otherwise: T): T =>
    choices.find((one) => one === query.get(name)) ?? otherwise;
  const number = (name: string, otherwise: number): number => {
    const text = query.get(name);
    return text === null || Number.isNaN(Number(text)) ? otherwise : Number(text);
  };
  return {
    theme: choice('theme', ['light', 'dark', 'mixed', 'auto'], 'light'),
    dir: choice('dir', ['ltr', 'rtl'], 'ltr'),
    language: choice('hl', ['en', 'de', 'ru'], 'en'),
    churn: number('churn', 0),
    lateIds: number('lateIds', 0),
    lag: number('lag', 30),
    split: query.get('split') === '1',
    conversations: query.get('conv') !== 'off',
    rail: choice('rail', ['closed', 'open', 'hidden'], 'closed'),
    stubborn: query.get('stubborn') === '1',
    undo: number('undo', 10),
    permId: choice('permId', ['present', 'missing', 'undefined'], 'present'),
    sync: number('sync', 2500),
  };
}
