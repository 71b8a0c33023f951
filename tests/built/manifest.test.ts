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
};

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
    expect(manifest['host_permissions']).toEqual(['https://mail.google.com/*']);
    expect(manifest['optional_host_permissions']).toEqual(['https://www.linkedin.com/*']);
    expect(manifest['optional_permissions']).toEqual(Object.keys(OPTIONAL_PERMISSIONS));
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
        resources: ['sidebar.html'],
        matches: ['https://mail.google.com/*', 'https://www.linkedin.com/*'],
        use_dynamic_url: true,
      },
    ]);
  });

  it('lets nothing in and nothing out', () => {
    const policy = (manifest['content_security_policy'] as { extension_pages: string }).extension_pages;
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]));
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('connect-src')).toBe("connect-src 'none'");
    expect(rules.get('script-src')).toBe("script-src 'self'");
    expect(rules.get('frame-ancestors')).toBe('frame-ancestors https://mail.google.com https://www.linkedin.com');
    expect(rules.get('require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
    expect(rules.get('trusted-types')).toBe("trusted-types 'none'");
    expect(manifest['externally_connectable']).toEqual({ ids: [] });
    expect(manifest['incognito']).toBe('not_allowed');
  });
});
