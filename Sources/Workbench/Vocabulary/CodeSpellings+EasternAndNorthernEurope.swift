extension CodeSpellings {
    /// Turkish, Polish, Romanian, Czech, Hungarian, Dutch and the languages of Scandinavia.
    static let easternEurope = """
        male: musko, muski, moski, decak, djecak, poika, mies, poiss, pojke, gutt, dreng, erkek, oglan, bay, mezczyzna, chlopiec, meski, baiat, barbat, muz, chlapec, ferfi, fiu, jongen, gutt, pojke
        female: zensko, zenska, djevojcica, devojcica, deklica, tyttö, nainen, tüdruk, flicka, jente, pige, kadin, kiz, bayan, kobieta, dziewczynka, zenski, feminin, fata, femeie, zena, divka, lany, vrouw, meisje, jente, flicka
        unknown: bilinmiyor, belirsiz, nieznany, brak danych, necunoscut, neznamo, ismeretlen, onbekend, ukjent, okand
        other: diger, inne, inny, alte, altul, jine, egyeb, overig, annet, annat
        missing: nestao, nestala, aktivan, pogresan, pogresana, kayip, araniyor, zaginiony, zaginiona, poszukiwany, poszukiwana, disparut, disparuta, pohresovany, eltunt, vermist, savnet, saknad
        found: pronaden, pronadena, najden, najdena, bulundu, odnaleziony, odnaleziona, gasit, gasita, nalezen, nalezena, megtalalt, gevonden, funnet, funnen
        believedDead: olu, olu bulundu, zmarly, decedat, mrtev, halott, overleden, dod
        closed: zatvoren, zatvoreno, zakljuceno, uzavreny, uzavrena, suljettu, päättynyt, suletud, avslutad, kapandi, kapatildi, sonuclandi, zamkniete, zamknieta, zakonczone, inchis, inchisa, uzavreno, lezart, afgesloten, avslutet, avslutad
        open: otvoren, otvoreno, u tijeku, odprto, otevreny, otevrena, avoin, vireillä, avatud, öppen, åpen, acik, devam ediyor, surec devam ediyor, otwarte, otwarta, w toku, deschis, in lucru, otevreno, nyitott, lopend, apen, pagaende
        transferred: sevk edildi, przekazane, transferat, predano, doorverwezen, oversendt
        runaway: evden kacma, kendi istegiyle, ucieczka, fuga de acasa, utek, szokes, weggelopen, rymt
        lost: kaybolma, zagubienie, ratacit, ztracen, verdwaald
        abduction: kacirilma, kacirma, uprowadzenie, porwanie, rapire, unos, emberrablas, ontvoering
        familyAbduction: uprowadzenie rodzicielskie, ebeveyn kacirmasi, rapire parentala, ouderontvoering, kinderontvoering
        parent: majka, otac, mati, oce, annesi, babasi, anne, baba, ebeveyn, matka, ojciec, rodzic, rodzice, mama, tata, parinte, rodic, szulo, moeder, vader, ouder, forelder
        relative: amcasi, teyzesi, halasi, dayisi, dedesi, ninesi, anneannesi, babaannesi, abisi, ablasi, akraba, yakini, babcia, dziadek, ciocia, wujek, brat, siostra, krewny, bunic, bunica, ruda, matusa, unchi, pribuzny, rokon, familie, oom, slektning
        neighbour: naapuri, naaber, granne, nabo, komsu, komsusu, sasiad, sasiadka, vecin, soused, szomszed, buurman, buur, nabo, granne
        teacher: odgojitelj, odgajatelj, nastavnik, nastavnica, opettaja, õpetaja, lärare, lærer, ogretmen, ogretmeni, okul, nauczyciel, nauczycielka, szkola, invatator, ucitel, tanar, leerkracht, laerer, larare
        healthWorker: doktor, hastane, lekarz, szpital, medic, spital, lekar, orvos, arts, ziekenhuis, lege
        police: poliisi, politsei, polis, politi, polis, jandarma, policja, politia, policie, rendorseg, politie, politi
        ngo: lsm, ngo lsm, stk, dernek, vakif, fundacja, stowarzyszenie, neziskovka, stichting
        citizen: vatandas, cevre, obywatel, cetatean, obcan, burger, borger
        official: sosyal calismaci, kurum personeli, pracownik socjalny, kurator, asistent social, socialni pracovnik, jeugdzorg, barnevern, socialtjanst
        anonymous: isimsiz, anonim, anonimowo, anonymni, nevtelen, anoniem
        child: cocuk kendisi, kendisi, dziecko, copil, dite, gyermek, kind zelf, barnet
        low: dusuk, niskie, niski, scazut, nizke, alacsony, laag, lav, lag
        medium: orta, srednie, sredni, mediu, stredni, kozepes, gemiddeld, middels
        high: yuksek, wysokie, wysoki, ridicat, vysoke, magas, hoog, hoy, hog
        PHYSICAL_ABUSE: fyysinen väkivalta, pahoinpitely, fysiskt våld, fysisk misshandel, fysisk vold, fiziksel, fiziksel istismar, fiziksel siddet, przemoc fizyczna, abuz fizic, fyzicke tyrani, fizikai bantalmazas, fysieke mishandeling, lichamelijke mishandeling, fysisk vold
        EMOTIONAL_ABUSE: henkinen väkivalta, psykiskt våld, psykisk vold, duygusal, duygusal istismar, psikolojik siddet, przemoc psychiczna, abuz emotional, abuz psihologic, psychicke tyrani, psychische mishandeling, psykisk vold
        NEGLECT: laiminlyönti, försummelse, omsorgssvikt, vanvård, omsorgssvigt, ihmal, zaniedbanie, neglijare, zanedbavani, elhanyagolas, verwaarlozing, omsorgssvikt
        POCSO_VICTIM: sexuella övergrepp, seksuelle overgrep, seksuelle overgreb, cinsel, cinsel istismar, przemoc seksualna, wykorzystanie seksualne, abuz sexual, sexualni zneuzivani, szexualis bantalmazas, seksueel misbruik, seksuelle overgrep
        CHILD_LABOUR: cocuk isciligi, praca dzieci, munca copilului, kinderarbeid
        TRAFFICKING: insan ticareti, handel ludzmi, trafic de persoane, mensenhandel
        CHILD_MARRIAGE: erken evlilik, cocuk evliligi
        phone: telefonla, telefonicznie, telefonic, telefonicky
        web: internet uzerinden
        inPerson: bizzat, sahsen, osobiscie, personal, osobne, persoonlijk
        counselled: danismanlik, porada
        rescued: kurtarildi
        """
}
