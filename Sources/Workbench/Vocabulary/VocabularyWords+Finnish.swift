extension VocabularyWords {
    /// Finnish and Estonian.
    static let finnish = """
        : tiedot, ja, tai, andmed
        child: lapsi, lapsen, nuori, nuoren, laps, lapse
        father: isa, isan
        mother: aiti, aidin, ema
        guardian: huoltaja, huoltajan, eestkostja, hooldaja
        reporter: ilmoittaja, ilmoittajan, teataja
        worker: kasittelija, tyontekija, sosiaalityontekija
        perpetrator: epailty, kahtlustatav
        name: nimi
        given: etunimi, etunimet, eesnimi
        family: sukunimi, perekonnanimi, perenimi
        alias: kutsumanimi, huudnimi
        sex: sukupuoli, sugu
        age: ika, vanus
        birth date: syntymaaika, syntymapaiva, sunniaeg, sunnikuupaev
        nationality: kansalaisuus, kodakondsus
        language: kieli, aidinkieli, keel
        nationalID: henkilotunnus, hetu, isikukood
        phone: puhelin, puhelinnumero, telefoni number
        address: osoite, katuosoite, aadress
        home: kotikunta, asuinpaikka, elukoht
        place: paikka, koht
        locality: kaupunki, postitoimipaikka, linn
        district: kunta, vald
        state: maakunta, laani, maakond
        postalCode: postinumero, sihtnumber
        date: paiva, paivamaara, pvm, kuupaev
        time: kello, kellonaika, kellaaeg
        report date: saapumispaiva, ilmoituspaiva, ilmoitusaika, teate kuupaev
        report: ilmoitus, ilmoituksen, teade, teate
        update: paivitetty, muutettu, muudetud
        missing: kadonnut, katoaminen, katoamis, kadunud
        lastSeen: viimeksi nahty, viimati nahtud
        found: loydetty, leitud
        incident: tapahtuma, tapahtuman, sundmus
        close: paattynyt, suljettu, suletud
        id: tunnus, tunniste, asianumero, diaarinumero
        caseFile: asia, juhtum
        type: tyyppi, tuup
        reason: syy, pohjus
        concern reason: ilmoituksen syy, huolen aihe
        relation: suhde, suhde lapseen, asema, seos
        status: tila, seis, olek
        narrative: kuvaus, lisatiedot, kirjeldus, markused
        concern: huoli, vakivalta, vagivald
        height: pituus, pikkus
        weight: paino, kaal
        hair: hiukset, hiusten vari, juuksed
        eyes: silmat, silmien vari, silmad
        marks: tuntomerkit, eritunnused
        clothing: vaatetus, riietus
        urgency: kiireellisyys
        organization: organisaatio
        """
}
