import { markDocument } from './i18n/locale.ts';
import './components/app-shell/app-shell.ts';

markDocument();
