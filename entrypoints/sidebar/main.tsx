import { render } from 'preact';
import { Sidebar } from '../../components/sidebar/shell/Sidebar.tsx';
import { connectSurface } from '../../lib/messaging/connect-surface.ts';
import { ownWindow } from '../../lib/platform/windows/own-window.ts';
import { siteAccess } from '../../lib/platform/permissions.ts';
import { readZoom } from '../../lib/platform/windows/zoom.ts';

/** The same page serves the frame in Gmail and LinkedIn and the browser's side panel: the frame has a page above it. */
const framed = window.top !== window;

async function show(app: HTMLElement): Promise<void> {
  const client = framed ? connectSurface('sidebar', null) : connectSurface('panel', await ownWindow());
  render(<Sidebar client={client} framed={framed} access={siteAccess} readZoom={readZoom} />, app);
}

const app = document.getElementById('app');
if (app) void show(app);
