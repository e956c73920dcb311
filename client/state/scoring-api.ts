import { ScoringQuality } from '../../server/protocol/scoring-quality.ts';
import { getChecked } from './api.ts';

/** How far the coding agrees with experts. Throws ApiError. Apart from api.ts, so that no other page loads its schema. */
export const fetchScoringQuality = () => getChecked(ScoringQuality, '/api/scoring-quality');
