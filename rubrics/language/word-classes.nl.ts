import type { WordClasses } from './word-flags.ts';

/** Dutch word classes, in normalised spelling (je for u/jij/ge/gij/jou/jouw/uw; no diacritics). */
export const wordClasses: WordClasses = {
  questionWord: `wat hoe waarom wie waar wanneer welke welk hoezo hoeveel waarvan waarmee waardoor waarover waarin
    waaraan waarop waarbij waarvoor waarnaar wiens hoelang hoeverre waartoe waaruit vanwaar hoevaak`,
  verb: `ben is zijn was waren heb had hadden word wordt werd wil wilde wou kun kan kon konden zou zouden moet moest
    moeten mag mogen mocht ga ging gingen doe deed deden denk dacht vind vond vonden weet wist voel voelde
    slaap sliep eet at drink dronk rook rookt rookte gebruik gebruikt gebruikte woon werk werkt werkte zie
    zag hoor hoorde ken kende herken merk merkte kom kwam kwamen sta stond zit zat lig lag loop liep krijg kreeg
    neem nam maak maakt maakte zeg zei praat praatte vertel vertelde geloof geloofde hoop begrijp begreep snap
    bedoel twijfel mis durf durfde hou houd hield laat liet lijkt leek klinkt klopt lukt lukte helpt hielp
    speelt speelde gebeurde gebeurt geeft gaf duurt duurde komt blijf blijft bleef sport spreek sprak
    schrik schrok schaam schaamde vertrouw verwacht wacht zoek leef leert leer ervaar ervaart ervoer belt bel
    betekent betekende herinner hoeft hoef hoefde heet houdt brengt bracht helpen klop probeer probeerde
    stopt stop stopte begon begint bang huil huilde doet staat zegt vindt denkt voelt wilt slaapt neemt wilden
    ziet hoort kent krijgt maken werken gaan komen hebben doen worden willen kunnen staan zitten vraag vroeg
    kijk kijkt keek geef geeft reageer reageert reageerde drijft haal haalt zet zocht kocht koop lees las speel raak raakt raakte scheelt stoort steekt houd heerst hangt zult zal zullen haat haatte`,
  subject: `je ik hij zij ze we wij het dat dit er die deze jullie men iemand iets niemand de een mijn zijn haar
    onze ons hun alles iedereen niets niks zoiets hen daar hier u`,
  secondPerson: 'je jullie jezelf jouwe',
  firstPerson: 'ik mij me mijn we wij ons onze mezelf mijzelf',
  leadIn: `oke ja jawel nee nou goed en maar dus hm hmm mm mmm mhm ah oh o ach ai he hee hoi hallo dag goh tja
    mooi prima fijn inderdaad precies juist natuurlijk want eh ehm uh uhm um ok top super helder duidelijk bedankt
    jee jeetje wauw ow sorry trouwens allee och ahja ohja nja ha ho aha haha poeh pff zeg`,
  stop: `de het een en of maar want dus dat die dit deze daar hier er je ik hij zij ze we wij jullie men mij me hem haar
    hen hun ons mijn zijn onze zich jezelf mezelf is ben was waren bent heb had hadden hebben heeft word wordt werd
    worden zou zouden zal zullen kun kan kon konden kunnen moet moest moeten mag mocht mogen wil wilde willen wou ga
    gaan ging gaat doe doet doen deed gedaan laat laten liet in op aan van voor met naar bij uit over om tot door te
    onder tussen tegen zonder sinds na per af mee toe als dan toen nu nog al ook wel niet geen nooit nee ja oke zo heel
    erg echt gewoon even eens maar toch eigenlijk misschien best wat hoe waarom wie waar wanneer welke welk omdat
    doordat terwijl hoewel zodat voordat nadat totdat iets niets niks iemand niemand alles iedereen meer minder veel
    weinig zoals alsof weer steeds altijd soms vaak ooit zelf eerst hm hmm mm eh ehm uh hallo hoi dag goed beetje
    bijna samen anders verder daarom daarmee daarvan daarin daarop daarbij daarvoor daarover daardoor ervan ermee
    erin erop erbij ervoor erover ertoe inderdaad nou hoor he klinkt lijkt vind denk hoor zeg zegt zei vertel vertelde
    verteld merk begrijp snap weet voelt voel gevoel zegt dingen ding kant alleen pas net nodig jij echter geweest
    geworden gehad gezegd komt kom kwam maak maakt gaf geef geeft ander andere aantal allebei zoveel zeker`,
  feeling: `bang boos verdrietig blij trots eenzaam alleen moe uitgeput machteloos onmacht woedend woest kwaad
    pissig teleurgesteld gefrustreerd frustratie frustrerend onzeker onzekerheid angst angstig zenuwachtig
    gespannen spanning gestrest stress schaamte schaam schaamde schamen schuldig schuldgevoel opgelucht
    opluchting hopeloos wanhopig wanhoop verdriet boosheid woede pijn pijnlijk gekwetst gekwetste kwetst jaloers
    jaloezie onrustig onrust ongerust bezorgd zorgen bezorgdheid verscheurd verward verwarrend verwarring
    verloren vernederd afgewezen buitengesloten overweldigd overspannen somber neerslachtig depressief radeloos
    onbegrepen ongemakkelijk gelukkig ongelukkig dankbaar hoopvol enthousiast geirriteerd irritatie ergert
    geschrokken schrik schrok walging afschuw vies spijt gemis heimwee rouw moedeloos verlaten verraden bedrogen
    gepikeerd razend ontroerd geraakt gesteund gewaardeerd miskend gekleineerd beledigd kwetsbaar nerveus
    wantrouwen wantrouwig liefde vermoeid beschaamd dubbel tweestrijd twijfel gefaald opgejaagd benauwd benauwt
    beu vreugde plezier opgesloten sip ellendig angsten bedroefd verbitterd gekrenkt ontmoedigd gekrenkt voldaan
    tevreden ontevreden verslagen geluk ontspannen`,
  subordinator: `als omdat terwijl hoewel toen nadat voordat zolang zodra sinds indien doordat zodat tenzij stel wanneer
    aangezien ondanks ofschoon`,
  negation: 'niet geen nooit niks niets niemand nergens nee zonder evenmin noch',
  reporting: `zei zeiden zegt zeggen gezegd vertelde vertelden vertelt roept riep riepen vindt vond vonden denkt dacht
    dachten beweert beweerde schreef schrijft adviseerde adviseert raadde volgens noemt noemde noemden vroeg waarschuwde
    schreeuwde schreeuwt gaf`,
  thirdPerson: `hij zij ze hem haar hen hun moeder vader mama papa ouders broer zus zusje broertje vriend vriendin
    partner man vrouw zoon dochter kind kinderen baas chef collega collegas dokter huisarts arts juf meester mensen
    iedereen buurman buurvrouw oma opa tante oom school leraar leraren bedrijfsarts ex familie vrienden`,
  preposition: `in op aan van voor met naar bij uit over om tot door onder tussen tegen zonder sinds na per te
    volgens tijdens binnen buiten rond`,
  backChannel: `hm hmm mm mmm mhm ja jaja nee oke ah oh aha jaa hmhm mmhmm tja juist precies right ok goh jee okay hum
    mja inderdaad`,
};
