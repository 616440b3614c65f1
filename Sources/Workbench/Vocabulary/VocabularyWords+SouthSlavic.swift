extension VocabularyWords {
    /// Croatian, Bosnian, Serbian in Latin letters, and Slovene.
    static let southSlavic = """
        : djeteta, deteta, otroka, za, iz, na, od, po, o, i, in
        child: dijete, dete, otrok, maloljetnik, maloletnik, maloljetna osoba, maloletna osoba, nestala osoba, pogresana oseba
        father: otac, oca, oce, oceta
        mother: majka, majke, mati, matere
        guardian: skrbnik, staratelj, staratelja, skrbnika
        reporter: prijavitelj, prijavitelja, prijavilac, podnositelj, podnosilac, prijavitelji
        perpetrator: pocinitelj, pocinilac, osumnjiceni, nasilnik, storilec
        worker: voditelj slucaja, voditelj mjere, socijalni radnik, socialni delavec
        police: policija
        school: skola, osnovna skola, sola
        given: ime
        family: prezime, priimek
        name full: ime i prezime, prezime i ime, ime in priimek
        alias: nadimak, vzdevek
        sex: spol, pol
        age: dob, starost, godine, uzrast
        birth date: datum rodenja, datum rodjenja, datum rojstva, rodenje, rodjenje
        birth place: mjesto rodenja, mesto rodjenja, kraj rojstva
        nationality: drzavljanstvo
        nationalID: oib, jmbg, emso
        language: jezik
        phone: telefon, mobitel, kontakt telefon, broj telefona
        address: adresa, naslov
        home: prebivaliste, boraviste, prebivalisce, stalno prebivalisce
        place: mjesto, mesto
        locality: grad, naselje, selo
        district: opcina, opstina, obcina
        state: zupanija, kanton, okrug
        postalCode: postanski broj, postna stevilka
        street: ulica
        station police: policijska postaja, policijska stanica
        date: datum, dan
        time: vrijeme, vreme, sat, cas
        year: godina, leto
        missing: nestanak, nestanka, nestali, izginotje, izginotja
        lastSeen: posljednji put vidjen, zadnji put viden, zadnjic viden
        report: prijava, prijave, dojava, prijavljeno
        register: upis, evidentirano, evidencija
        update: azurirano, izmjena, izmjene, sprememba, zadnja izmjena
        found: pronalazak, pronalaska, pronaden, pronadena, najden, pronalazenja
        incident: dogadaj, dogadaja, dogodek
        close: zatvoreno, zatvaranja, zakljucen
        opened: otvoreno, otvaranja, odprt
        caseFile id: broj predmeta, oznaka predmeta, stevilka zadeve
        caseFile: predmet, predmeta, spis predmeta, zadeva
        number: broj, stevilka
        code: sifra, oznaka
        sequence: redni broj, rbr, r br
        type: tip, vrsta
        category: kategorija
        reason: razlog
        relation: srodstvo, sorodstvo, odnos s djetetom
        status: status, stanje
        risk: rizik, razina rizika, tveganje
        narrative: napomena, napomene, opis, okolnosti, opombe, opazke
        height: visina
        weight: tezina, teza
        build: grada tijela, telesna grada, postava
        hair: kosa, kose, boja kose, lasje, barva las
        eyes: oci, boja ociju, barva oci
        marks: osobiti znakovi, posebni znaci, posebna znamenja
        clothing: odjeca, odeca, oblacila
        institution: ustanova, dom, dom za djecu
        authority: centar za socijalni rad, centar za socialno delo, sud, nadleznost
        concern: vrsta nasilja, nasilje, zlostavljanje, zanemarivanje
        """
}
