/** First names that are common somewhere, and those that are also a word, a place, a month or a product. */
// cspell:disable

const COMMON = `
adam adrian ahmed aisha alan albert alejandro alessandro alex alexander alexandra alfred ali alice alina alison amanda amelia amir amit amy ana anastasia anders andrea andreas andrei andrew
angela anika anita anja anke ann anna anne annika anthony antonio arjun arthur asha ashley astrid ayse barbara beatrice beatriz ben benjamin bernard bernd birgit bjorn bob boris brian bruno camille
carla carlos carmen carol caroline catherine cecilia cedric chen chiara chloe chris christian christina christine christoph christopher claire clara claudia clemens colin cornelia craig cristina dan daniel daniela
danielle dave david deborah deepak denise dennis derek diana diego dieter dietmar dimitri dmitri dominik donna dorothea doris edward eduardo elena eleni elisa elisabeth elizabeth ella ellen emil emilia emily
emma enrico eric erik erika ernst esther eva evelyn fabian fatima felix fernando filip fiona florian francesca francesco franz fred frederic frederik friedrich fritz gabriel gabriela gary georg george gerd gerhard giorgio
giovanni giulia gisela greg gregor guillermo gustav hanna hannah hans harald harry hassan heidi heike heinrich helen helena helga helmut henri henrik henry herbert hiroshi holger ian ibrahim igor ilse
ines inga ingrid irene irina isabel isabella ivan jacob jakob james jamie jan jana jane janet jasmin jason javier jean jennifer jens jeremy jessica jim joachim joan joanna joe johan johanna johannes john johnny
jonas jonathan jorge jose josef joseph josh joshua juan juergen jule julian juliane jun jutta kai karen karin karl katarzyna kate katharina katherine kathrin katja kavita keith kelly ken kenji kevin khalid kim
klaus krzysztof kumar lars laura lauren laurent lea lena leo leon leonie leyla liam linda lisa louise lucas lucia lucy luis luisa luke lukas magdalena malik manuel manuela marc marcel marco marcus margaret maria marie
marina mario marion mark markus marta martha martin martina mary mateusz matteo matthew matthias maurice max maximilian mehmet mei melanie melissa michael michaela michal michele michelle miguel mike mila miriam mohamed mohammed monica monika
muhammad mustafa nadia nadine natalia natalie natasha nathan neil nicholas nick nicola nicolas nicole nikolai nils nina noah nora norbert olaf oleg olga oliver olivia omar oscar osman otto pablo pamela paolo
patricia patrick paul paula pavel pawel pedro peter petra phil philip philipp pierre piotr priya rachel rafael rahul rainer raj rajesh ralf ralph ramon rebecca regina reinhard renate ricardo richard rita
rob robert roberto robin roger roland rolf ronald rosa ruth ryan sabine sally salma samantha samir samuel sandeep sandra sanjay sara sarah scott sean sebastian sergei sergio sharon shreya silke silvia simon simone sofia sonia sonja sophia
sophie stefan stefanie stella stephan stephanie stephen steve steven sunita susan susanne suzanne sven svetlana sylvia takashi tamara tanja tatiana teresa theo theresa thomas thorsten tim timothy tina tobias tom tomas tomasz tony torsten
udo ulrich ulrike ursula uwe valentina vanessa vera veronica vijay viktor vincent vikram walter werner wilhelm william wolfgang xavier yasmin yuki yusuf zoe
`;

/** Only beside something that people do. */
const AMBIGUOUS = `
alex alexa april art august austin basil bill blake brook brooks chad charlie charlotte chase chris claude christian crystal dale dan dawn dean drew earl faith florence frank gabriel georgia grace grant hope hugo iris ivy jack jade jan
jasmine jean jordan josh joy julia june ken kim kai kent lane lea leo lily luna maria mario mark marina martin mason max may mercedes miles monica nick olive otto paris pat penny phoenix ray regina rich rob robin rose ruby sally sandy scott sky stella sue sydney
travis victoria vera vincent violet virginia wade will winston
`;

export const ambiguousNames: ReadonlySet<string> = new Set(AMBIGUOUS.trim().split(/\s+/));
export const givenNames: ReadonlySet<string> = new Set(
  COMMON.trim()
    .split(/\s+/)
    .filter((name) => !ambiguousNames.has(name)),
);
