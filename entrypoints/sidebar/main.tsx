import { render } from 'preact';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import { connectSurface } from '../../lib/messaging/connect-surface.ts';

/** The same page serves the frame in Gmail and LinkedIn and the browser's side panel: the frame has a page above it. */
const framed = window.top !== window;
const app = document.getElementById('app');
if (app) render(<Sidebar client={connectSurface(framed ? 'sidebar' : 'panel', null)} framed={framed} />, app);
