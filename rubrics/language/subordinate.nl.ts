/** A Dutch main clause, cut at its finite verb; the verb as it stands when its subject comes before it. */
export type Clause = { readonly subject: string; readonly verb: string; readonly rest: string };

// Verbs as they stand behind "waarom", before "je", and as they stand behind "je". None of them parts from its prefix
// unless the prefix stands at the end, where `particles` finds it.
const beforeJe: Readonly<Record<string, string>> = {
  heb: 'hebt',
  ben: 'bent',
  vind: 'vindt',
  ga: 'gaat',
  doe: 'doet',
  blijf: 'blijft',
  kom: 'komt',
  zeg: 'zegt',
  denk: 'denkt',
  voel: 'voelt',
  schaam: 'schaamt',
  werk: 'werkt',
  slaap: 'slaapt',
  drink: 'drinkt',
  rook: 'rookt',
  huil: 'huilt',
  mis: 'mist',
  twijfel: 'twijfelt',
  vertrouw: 'vertrouwt',
  wil: 'wilt',
  kun: 'kunt',
};
const sameForm =
  'was had ging deed bleef kwam zei vond voelde schaamde werkte sliep dronk rookte huilde miste twijfelde vertrouwde wilde kon moest moet mag heeft is zijt wil kan'.split(
    ' ',
  );
const finite = new Set([...Object.values(beforeJe), ...sameForm]);
const modals = new Set(
  'wilt wil wilde kunt kan kon moet moest mag gaat ging blijft bleef komt kwam'.split(' '),
);
const perfect = new Set('hebt heeft had bent zijt was is'.split(' '));

// Infinitives that may stand last; one that is not here could as well be a noun.
const infinitives = new Set(
  'aangeven beginnen bellen beschermen beslissen bewijzen blijven doen drinken eten gaan hebben helpen horen houden huilen komen krijgen leren leven maken opbellen opgeven ophouden praten proberen roken scheiden slapen stoppen terugbellen terugkomen terugzien trouwen vechten veranderen verhuizen verlaten vergeten vertellen volhouden weggaan werken weten winnen wonen worden zeggen zien zijn zitten zorgen'.split(
    ' ',
  ),
);
const noInfinitives = /^(binnen|buiten|boven|beneden|samen|alleen|morgen|hen|een|geen)$/;
const particles =
  /^(op|af|uit|aan|in|weg|mee|door|over|terug|toe|bij|na|om|voor|heen|tegen|langs|los|vast|kwijt|samen|tegemoet|open|dicht|neer|erbij|ermee|erop)$/;
const participle = /^(\p{L}*ge\p{L}+(d|t|en|gaan|daan)|(ver|be|ont|her)\p{L}+(d|t|en))$/u;
const noParticiple = /^(geen|geld|geluk|bed|best|beetje|beter|bent|gek|hert|vergeten)$/;
// Verbs that keep an infinitive behind them in the perfect: "niet kunnen besluiten".
const clustering = /^(kunnen|moeten|willen|mogen|gaan|komen|blijven|durven|laten|hoeven|zitten)$/;
// Words that begin a clause of their own or make an infinitive long; what stands behind them cannot be turned safely.
const furtherClause =
  /(^| )(omdat|doordat|zodat|want|als|of|toen|terwijl|hoewel|wie|wat|hoe|waar|waarom|waardoor|die|en|maar|te|laten|aan het)( |$)|,/;
const comparative = /(er|meer|minder|anders|liever) dan( |$)/;
// "dat" that points, where it does not begin a clause.
const clauseOfDat =
  / dat (?!(?:zo|niet|nu|wel|erg|heel|moeilijk|lastig|eng|altijd|steeds|toch|eigenlijk|nooit)(?: |$)|\p{L}*ge\p{L}+ $)\S/u;
const feelingBefore =
  /(bang|boos|blij|verdrietig|bezorgd|teleurgesteld|trots|jaloers|opgelucht|klaar|moe|zat)$/;

/** Whether a word is a form that `toSubordinate` can move, as it stands behind its subject. */
export function finiteBehind(word: string): string | null {
  return finite.has(word) ? word : null;
}

/** The form behind its subject of a verb that stands before it: "heb je" gives "hebt". Null for a verb not known. */
export function finiteFromInversion(word: string, subject: string): string | null {
  const isJe = subject === 'je' || subject === 'jij';
  if (isJe && word in beforeJe) return beforeJe[word]!;
  return finite.has(word) && (!isJe || sameForm.includes(word)) ? word : null;
}

function placeVerb(verb: string, middle: string): string | null {
  if (furtherClause.test(middle) || comparative.test(middle) || clauseOfDat.test(` ${middle} `)) return null;
  const words = middle.split(' ').filter(Boolean);
  const last = words.at(-1);
  if (last === undefined || particles.test(last)) return null;
  const before = words.slice(0, -1);
  if (before.some((word) => infinitives.has(word))) return null;
  if (perfect.has(verb)) {
    if (before.some((word) => clustering.test(word))) return null;
    if (before.some((word) => participle.test(word) && !noParticiple.test(word))) return null;
    if (infinitives.has(last) && last !== 'vergeten') return null;
    if (last.endsWith('en') && !participle.test(last) && !noInfinitives.test(last)) return null;
    return `${middle} ${verb}`;
  }
  if (infinitives.has(last)) return modals.has(verb) ? [...before, verb, last].join(' ') : null;
  if (last.endsWith('en') && !noInfinitives.test(last)) return null;
  return `${middle} ${verb}`;
}

/**
 * The clause in the order it has behind "dat": "je", "wilt", "bij papa wonen" gives "je bij papa wilt wonen".
 * Null wherever that order cannot be made with certainty.
 */
export function toSubordinate({ subject, verb, rest }: Clause): string | null {
  // What hangs on a feeling stays behind the verb: "bang om te gaan" gives "bang bent om te gaan".
  const hanging = / (om (?:.+ )?te \p{L}+(?: \p{L}+)?|dat (?:hij|ze|zij|je|het|er|u) .+)$/u.exec(rest);
  if (hanging !== null && feelingBefore.test(rest.slice(0, hanging.index))) {
    const [tail, clause = ''] = hanging;
    if (/,| (en|maar|want|omdat) /.test(clause)) return null;
    const front = placeVerb(verb, rest.slice(0, rest.length - tail.length));
    return front === null ? null : `${subject} ${front} ${clause}`;
  }
  const turned = placeVerb(verb, rest);
  return turned === null ? null : `${subject} ${turned}`;
}
