/**
 * One folder per browser: the profile, and a copy of the built extension beside it. The extension's id follows from
 * its path, so a browser that is started again on the same folder finds its data again.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Workspace {
  root: string;
  profile: string;
  extension: string;
  /** Made by us, to be removed by us. */
  temporary: boolean;
}

export type ThirdPartyCookies = 'allowed' | 'blocked';

/** Lays out the folder and brings the copy of the extension up to date. */
export function openWorkspace(extensionDir: string, root?: string): Workspace {
  const temporary = root === undefined;
  const folder = root ?? mkdtempSync(join(tmpdir(), 'red-pen-'));
  const workspace = { root: folder, profile: join(folder, 'profile'), extension: join(folder, 'extension'), temporary };
  mkdirSync(workspace.profile, { recursive: true });
  rmSync(workspace.extension, { recursive: true, force: true });
  cpSync(extensionDir, workspace.extension, { recursive: true });
  return workspace;
}

/** Before the first start only: later the browser keeps the file itself. */
export function seedPreferences({ profile }: Workspace, cookies: ThirdPartyCookies): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = {
    extensions: { ui: { developer_mode: true } },
    profile: { cookie_controls_mode: cookies === 'blocked' ? 1 : 0 },
  };
  writeFileSync(file, JSON.stringify(preferences));
}

const LINKEDIN = 'https://www.linkedin.com/*';

interface ManifestHosts {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

/**
 * The prompt for an optional permission cannot be answered without a person. A build that requires it gets it at
 * installation, and the grant survives the change back to optional.
 * @returns puts the manifest back
 */
export function requireOptional(
  { extension }: Workspace,
  wanted: { linkedin: boolean; notifications: boolean; downloads: boolean },
): () => void {
  const file = join(extension, 'manifest.json');
  const before = readFileSync(file, 'utf8');
  const manifest = JSON.parse(before) as ManifestHosts;
  if (wanted.linkedin) {
    manifest.host_permissions = [...(manifest.host_permissions ?? []), LINKEDIN];
    manifest.optional_host_permissions = (manifest.optional_host_permissions ?? []).filter((host) => host !== LINKEDIN);
  }
  for (const permission of ['notifications', 'downloads'] as const) {
    if (!wanted[permission]) continue;
    manifest.permissions = [...(manifest.permissions ?? []), permission];
    manifest.optional_permissions = (manifest.optional_permissions ?? []).filter((each) => each !== permission);
  }
  writeFileSync(file, JSON.stringify(manifest));
  return () => writeFileSync(file, before);
}

/** Remembers that the profile holds the grant. */
export function grantMark({ root }: Workspace): { isSet(): boolean; set(): void } {
  const file = join(root, 'granted');
  return { isSet: () => existsSync(file), set: () => writeFileSync(file, '') };
}

export function removeWorkspace({ root, temporary }: Workspace): void {
  if (temporary) rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
