// Alone it would still push or call to account, so it is no better.
const noBetter =
  /^(en |maar |and |but )?(waarom|hoezo|why)\b|\b(hè|he|toch|nietwaar|right|(is|are|was|were|do|does|did)n['’]t (it|you|he|she|they)|(vind|denk|ben|is|zou|don['’]t|isn['’]t|wouldn['’]t) ?(je|u|het|you|it)?( ook)? niet)\b/i;
const twoInOne =
  /[,;]|\b(en|of|and|or) (hoe|wat|wie|waar|wanneer|welke|heb|ben|is|how|what|who|where|when|which|do|did|are|have)\b/i;

/** The first question alone; null where the turn does not say where that ends, or where it is no better by itself. */
export function reword(evidence: string): string | null {
  const end = evidence.indexOf('?');
  if (end < 0 || evidence.slice(end + 1).trim() === '') return null;
  const first = evidence.slice(0, end).trim().replace(/\s+/g, ' ');
  if (first.split(' ').length < 2 || /[.!…\n]/.test(first)) return null;
  if (noBetter.test(first) || twoInOne.test(first)) return null;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}?`;
}
