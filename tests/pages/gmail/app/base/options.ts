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
  /** What a sent mail is numbered until then: nothing, or as its draft was (a bug of Gmail's). */
  numberUntilSync: 'none' | 'draft';
  /** Milliseconds that the server takes to accept a mail. */
  sending: number;
  network: Network;
  /** Send & archive stands beside Send in answers. */
  sendAndArchive: boolean;
  /** The toast of a planned mail: words alone, or with the same two links as that of a sent one. */
  scheduledToast: 'plain' | 'links';
}

/** What becomes of a mail once its box has gone: accepted, kept until the network is back, or not accepted. */
export type Network = 'online' | 'offline' | 'fails';

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
    numberUntilSync: choice('numberUntilSync', ['none', 'draft'], 'none'),
    sending: number('sending', 400),
    network: choice('network', ['online', 'offline', 'fails'], 'online'),
    sendAndArchive: query.get('sendAndArchive') === '1',
    scheduledToast: choice('scheduledToast', ['plain', 'links'], 'plain'),
  };
}
