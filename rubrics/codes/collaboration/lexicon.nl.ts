import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch phrases that share the lead of the talk with the client. */
export const lexicon: PhraseLists = {
  '@us': 'we wij'.split(' '),
  '@do':
    `kunnen gaan zetten leggen maken zoeken kijken oefenen bekijken nemen doen bespreken bedenken lezen schrijven
    pakken doorlopen lopen`.split(/\s+/),
  '@work':
    `kijken zoeken bekijken uitzoeken opschrijven bedenken nadenken doorlopen doornemen doen oefenen maken kiezen
    openen opstellen onderzoeken uitpluizen iets een op naar naast er doorheen het`.split(/\s+/),
  'share/ask': [
    'zullen {us}',
    'zou het ... (goed|fijn|oke) [zijn] [voor je] als {us}',
    '(is het|vind je het|ben je ermee|ga je ermee) [ook|voor je] (goed|oke|prima|fijn|akkoord|eens) [voor je] (als|dat) {us}',
    'waar wil je [het|graag|liefst|vandaag|nu|dan] [vandaag|nu|eerst|dan|graag] [het] [wel|eerst|vandaag|liefst] over (hebben|praten|spreken)',
    'waar wil je [het] [liefst|graag|vandaag|nu] (mee|over|mee) (beginnen|starten)',
    'waar (wil|zou) je [graag|liefst|willen] [willen] beginnen',
    'wil je ... beginnen of (met|over|liever)',
    'wat (heb|zou|verwacht|wil|mag) je [wel|nu|dan|graag|nog] ... van (mij|me|ons)',
    'wat (heb|zou) je ... van (mij|me|ons) nodig',
    'wat (wil|zou) je [willen|graag] [willen] dat (ik|we) ... (anders|doe|doen|vandaag|bespreken|voor je)',
    'wil je [graag] dat we',
    'willen dat we',
    'wat vind je [tot nu toe|ervan] [van] (onze gesprekken|ons gesprek|mijn voorstel|dit voorstel|als we|om samen)',
    'wat (helpt|werkt) ... in onze gesprekken',
    'in onze gesprekken',
    'ben je daar[voor] te vinden',
    'kunnen {us} [samen|een|iets|het] ... (zoeken|vinden|afspreken|samen)',
    'zal ik (meekijken|meedenken)',
  ],
  'share/say': [
    '(spreken|spreek) {us} af dat je',
    '(stel|stelde|zou) ik (voor|voorstellen) (dat {us}|om samen)',
    'als je het goed vindt (dan|begin|zeg|beginnen|gaan|doen|bespreken|kijken)',
    '(laten we|laat ons) ... (samen|naast elkaar|kijken wat je)',
    '(laten we|laat ons) samen',
    '{us} {do} ... samen',
    '{us} {do} [het|die|ze|er|dit|dat|straks] samen',
    '(maken|kijken|doen|bekijken|zoeken|zetten|nemen) {us} [straks|dan|het|dat|er] samen',
    'samen met je (opschrijven|kijken|zoeken|bekijken|uitzoeken|een|bedenken)',
    'met je (samen|bekijken|uitzoeken|meedenken)',
    'samen {work} ... (je|we)',
    'naast elkaar',
    'waar {us} het [allebei|samen|beiden] (over|mee) eens',
    '(het|we het) eens worden',
    '(gaan|zullen|kunnen) {us} (tweeen|twee|beiden|allebei|samen)',
    'lijkt (je dat|dat je) wat',
    '(lees|kijk|denk|zoek) ik [graag|met] [je] mee',
    'denk ik mee',
  ],
  'share/not': [
    'met (hem|haar|ze|hen|hun|elkaar)',
    'met je {thirdPerson}',
    'jullie',
    'over (jullie|elkaar)',
    '(doen|spelen) (of|alsof|dat)',
    '^ (hij|zij|ze) ... samen',
    'we weten [allebei|beiden]',
  ],
};
