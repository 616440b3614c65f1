extension VocabularyWords {
    /// Turkish, Polish, Romanian, Czech, Hungarian, Dutch and the languages of Scandinavia.
    static let easternEurope = """
        : ile, icin, bir, bilgisi, bilgileri, od, dla, przy, w, z, dane, si, ale, lui
        child: cocuk, cocugun, cocugu, kayip cocuk, magdur, magdurun, dziecka, maloletni, copil, copilului, minorului, dite, ditete, gyermek, παιδι, jeugdige, minderjarige, barnet, barnets
        father: batka, babasi, baba adi, ojca, tata, tatal, tatalui, otec, apa, vader, fader
        mother: anne, annesi, anne adi, matki, mamei, anya, moeder, moder
        guardian: veli, velisi, vasi, bakim veren, opiekun, opiekuna, opatrovnik, voogd, vårdnadshavare, verge
        reporter: osoba zglaszajaca, osoby zglaszajacej, basvuran, basvuranin, ihbar eden, bildiren, zglaszajacy, zglaszajacego, sesizant, oznamovatel, aangever, anmalare
        perpetrator: supheli, suphelinin, fail, failin, sprawca, sprawcy, faptuitor, verdachte, dader
        worker: koordinator, gorevli, memur, uzman, sosyal calismaci, pracownik, asistent social, hulpverlener, handlaggare
        police: emniyet, karakol, jandarma, policja, komisariat, politia, politie, polis
        school: okul, okulu, szkola, scoala, skola
        name full: ad soyad, adi soyadi, isim soyisim, imie nazwisko, nume si prenume, nume complet, volledige naam, fullstandigt namn
        given: ad, adi, isim, ismi, prenume, prenumele, jmeno, keresztnev, voornamen, roepnaam, fornavn
        middle: drugie imie
        family: soyad, soyadi, soyisim, nume de familie, prijmeni, csaladnev, geslachtsnaam, etternavn, efternavn
        alias: lakap, takma ad, pseudonim, porecla
        name: nume, numele, nev, namn, navn
        sex: cinsiyet, cinsiyeti, pohlavi, nem, kjonn
        age: yas, yasi, varsta, vek, kor
        birth date: dogum tarihi, dogum tarih, data nasterii, datum narozeni, szuletesi datum, fodselsdato
        birth: dogum, urodzenia, nasterii, narozeni, szuletesi, geboorte, fodsels
        birth place: dogum yeri, miejsce urodzenia, locul nasterii, geboorteplaats
        birth year: dogum yili, rok urodzenia, geboortejaar
        nationality: uyruk, uyrugu, obywatelstwo, cetatenie, nationaliteit, nationalitet
        language: dil, dili, jezyk, limba, taal, språk
        nationalID: t c kimlik no, tc kimlik no, kimlik no, kimlik numarasi, tckn, tc no, pesel, cnp, rodne cislo, bsn, burgerservicenummer
        passport: pasaport, pasaport no, paszport, pasaportul, paspoort
        disability: engel, engel durumu, engellilik, niepelnosprawnosc, dizabilitate
        phone: telefon no, telefonu, cep telefonu, gsm, telefon numarasi, numer telefonu, telefoonnummer, telefoon, mobil
        address: adres, adresi, ikamet adresi, adres zamieszkania, adresa, cim
        home: ikametgah, ikamet, zamieszkania, domiciliu, bydliste, woonplaats, bostad
        place: yer, yeri, mahal, miejsce, loc, locul, misto, hely, plaats, plats, sted
        locality: ort, postort, poststed, kaupunki, mahalle, koy, semt, miejscowosc, miasto, wies, localitate, localitatea, oras, obec, woonplaats plaats, stad, ort stad
        district: ilce, ilcesi, powiat, okres, jaras, gmina, gemeente, kommun, kommune
        state: il, ili, sehir, wojewodztwo, judet, judetul, kraj, megye, provincie, fylke
        country: ulke, ulkesi, kraj panstwo, tara, zeme, orszag, land
        postalCode: postnummer, postnr, postinumero, posta kodu, kod pocztowy, cod postal, psc, iranyitoszam
        street: sokak, cadde, ulica, strada, straat, gata
        station police: polis merkezi, jednostka policji, sectia de politie, politiebureau
        date: tarih, tarihi, data, datul, data zdarzenia dnia
        time: saat, saati, godzina, tijd, tidpunkt, klokkeslett
        year: yil, rok, anul, jaar
        month: ay, miesiac, luna, maand
        missing: verdwijning, kayip, kaybolma, kayboldugu, kaybolus, kaybolan, zaginiecie, zaginiecia, zaginiony, zaginiona, disparitie, disparitiei, disparut, zmizeni, pohresovani, eltunes, vermissing, vermist, forsvunnen, forsvunnet
        lastSeen: son gorulme, son goruldugu, ostatnio widziany, ostatnio widziana, vazut ultima data, naposledy viden, laatst gezien, senast sedd, sist sett
        report: inkommen, inkom, anmalningsdatum, meldingsdato, bekymringsmelding, orosanmalan, underretning, ilmoitus, basvuru, ihbar, bildirim, muracaat, zgloszenie, zgloszenia, sesizare, sesizarii, hlaseni, bejelentes, melding, aangifte, anmalan
        register: kayit, kayit tarihi, rejestracja, rejestracji, inregistrare, inregistrarii, registrace, registratie, registrering
        create: olusturma, olusturulma, utworzenia, utworzono, crearii, aangemaakt, skapad
        update: zmena, zmeny, posledni zmena, guncelleme, guncellenme, son guncelleme, aktualizacja, aktualizacji, zmiany, actualizare, aktualizace, gewijzigd, bijgewerkt, uppdaterad, oppdatert
        found: teruggevonden, teruggevonden op, terecht, bulunma, bulundugu, bulunan, odnalezienie, odnalezienia, odnaleziono, gasit, gasirii, nalezeni, gevonden, funnen, funnet
        incident: olay, olayin, zdarzenie, zdarzenia, incidentul, eveniment, udalost, esemeny, gebeurtenis, handelse
        start: baslangic, baslama, poczatek, inceput, zacatek, aanvang, begindatum
        end: bitis, bitisi, sona erme, koniec, zakonczenie, zakonczenia, sfarsit, konec, einde, einddatum
        close: kapanis, kapatilma, zamkniecia, zamkniecie, inchidere, afgesloten, avslutad
        admission: kabul, giris, przyjecia, przyjecie, internare, admiterii, opname
        discharge: cikis, ayrilis, wypisu, iesire, externare, uitstroom, utskrivning
        placement: yerlestirme, umieszczenie, umieszczenia, plasament, umisteni, uithuisplaatsing, placering
        review: degerlendirme, ocena, evaluare
        caseFile: spisu, dosya, dosya numarasi, vaka, vaka no, sprawa, sprawy, dosar, dosarul, spis, ugy, zaak, arende, sak
        id: kimlik, sira kimlik, identyfikator, sygnatura, sygn akt, identificator, azonosito, kenmerk, zaaknummer
        number: numara, numarasi, numar, numarul, cislo, szam, nummer
        code: kod, kodu, codul
        sequence: sira no, sira, lp, nr crt, poradi, volgnummer
        type: tip, tipi, tipul, soort
        kind: tur, turu, rodzaj, fel, gatunek
        category: kategori, kategoria
        reason: neden, nedeni, sebep, sebebi, przyczyna, powod, motiv, motivul, duvod, reden, orsak
        relation: yakinlik, yakinligi, yakinlik derecesi, pokrewienstwo, stopien pokrewienstwa, grad de rudenie, relatia, pribuzensky vztah, verwantschap, relatie
        status: durum, durumu, statu, stan, stan sprawy, stare, starea, stav, allapot, toestand
        result: sonuc, sonucu, wynik, rezultat, vysledek, eredmeny, uitkomst, resultaat
        risk: risk seviyesi, risk duzeyi, ryzyko, poziom ryzyka, risc, nivel de risc, riziko, risiconiveau
        urgency: oncelik, aciliyet, pilnosc, priorytet, urgenta, prioriteit
        narrative: omstandigheden, handelseforlopp, hendelsesforlop, kuvaus, aciklama, aciklamalar, olay ozeti, notlar, opis, okolicznosci, uwagi, descriere, imprejurari, observatii, popis, poznamka, leiras, omschrijving, toelichting, opmerkingen, beskrivning, omstandigheter
        height: boy, boyu, wzrost, inaltime, inaltimea, vyska, magassag, lengte, langd
        weight: kilo, kilosu, agirlik, waga, greutate, greutatea, hmotnost, vaha, suly, vikt
        build: lichaamsbouw, vucut yapisi, budowa ciala, sylwetka, constitutie, postava, postuur, kroppsbyggnad
        hair: sac, sac rengi, saclari, wlosy, kolor wlosow, culoarea parului, vlasy, barva vlasu, haj, haarkleur, har, harfarg
        eyes: ogen, goz, goz rengi, gozleri, oczy, kolor oczu, ochi, culoarea ochilor, oci, barva oci, szem, oogkleur, ogon, ogonfarg
        complexion: ten, ten rengi, huidskleur
        marks: belirgin ozellikler, ayirt edici ozellik, ayirt edici ozellikler, znaki szczegolne, semne particulare, zvlastni znameni, kulonos ismertetojel, bijzondere kenmerken, kannetecken
        clothing: kiyafet, kiyafeti, uzerindeki kiyafet, uzerindeki kiyafetler, giysi, elbiseleri, ubranie, ubior, odziez, imbracaminte, vestimentatie, obleceni, ruhazat, kleding, klader, klaer
        belongings: esyalar, uzerindeki esyalar, rzeczy osobiste, obiecte, bezittingen
        photo: fotograf, zdjecie, fotografie
        ethnicity: etnik koken, narodowosc etniczna, etnie
        institution: kurum, kurulus, kurum adi, yurt, placowka, placowki, institutie, institutia, zarizeni, intezmeny, instelling
        authority: mudurluk, makam, mahkeme, organ, sad, autoritate, instanta, urad, hatosag, gecertificeerde instelling, myndighet, socialnamnd
        concern: duvod evidence, oro, typ av oro, bekymring, type bekymring, overgrepp, omsorgssvikt, istismar, istismar turu, siddet turu, ihmal, rodzaj przemocy, przemoc, tip abuz, abuz, forma de abuz, druh tyrani, bantalmazas, mishandeling, soort mishandeling, typ av overgrepp
        action: yapilan islem, islem, mudahale, podjete dzialania, dzialania, masuri, masuri luate, opatreni, intezkedes, acties, atgarder
        contact: cagri, arama, polaczenie, apel, hovor, hivas, oproep, gesprek, samtal
        caller: arayan, arayanin, dzwoniacy, apelant, volajici, hivo, beller, uppringare
        verified: dogrulandi, potwierdzone, confirmat, geverifieerd
        source: kaynak, zrodlo, sursa, zdroj, forras, bron, kalla
        fir: erdr, nr dosar penal
        """
}
