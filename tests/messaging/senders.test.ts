import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandArgs } from '../../lib/contract/commands.ts';
import type { CommandName } from '../../lib/contract/commands.ts';
import { mayAsk } from '../../lib/messaging/allowed.ts';
import type { SurfaceUp } from '../../lib/contract/ports.ts';
import { identifySender } from '../../lib/messaging/senders.ts';
import { ROOT } from '../architecture/sources.ts';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
const tab = { id: 7, windowId: 3 } as never;
const at = (url: string, more: object = {}) => identifySender({ id: 'ours', url, ...more }, self);

describe('identifySender', () => {
  it('knows a content script by its site, in the top frame only', () => {
    const gmail = { tab, frameId: 0, origin: 'https://mail.google.com' };
    expect(at('https://mail.google.com/mail/u/0/', gmail)).toEqual({
      kind: 'page',
      site: 'gmail',
      tabId: 7,
      windowId: 3,
    });
    expect(at('https://www.linkedin.com/in/a/', { ...gmail, origin: 'https://www.linkedin.com' })?.kind).toBe('page');
    expect(at('https://mail.google.com/mail/u/0/', { ...gmail, frameId: 4 })).toBeNull();
    expect(at('https://mail.google.com.evil.example/', { tab, frameId: 0 })).toBeNull();
    expect(at('http://mail.google.com/mail/', { tab, frameId: 0 })).toBeNull();
  });

  it('tells frame, panel and dashboard apart, though a frame also has a tab', () => {
    const surface = { origin: self.origin };
    expect(at(`${self.origin}/sidebar.html`, { ...surface, tab, frameId: 5 })?.kind).toBe('frame');
    expect(at(`${self.origin}/sidebar.html`, surface)?.kind).toBe('panel');
    expect(at(`${self.origin}/dashboard.html#/deals`, { ...surface, tab, frameId: 0 })?.kind).toBe('dashboard');
    // A page that frames the dashboard gets nothing.
    expect(at(`${self.origin}/dashboard.html`, { ...surface, tab, frameId: 2 })).toBeNull();
    expect(at(`${self.origin}/other.html`, { ...surface, tab, frameId: 0 })).toBeNull();
  });

  it('knows the dynamic address of the frame by its origin', () => {
    const url = 'chrome-extension://3f0c-per-session/sidebar.html';
    expect(at(url, { origin: self.origin, tab, frameId: 5 })?.kind).toBe('frame');
  });

  it('refuses other extensions, opaque origins and nothing at all', () => {
    expect(
      identifySender({ id: 'theirs', url: `${self.origin}/sidebar.html`, origin: self.origin } as never, self),
    ).toBeNull();
    expect(at('about:blank', { origin: 'null', tab, frameId: 0 })).toBeNull();
    // A sandboxed frame has our address and an origin that is nobody's.
    expect(at(`${self.origin}/sidebar.html`, { origin: 'null', tab, frameId: 5 })).toBeNull();
    expect(at('https://mail.google.com/mail/u/0/', { origin: 'null', tab, frameId: 0 })).toBeNull();
    expect(identifySender(undefined, self)).toBeNull();
  });
});

describe('mayAsk', () => {
  const frame = { kind: 'frame', tabId: 1, windowId: 1 } as const;
  const dashboard = { kind: 'dashboard', tabId: 1, windowId: 1 } as const;
  const page = { kind: 'page', site: 'gmail', tabId: 1, windowId: 1 } as const;
  const data: SurfaceUp = { type: 'data', request: 'r', act: { kind: 'open-upload', transfer: 't' } };
  const command = (name: CommandName): SurfaceUp => ({
    type: 'command',
    request: 'r',
    commandId: 'c',
    name,
    args: {},
  });

  it('keeps what exports or replaces everything in the dashboard', () => {
    expect(mayAsk(dashboard, data)).toBe(true);
    expect(mayAsk(frame, data)).toBe(false);
    expect(mayAsk(dashboard, command('load-sample'))).toBe(true);
    expect(mayAsk(frame, command('load-sample'))).toBe(false);
    expect(mayAsk(frame, command('close-deal'))).toBe(true);
  });

  it('lets the sidebar change what it has a control for, and nothing else', () => {
    const files = ['components/sidebar', 'components/deal', 'components/hooks', 'components/ui'].flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((file) => join(ROOT, room, file)),
    );
    const code = files
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const names = Object.keys(commandArgs) as CommandName[];
    const used = names.filter((name) => code.includes(`'${name}'`));
    expect(names.filter((name) => mayAsk(frame, command(name)))).toEqual(used);
    expect(used.length).toBeGreaterThan(30);
  });

  it('lets a content script ask nothing', () => {
    expect(mayAsk(page, { type: 'query', request: 'r', name: 'deals', args: {} })).toBe(false);
    expect(mayAsk(page, command('close-deal'))).toBe(false);
  });
});
