import { defineConfig } from 'wxt';
import type { UserManifest } from 'wxt';
import { SHIPPED_POLICY } from './components/dashboard/privacy/shipped-policy.ts';
import { MAIL_PAGES, pagesOf, SITE_IDS, SITES } from './lib/page/sites.ts';
import { minifyTwice } from './scripts/minify-twice.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    // With imports switched off WXT still adds its own for names that it knows: a parameter called `storage` brought 8 kB.
    'config:resolved': (wxt) => {
      wxt.config.imports.presets = [];
      wxt.config.imports.imports = [];
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => Object.hasOwn(SITES, name))) return;
      config.plugins = [config.plugins, minifyTwice()];
      (config.build ??= {}).rolldownOptions = {
        ...config.build?.rolldownOptions,
        optimization: { inlineConst: false },
      };
    },
  },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    // What the name stands for is written for browsers without classes and async functions: a tenth more to read.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: { target: ['chrome130', 'firefox140'], modulePreload: false },
  }),
  manifest: ({ browser, mode }) => {
    const firefox = browser === 'firefox';
    const manifest: UserManifest = {
      name: 'Red Pen',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: [
        'storage',
        'unlimitedStorage',
        'contextMenus',
        'scripting',
        'alarms',
        ...(firefox ? [] : ['sidePanel' as const]),
      ],
      // Asked for by a click: when the rep switches notifications on, and backups that save themselves.
      optional_permissions: ['notifications', 'downloads'],
      host_permissions: [pagesOf('gmail')],
      optional_host_permissions: [pagesOf('linkedin')],
      // Listed here and not by WXT: its content-script context would tell the page the extension's id.
      content_scripts: [
        {
          matches: [MAIL_PAGES],
          exclude_matches: [`${SITES.gmail}/mail/mu/*`],
          js: ['gmail.js'],
          run_at: 'document_idle',
        },
      ],
      web_accessible_resources: [
        { resources: ['sidebar.html'], matches: SITE_IDS.map(pagesOf), ...(firefox ? {} : { use_dynamic_url: true }) },
      ],
      // The development server needs its own socket; the shipped policy allows no connection at all.
      ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: SHIPPED_POLICY.join('; ') } }),
      externally_connectable: { ids: [] },
      incognito: 'not_allowed',
      action: { default_title: 'Red Pen' },
      commands: {
        'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandToggle__' },
        'go-to-sidebar': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandGoTo__' },
        capture: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandCapture__' },
      },
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'red-pen@red-pen.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
            sidebar_action: { default_panel: 'sidebar.html', default_title: 'Red Pen', open_at_install: false },
          }
        : { minimum_chrome_version: '130', side_panel: { default_path: 'sidebar.html' } }),
    };
    if (firefox) delete manifest.externally_connectable;
    return manifest;
  },
});
