/**
 * Words by which a text names a people, a country or a faith. Used to see whether a text ties membership, office or benefit to
 * one of them, never to guess where anybody comes from.
 */
const STEMS =
  "abchas afghan ägypt alban alevit alger amerikan angolan arab aramä argentin armen aserbaidschan assyr äthiop austral " +
  "bangladesch baskisch belarus belg bengal berber beninisch bolivian bosn bosniak brasilian brit bulgar burkin burund " +
  "chaldä chilen chines dän dari dominikan ecuadorian eritre estn filipin finn französ gamb georg ghana griech " +
  "guatemaltek guine hait herzegowin hondura ind indones ir irak iran isländ israel ital ivor jamaikan japan jemenit " +
  "jesid êzîd ezid jordan kamerun kapverd kasach kaschmir katalan kenian kirgis kolumbian kongoles korean kosovar kroat kuban kurd " +
  "kuwait laot lett libanes liby litau luxemburg madagass mal malays malt marokkan mauretan mazedon mexikan moldaw " +
  "mongol montenegrin mosambik myanmar namib nepal nepales nicaragua niederländ niger nigerian norweg oromo österreich pakistan " +
  "palästinens panama paraguay paschtun pers peruan poln portugies romanes ruand rumän russ russland sambi saudi schwed senegales serb " +
  "sierra-leon simbabw singhales slowak slowen somal span sri-lank sudan südafrikan südkorean sunda syr tadschik tamazight tamil " +
  "tansan tatar thailänd tibet tigrin togo tschad tschech tschetschen tscherkess tunes türk turkmen tuwin ugand ugandisch uigur ukrain " +
  "ungar uruguay usbek venezolan vietnames wolgadeut zypr"

/** "türkisch", "türkischer", "arabischen": an adjective of a people. "deutsch" is left out on purpose: it ties to nobody abroad. */
const ADJECTIVE = `(?:${STEMS.split(" ").join("|")})i?sch(?:e[rnms]?|sprachige[rnms]?)?`

const NOUNS =
  "afghan(?:e|en|in|innen)|albaner(?:n|in|innen)?|araber(?:n|in|innen)?|aramäer(?:n|in|innen)?|armenier(?:n|in|innen)?|assyrer(?:n|in|innen)?|" +
  "bosnier(?:n|in|innen)?|bulgar(?:e|en|in|innen)|eritreer(?:n|in|innen)?|griech(?:e|en|in|innen)|iraker(?:n|in|innen)?|iraner(?:n|in|innen)?|" +
  "italiener(?:n|in|innen)?|jesid(?:e|en|in|innen)|kurd(?:e|en|in|innen)|kroat(?:e|en|in|innen)|marokkaner(?:n|in|innen)?|pol(?:e|en|in|innen)|" +
  "portugies(?:e|en|in|innen)|rumän(?:e|en|in|innen)|russ(?:e|en|in|innen)|serb(?:e|en|in|innen)|somalier(?:n|in|innen)?|spanier(?:n|in|innen)?|" +
  "syrer(?:n|in|innen)?|tamil(?:e|en|in|innen)|tunesier(?:n|in|innen)?|türk(?:e|en|in|innen)|ukrainer(?:n|in|innen)?|ungar(?:n|in|innen)?|" +
  "vietnames(?:e|en|in|innen)|landsleuten?"

/** One word that names a people: "kurdischen", "Syrerinnen", "Landsleute". */
export const PEOPLE = new RegExp(`(?<!\\p{L})(?:${ADJECTIVE}|${NOUNS})(?!\\p{L})`, "iu")

/** A trait of descent, nationality or faith, without saying which. */
export const ORIGIN =
  /staatsangehörig|staatsbürger|nationalität|abstammung|herkunft|ethni|volksgruppe|volkszugehörig|muttersprach|zuwanderungs(geschichte|biogra)|migrationshintergrund|migrationsgeschichte|einwanderungsgeschichte|geburtsland|geburtsort/i

/** A faith as a trait of persons. */
export const FAITH =
  /muslim|moslem|christ(?:en|in(?:nen)?|lich)(?!\p{L})|katholi|evangelisch|orthodox|alevit|jüdisch(?:en)? glauben|juden|jüdin|hindu|buddhist|sikh|jesid|êzîd|ezid|bahá|islamischen glauben|konfession|religion/iu

/** People who moved between countries as a subject of the association: what it works on, nothing about who is in it. */
export const MIGRATION =
  /(?<!im|em)migra(?:nt|tion)|zugewander|zuwander|einwander|eingewander|geflücht|flüchtling|asyl|diaspora|spätaussiedler|herkunftsl[aä]nd|heimatl[aä]nd|drittstaat|integration (?:von|der|für|in die (?:deutsche )?gesellschaft)/i
