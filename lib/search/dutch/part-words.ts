const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** The only words of three letters that count as a part: others occur in longer words by accident. */
export const shortParts = list(`
adv app arm avg azc bed bos bus cjg dag eer eis gas ggd ggz gids hbo hrm huis jas job kas kip kis klas kop les lid man map mbo mkb net nt2 oog pil pop pot
ras rij rit roc rol rug sms taal tas tip top uwv vak vis vwo web weg wet wmo zak zee zin zorg zus
`)

/** Words that at the end of another are an ending, or an accident. */
export const neverLast = list(`
aal aard achtig ante aris baar dier tiet ding eider dom eling ende enis eren erij erin ering eur euse ging halve heid iers inge isme ismen iter keer king leren lijk
ling lings logisch loos matig meer ment neren rijk ring schap schappelijk seren sering stal steam sten ster stool tang teit tel teren tering teur tie tief
ties tijn ting tuur vol voud vuldig waarts wijs zaam zeer
`)

/** Words that at the beginning of another are a prefix, or an accident. */
export const neverFirst = list(`
aart ant bede bere combi geld gele gemeen gene gerecht hand heen hers inter intra laat maxi mini mono naams onts ouds overs para pari poly prof raads schei
scheids semi tele tussens veel ver vere vergt verre vers volg vort weder wegge
`)
