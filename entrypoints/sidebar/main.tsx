import { render } from 'preact';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import { connectSurface } from '../../lib/messaging/connect-surface.ts';
import { siteAccess } from '../../lib/platform/permissions.ts';
import { readZoom } from '../../lib/platform/zoom.ts';

/** The same page serves the frame in Gmail and LinkedIn and the browser's side panel: the frame has a page above it. */
const framed = window.top !== window;
const app = document.getElementById('app');
if (app) {
  const client = connectSurface(framed ? 'sidebar' : 'panel', null);
  render(<Sidebar client={client} framed={framed} access={siteAccess} readZoom={readZoom} />, app);
}
