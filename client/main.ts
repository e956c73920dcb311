import { markDocument } from './i18n/locale.ts';
import './components/app-shell/app-shell.ts';

markDocument();
// The faces come after the first words have been drawn, so that they do not compete with what draws these.
requestAnimationFrame(() => void import('./styles/fonts.css'));
