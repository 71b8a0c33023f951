/** What the browser will ask the rep for, each line with its reason. A change here is a change of what we promise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../e2e/harness/index.ts';

type Manifest = Record<string, unknown> & { permissions: string[]; content_scripts: unknown[] };

const PERMISSIONS: Record<string, string> = {
  storage: 'sentinel and snapshots outside IndexedDB, so that a damaged database is noticed and brought back',
  unlimitedStorage: 'the book must never be evicted, nor its snapshots be cut at 10 MB',
  contextMenus: 'record selected words from the menu',
  scripting: 'register the LinkedIn script only after consent; replace the old script in open tabs after an update',
  alarms: 'look anew at what needs the rep: when a day begins, and when a digest or reminder may be due',
  sidePanel: 'the browser’s own side panel, for reps who want nothing in LinkedIn’s page',
};

const OPTIONAL_PERMISSIONS: Record<string, string> = {
  notifications: 'the digest and the reminders, asked for only when the rep switches them on in the settings',
  downloads:
    'a backup that saves itself into a folder of ours, and the removal of our own older ones; asked for only when the rep switches it on',
};

const HOSTS: Record<string, string> = {
  'https://mail.google.com/*': 'read the open thread and the drafts beside it, and stand beside them',
};

const OPTIONAL_HOSTS: Record<string, string> = {
  'https://www.linkedin.com/*': 'read the person on screen, only after the rep has said so',
};

/** Each rule of the policy of our own pages and of the worker. */
const POLICY: Record<string, string> = {
  "default-src 'none'": 'whatever is not named below is refused, so a kind that browsers add later is refused as well',
  "script-src 'self'":
    'code comes from the package that was reviewed: none inline, none from a string, none from elsewhere',
  "style-src 'self'": 'a style sheet could read values out by what it loads',
  "img-src 'self' data:":
    'our icons are drawn in style sheets; a picture from elsewhere would tell that it was looked at',
  "connect-src 'none'": 'no request leaves, not even by mistake',
  'frame-ancestors https://mail.google.com https://www.linkedin.com': 'no other site can put the sidebar into a page',
  "form-action 'none'": 'a form is a request, too',
  "base-uri 'none'": 'no markup can turn where our own addresses lead',
  "require-trusted-types-for 'script'": 'a string can become neither markup nor code',
  "trusted-types 'none'": 'and nobody can make a policy that lets it',
};

const REACHABLE: Record<string, string> = {
  'sidebar.html':
    'it stands in the pages of the two sites; under an address of this session, so that nobody finds it by our id',
};

/** What a manifest may have; what is not named here opens a door that nobody has thought about. */
const KEYS: Record<string, string> = {
  manifest_version: 'the format',
  name: 'shown by the browser',
  version: 'shown by the browser',
  description: 'shown by the browser',
  icons: 'shown by the browser, and by its notifications',
  default_locale: 'menus and the collapsed tab speak the browser’s language',
  background: 'the worker that owns the book',
  permissions: 'above',
  optional_permissions: 'above',
  host_permissions: 'above',
  optional_host_permissions: 'above',
  content_scripts: 'Gmail alone; LinkedIn’s is registered after consent',
  web_accessible_resources: 'above',
  content_security_policy: 'above',
  externally_connectable: 'closed: without it any installed extension could speak to ours',
  incognito: 'a private window leaves nothing behind, and a book does',
  action: 'the toolbar button',
  commands: 'two shortcuts',
  side_panel: 'the browser’s own panel',
  minimum_chrome_version: 'what the code was built for',
};

const isReason = (reason: string): boolean => reason.length > 3;

let manifest: Manifest;
beforeAll(async () => {
  manifest = JSON.parse(readFileSync(join(await ensureBuilt(), 'manifest.json'), 'utf8')) as Manifest;
});

describe('the manifest', () => {
  it('has an icon of every size that browsers show', async () => {
    const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };
    expect(manifest['icons']).toEqual(icons);
    const built = await ensureBuilt();
    for (const [size, path] of Object.entries(icons)) {
      // The width stands at byte 16 of a PNG, the height behind it.
      const png = readFileSync(join(built, path));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  it('asks for these permissions and no others', () => {
    expect(manifest.permissions.toSorted()).toEqual(Object.keys(PERMISSIONS).toSorted());
    expect(manifest['host_permissions']).toEqual(Object.keys(HOSTS));
    expect(manifest['optional_host_permissions']).toEqual(Object.keys(OPTIONAL_HOSTS));
    expect(manifest['optional_permissions']).toEqual(Object.keys(OPTIONAL_PERMISSIONS));
  });

  it('has a reason for everything', () => {
    const reasons = [PERMISSIONS, OPTIONAL_PERMISSIONS, HOSTS, OPTIONAL_HOSTS, POLICY, REACHABLE, KEYS];
    for (const list of reasons) expect(Object.values(list).every(isReason)).toBe(true);
  });

  it('opens no door besides', () => {
    expect(Object.keys(manifest).toSorted()).toEqual(Object.keys(KEYS).toSorted());
    // No module: its code would be compiled anew at every wake of the worker.
    expect(manifest['background']).toEqual({ service_worker: 'background.js' });
    expect(manifest['side_panel']).toEqual({ default_path: 'sidebar.html' });
  });

  it('runs in Gmail alone before consent, never in its mobile pages', () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: ['https://mail.google.com/mail/*'],
        exclude_matches: ['https://mail.google.com/mail/mu/*'],
        js: ['gmail.js'],
        run_at: 'document_idle',
      },
    ]);
  });

  it('shows one file to the two sites, under an address that changes', () => {
    expect(manifest['web_accessible_resources']).toEqual([
      {
        resources: Object.keys(REACHABLE),
        matches: ['https://mail.google.com/*', 'https://www.linkedin.com/*'],
        use_dynamic_url: true,
      },
    ]);
  });

  it('lets nothing in and nothing out', () => {
    const policy = manifest['content_security_policy'] as Record<string, string>;
    expect(Object.keys(policy)).toEqual(['extension_pages']);
    expect(policy['extension_pages']?.split('; ')).toEqual(Object.keys(POLICY));
    expect(manifest['externally_connectable']).toEqual({ ids: [] });
    expect(manifest['incognito']).toBe('not_allowed');
  });
});
