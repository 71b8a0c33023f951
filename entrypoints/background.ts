import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/background/start.ts';

// No module: Chromium keeps the compiled code of a worker's classic script, and compiles a module anew at every wake (seen
// in Chromium 156: 60 ms of 115 until the first answer).
export default defineBackground(startBackground);
