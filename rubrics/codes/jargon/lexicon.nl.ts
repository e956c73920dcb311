import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch terms of care, law and administration, and words too abstract for a child. */
export const lexicon: PhraseLists = {
  '@term':
    `rumineren ruminatie perseveratie psychose psychotisch psychotische decompenseren gedecompenseerd decompensatie
    ptss ptsd odd cptss borderline narcist narcistisch narcisme nah ass adl iadl mdo vg pgb svb wlz wmo zvw cjg avg ots
    comorbiditeit comorbide comorbid dissociatie dissociatief dissocieren dissocieert intrusie intrusies hypervigilant
    hypervigilantie tegenoverdracht triangulatie trianguleren parentificatie parentificeren symbiotisch
    ambivalent ambivalentie congruent congruentie affect affecten cognitie cognities cognitief cognitieve somatisch
    somatische somatiseren somatisatie psychosomatisch psychosomatische psychosociaal psychosociale systemisch systemische
    gezinssysteem draagkracht draaglast coping copingstijl copingmechanisme copingstrategie copingstrategieen executieve
    executief prikkelverwerking mentaliseren metacognitie nycturie hypotensie hypertensie peristaltiek obstipatie
    palliatief palliatieve anamnese hetero-anamnese medicatietrouw compliance therapietrouw contra-indicatie
    geindiceerd geherindiceerd herindicatie indicatiebesluit zorgindicatie zorgpad zorgzwaarte
    multidisciplinair multidisciplinaire interdisciplinair ambulant ambulante residentieel intramuraal extramuraal
    herstelgericht herstelgerichte bejegeningsplan begeleidingsarrangement hulpverleningstraject trajectplan
    vroegsignalering ontkenningsfase precontemplatie precontemplatief rouwproces oscillatie remslaap frontaal frontale
    neurologisch neurologische neurotransmitter serotonine dopamine rumineert valideren pathologisch pathologie
    gedragsactivatie psycho-educatie psychoeducatie dwanghandelingen dwanghandeling automutilatie suicidaliteit suicidaal
    groepsproces disfunctioneren atypisch disbalans de-escaleren
    interventie interventies ketenpartners ketenzorg casuistiek casus sociotherapie respijtzorg hechtingsstijl
    vermijdend vermijdende vochtbeperking metastase metastasen maligne benigne etiologie
    internaliserend externaliserend acting-out weerstandsgedrag zelfregulatie zelfeffectiviteit resilience
    referentiekader toerekeningsvatbaar wilsbekwaam wilsbekwaamheid wilsonbekwaam inkomensondersteuning
    detentiefasering schuldhulpverleningstraject participatiewet`.split(/\s+/),
  '@big':
    `ervaar ervaren ervaart situatie situaties conflictsituatie consequentie consequenties motivatie gezag
    gezinssamenstelling omgangsregeling omgang evaluatie evalueren ontwikkelingsperspectief vergezellen uitkomst incident
    voogd voogdij huisbezoek gezinsplan gedrag gedragingen communicatie communiceren relatie emoties emotie emotioneel
    reguleer reguleren formuleren geformuleerd beloningssysteem verzoeken rechtbank uitspraak ouderlijk depressief
    depressie interactie perspectief proces behoefte behoeften verwachtingen uithuisplaatsing pleegzorg
    jeugdbescherming jeugdzorg hulpvraag hulpverlening begeleiding kader vrijwillig procedure samenhangt mate aansluiting
    gevoelsmatig functioneren conflict conflicten impact invloed effect context periode concentratie 
    zelfbeeld escalatie escaleert echtscheidingsproces betrokkenen trauma traumatisch therapie diagnose agressie
    agressief onveilig onveiligheid huiselijk thuissituatie schoolprestaties prestaties mishandeling misbruik
    verwaarlozing hoedanigheid desbetreffende momenteel alcoholgebruik reactie trigger triggers machtiging beschikking`.split(
      /\s+/,
    ),
  'jargon/term': [
    '{term}',
    '(sociale|specifieke) fobie',
    '(depressieve|manische|psychotische|hypomane) (episode|periode)',
    'vitale kenmerken',
    '(disharmonisch|disharmonische)',
    'gezin van herkomst',
    'in het kader van de',
    '(negatief|negatieve) affect',
    'primaire steunsysteem',
    '(cognitieve|psychische) (stoornis|achteruitgang|herstructurering|therapie)',
    'cognitieve gedragstherapie',
    '(verstoorde|gestoorde) arbeidsrelatie',
    'wet poortwachter',
    'in de zin van de wet',
    'locus of control',
    '(die|de|deze) beschikking',
  ],
  'jargon/abstract': [
    '{big}',
    '(er|daar|thuis) sprake van',
    'in staat geacht',
    'op grond van',
    'op welke manier',
    'ten aanzien van',
  ],
};
