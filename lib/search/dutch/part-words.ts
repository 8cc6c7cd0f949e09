const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** The only words of three letters that count as a part: others occur in longer words by accident. */
export const shortParts = list(`
app arm bed bos bus dag eis gas gids huis jas job kas kip klas kop les map man net oog pil pot ras rol sms taal tas top vak vis wet web weg eer zak les lid zus rij rug pop rit tip
zee zin zorg azc mbo hbo ggz avg adv nt2 wmo mkb hrm vwo roc uwv ggd cjg kis
`)

/** Words that at the end of another are an ending, or an accident. */
export const neverLast = list(`
logisch ding isme ismen schappelijk stool steam iter lijk ster baar loos zaam schap dom aard vol wijs tang rijk lings halve waarts teit heid achtig aal eren ende eling enis
erij matig voud vuldig teren seren neren leren tering sering tie ering ment tief ante aris eur euse iers sten ster tel ling ging king ting ling dier
keer meer zeer stal ring erin inge tuur teur tijn ties
`)

/** Words that at the beginning of another are a prefix, or an accident. */
export const neverFirst = list(`
veel weder tussens schei vergt gemeen verre heen vort laat volg hers ouds aart geld gele para pari mini maxi inter intra semi mono poly tele gene gerecht bede bere vere vers
ver onts hand ant naams raads scheids overs wegge prof combi
`)
