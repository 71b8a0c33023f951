/** The theme is the text of one style element, as in Gmail: no attribute anywhere says which one is on. */
import type { Options } from './options.ts';

type Palette = Record<string, string>;

/** Around the mail: bar, navigation, rail. */
const FRAME_LIGHT: Palette = {
  frame: '#f6f8fc',
  'frame-text': '#1f1f1f',
  'frame-soft': '#444746',
  'frame-hover': '#e8ebf1',
  search: '#eaf1fb',
  chosen: '#d3e3fd',
  'chosen-text': '#001d35',
  compose: '#c2e7ff',
  'compose-text': '#001d35',
};
const FRAME_DARK: Palette = {
  frame: '#131314',
  'frame-text': '#e3e3e3',
  'frame-soft': '#c4c7c5',
  'frame-hover': '#282a2c',
  search: '#282a2c',
  chosen: '#004a77',
  'chosen-text': '#c2e7ff',
  compose: '#004a77',
  'compose-text': '#c2e7ff',
};
/** The mail itself, and what floats over it. */
const BODY_LIGHT: Palette = {
  card: '#ffffff',
  text: '#1f1f1f',
  soft: '#5f6368',
  line: '#e4e7eb',
  read: '#f2f6fc',
  hover: 'inset 0 -1px 0 #dadce0, 0 1px 3px 1px rgb(60 64 67 / 18%)',
  float: '#ffffff',
  'float-head': '#f2f6fc',
  shadow: '0 8px 10px 1px rgb(0 0 0 / 14%), 0 3px 14px 2px rgb(0 0 0 / 12%)',
  link: '#0b57d0',
  send: '#0b57d0',
  'send-text': '#ffffff',
  chip: '#ffffff',
  draft: '#d93025',
  star: '#f4b400',
  pressed: '#c2dbff',
  label: '#e7eaf0',
};
const BODY_DARK: Palette = {
  card: '#1b1b1c',
  text: '#e3e3e3',
  soft: '#a5a9a8',
  line: '#37393b',
  read: '#17181a',
  hover: 'inset 0 -1px 0 #4a4c4e, 0 1px 3px 1px rgb(0 0 0 / 50%)',
  float: '#232425',
  'float-head': '#2c2e30',
  shadow: '0 8px 24px rgb(0 0 0 / 60%)',
  link: '#a8c7fa',
  send: '#a8c7fa',
  'send-text': '#062e6f',
  chip: '#232425',
  draft: '#f28b82',
  star: '#fdd663',
  pressed: '#2b3a52',
  label: '#37393b',
};

/** @returns changes it: the same element, another text */
export function applyTheme(theme: Options['theme']): (next: 'light' | 'dark' | 'mixed') => void {
  const style = document.createElement('style');
  document.head.append(style);
  const write = (next: 'light' | 'dark' | 'mixed') => {
    style.textContent = themeText(next);
  };
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => write(theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme);
  dark.addEventListener('change', follow);
  follow();
  return write;
}

function themeText(theme: 'light' | 'dark' | 'mixed'): string {
  const palette = { ...(theme === 'light' ? FRAME_LIGHT : FRAME_DARK), ...(theme === 'dark' ? BODY_DARK : BODY_LIGHT) };
  return `:root{${Object.entries(palette)
    .map(([name, value]) => `--${name}:${value};`)
    .join('')}}`;
}
