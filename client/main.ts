import * as z from 'zod/mini';
import { markDocument } from './i18n/locale.ts';
import './components/app-shell/app-shell.ts';

// zod would try to compile its checks with `new Function`, which the content security policy forbids and reports.
z.config({ jitless: true });
markDocument();
