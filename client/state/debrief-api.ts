import { Debrief } from '../../server/protocol/debrief.ts';
import { getChecked } from './api.ts';

/** The debrief of an ended talk. Throws ApiError. Apart from api.ts, so that the first page need not load its schema. */
export const fetchDebrief = (sessionId: string) => getChecked(Debrief, `/api/sessions/${sessionId}/debrief`);
