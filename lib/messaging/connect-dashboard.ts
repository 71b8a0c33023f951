/** The dashboard's port: the only one that files cross. */
import { connectSurface } from './connect-surface.ts';
import { sendFile, takeFile } from './file-transfer.ts';
import type { SurfaceClient } from './surface-client.ts';

export function connectDashboard(): SurfaceClient {
  return connectSurface('dashboard', null, { takeFile, sendFile });
}
