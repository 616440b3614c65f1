extension VocabularyWords {
    /// Words of eastern Europe and Turkey.
    static let east = """
        : по, на, в, о, об, и, из, от, для, к, у, с, его, її, та, про, данные, сведения, информация, ve, ile, icin, bir, bilgisi, bilgileri, na, do, od, dla, przy, w, z, dane, si, al, ale, lui
        child: ребенок, ребенка, ребенку, несовершеннолетний, несовершеннолетнего, дитина, дитини, пропавший, пропавшего, пропавшая, разыскиваемый, зниклої дитини, cocuk, cocugun, cocugu, kayip cocuk, magdur, magdurun, dziecko, dziecka, maloletni, copil, copilului, minor, minorului, dite, ditete, gyermek, дете, детето, παιδι, kind, jeugdige, minderjarige, barnet, barnets
        father: отец, отца, батько, batka, baba, babasi, baba adi, ojca, tata, tatal, tatalui, otec, apa, vader, fader
        mother: мать, матери, мати, anne, annesi, anne adi, matki, mama, mamei, matka, anya, moeder, moder
        guardian: опекун, опекуна, законный представитель, законного представителя, опікун, veli, velisi, vasi, bakim veren, opiekun, opiekuna, tutore, opatrovnik, voogd, vårdnadshavare, verge
        reporter: osoba zglaszajaca, osoby zglaszajacej, заявитель, заявителя, заявник, заявника, сообщивший, basvuran, basvuranin, ihbar eden, bildiren, zglaszajacy, zglaszajacego, sesizant, oznamovatel, melder, aangever, anmalare
        perpetrator: подозреваемый, обвиняемый, підозрюваний, supheli, suphelinin, fail, failin, sprawca, sprawcy, faptuitor, verdachte, dader
        worker: инициатор, следователь, специалист, куратор, koordinator, слідчий, gorevli, memur, uzman, sosyal calismaci, pracownik, asistent social, hulpverlener, handlaggare
        police: полиция, полиции, овд, увд, поліція, emniyet, karakol, jandarma, policja, komisariat, politia, politie, polis
        school: школа, школы, okul, okulu, szkola, scoala, skola
        name full: фио, ф и о, фамилия имя отчество, полное имя, піб, прізвище та ім я, ad soyad, adi soyadi, isim soyisim, imie nazwisko, nume si prenume, nume complet, volledige naam, fullstandigt namn
        given: имя, имени, ім я, ad, adi, isim, ismi, imię, prenume, prenumele, jmeno, keresztnev, voornamen, roepnaam, fornavn
        middle: отчество, по батькові, drugie imie
        family: фамилия, фамилии, прізвище, soyad, soyadi, soyisim, nazwisko, nume de familie, prijmeni, csaladnev, achternaam, geslachtsnaam, etternavn, efternavn
        alias: прозвище, кличка, псевдоним, lakap, takma ad, pseudonim, porecla
        name: название, наименование, назва, nume, numele, nev, namn, navn
        sex: пол, стать, cinsiyet, cinsiyeti, plec, sex, pohlavi, nem, geslacht, kjonn
        age: возраст, лет, полных лет, вік, yas, yasi, wiek, varsta, vek, kor, leeftijd, ålder
        birth date: дата рождения, дата народження, рождения, dogum tarihi, dogum tarih, data urodzenia, data nasterii, datum narozeni, szuletesi datum, geboortedatum, fodselsdato
        birth: рожд, народження, dogum, urodzenia, nasterii, narozeni, szuletesi, geboorte, fodsels
        birth place: место рождения, місце народження, dogum yeri, miejsce urodzenia, locul nasterii, geboorteplaats
        birth year: год рождения, рік народження, dogum yili, rok urodzenia, geboortejaar
        nationality: гражданство, национальность, громадянство, uyruk, uyrugu, obywatelstwo, cetatenie, nationaliteit, nationalitet
        language: язык, мова, dil, dili, jezyk, limba, taal, språk
        nationalID: снилс, паспорт номер, рнокпп, t c kimlik no, tc kimlik no, kimlik no, kimlik numarasi, tckn, tc no, pesel, cnp, rodne cislo, bsn, burgerservicenummer, personnummer
        passport: паспорт, загранпаспорт, pasaport, pasaport no, paszport, pasaportul, paspoort
        disability: инвалидность, інвалідність, engel, engel durumu, engellilik, niepelnosprawnosc, dizabilitate, handicap
        phone: телефон, телефоны, тел, номер телефона, мобильный, telefon, telefon no, telefonu, cep telefonu, gsm, telefon numarasi, numer telefonu, telefoonnummer, telefoon, telefonnummer, mobil
        address: адрес, адреса, адрес проживания, adres, adresi, ikamet adresi, adres zamieszkania, adresa, cim
        home: место жительства, проживания, проживает, місце проживання, ikametgah, ikamet, zamieszkania, domiciliu, bydliste, woonplaats, bostad
        place: место, место пропажи места, місце, yer, yeri, mahal, miejsce, loc, locul, misto, hely, plaats, plats, sted
        locality: населенный пункт, город, село, поселок, населений пункт, місто, mahalle, koy, semt, miejscowosc, miasto, wies, localitate, localitatea, oras, obec, woonplaats plaats, stad, ort stad
        district: район, району, ilce, ilcesi, powiat, okres, jaras, gmina, gemeente, kommun, kommune
        state: область, области, край, республика, регион, il, ili, sehir, wojewodztwo, judet, judetul, kraj, megye, provincie, fylke
        country: страна, країна, ulke, ulkesi, kraj panstwo, tara, zeme, orszag, land
        postalCode: индекс, почтовый индекс, posta kodu, kod pocztowy, cod postal, psc, iranyitoszam
        street: улица, дом, вулиця, sokak, cadde, ulica, strada, straat, gata
        station police: отделение полиции, отдел полиции, polis merkezi, jednostka policji, sectia de politie, politiebureau
        date: дата, число, tarih, tarihi, data, datul, data zdarzenia dnia, datum
        time: время, час, saat, saati, godzina, ora, tijd, tidpunkt, klokkeslett
        year: год, рік, yil, rok, anul, jaar
        month: месяц, місяць, ay, miesiac, luna, maand
        missing: пропажа, пропажи, пропал, пропала, исчезновения, исчезновение, безвестного отсутствия, зникнення, зник, kayip, kaybolma, kayboldugu, kaybolus, kaybolan, zaginiecie, zaginiecia, zaginiony, zaginiona, disparitie, disparitiei, disparut, zmizeni, pohresovani, eltunes, vermissing, vermist, forsvunnen, forsvunnet
        lastSeen: последний раз видели, последнего наблюдения, видели последний раз, востаннє бачили, son gorulme, son goruldugu, ostatnio widziany, ostatnio widziana, vazut ultima data, naposledy viden, laatst gezien, senast sedd, sist sett
        report: заявка, заявки, обращение, обращения, заявление, заявления, сообщение, сообщения, звернення, заява, заяви, basvuru, ihbar, bildirim, muracaat, zgloszenie, zgloszenia, sesizare, sesizarii, hlaseni, bejelentes, melding, aangifte, anmalan
        register: регистрация, регистрации, учет, реєстрації, kayit, kayit tarihi, rejestracja, rejestracji, inregistrare, inregistrarii, registrace, registratie, registrering
        create: создано, создания, створено, olusturma, olusturulma, utworzenia, utworzono, crearii, aangemaakt, skapad
        update: изменения, изменено, обновлено, обновления, дата обновления, оновлено, guncelleme, guncellenme, son guncelleme, aktualizacja, aktualizacji, zmiany, actualizare, aktualizace, gewijzigd, bijgewerkt, uppdaterad, oppdatert
        found: обнаружен, обнаружения, найден, найдена, найдено, розшуку знайдено, знайдено, bulunma, bulundugu, bulunan, odnalezienie, odnalezienia, odnaleziono, gasit, gasirii, nalezeni, gevonden, funnen, funnet
        incident: происшествие, происшествия, событие, события, подія, події, olay, olayin, zdarzenie, zdarzenia, incident, incidentul, eveniment, udalost, esemeny, gebeurtenis, handelse
        start: начало, начала, початок, baslangic, baslama, poczatek, inceput, zacatek, aanvang, begindatum
        end: окончание, окончания, конец, завершение, bitis, bitisi, sona erme, koniec, zakonczenie, zakonczenia, sfarsit, konec, einde, einddatum
        close: закрытия, закрыто, закрито, kapanis, kapatilma, zamkniecia, zamkniecie, inchidere, afgesloten, avslutad
        admission: поступления, поступление, прием, kabul, giris, przyjecia, przyjecie, internare, admiterii, opname
        discharge: выбытия, выбытие, cikis, ayrilis, wypisu, iesire, externare, uitstroom, utskrivning
        placement: размещение, устройство, yerlestirme, umieszczenie, umieszczenia, plasament, umisteni, uithuisplaatsing, placering
        review: проверка, оценка, degerlendirme, ocena, evaluare
        caseFile: дело, дела, карточка, карточки, справа, dosya, dosya numarasi, vaka, vaka no, sprawa, sprawy, dosar, dosarul, spis, ugy, zaak, dossier, arende, sak
        id: идентификатор, ид, шифр, ідентифікатор, kimlik, sira kimlik, identyfikator, sygnatura, sygn akt, identificator, azonosito, kenmerk, zaaknummer
        number: номер, numara, numarasi, numer, numar, numarul, cislo, szam, nummer
        code: код, kod, kodu, codul
        sequence: порядковый номер, п п, n п п, sira no, sira, lp, nr crt, poradi, volgnummer
        type: тип, tip, tipi, tipul, soort
        kind: вид, tur, turu, rodzaj, fel, gatunek
        category: категория, категории, категорія, kategori, kategoria, categorie
        reason: причина, причины, neden, nedeni, sebep, sebebi, przyczyna, powod, motiv, motivul, duvod, reden, orsak
        relation: кем приходится, родство, степень родства, отношение, ким доводиться, yakinlik, yakinligi, yakinlik derecesi, pokrewienstwo, stopien pokrewienstwa, grad de rudenie, relatia, pribuzensky vztah, verwantschap, relatie
        status: статус, состояние розыска, durum, durumu, statu, stan, stan sprawy, stare, starea, stav, allapot, toestand
        result: результат, итог, sonuc, sonucu, wynik, rezultat, vysledek, eredmeny, uitkomst, resultaat
        risk: риск, уровень риска, степень риска, ризик, risk seviyesi, risk duzeyi, ryzyko, poziom ryzyka, risc, nivel de risc, riziko, risiconiveau
        urgency: срочность, приоритет, oncelik, aciliyet, pilnosc, priorytet, urgenta, prioriteit
        narrative: обстоятельства, описание, примечание, примечания, комментарий, дополнительно, обставини, опис, примітка, aciklama, aciklamalar, olay ozeti, notlar, opis, okolicznosci, uwagi, descriere, imprejurari, observatii, popis, poznamka, leiras, omschrijving, toelichting, opmerkingen, beskrivning, omstandigheter
        height: рост, зріст, boy, boyu, wzrost, inaltime, inaltimea, vyska, magassag, lengte, langd
        weight: вес, вага, kilo, kilosu, agirlik, waga, greutate, greutatea, hmotnost, vaha, suly, vikt
        build: телосложение, статура, vucut yapisi, budowa ciala, sylwetka, constitutie, postava, postuur, kroppsbyggnad
        hair: волосы, цвет волос, волосся, sac, sac rengi, saclari, wlosy, kolor wlosow, culoarea parului, vlasy, barva vlasu, haj, haarkleur, har, harfarg
        eyes: глаза, цвет глаз, очі, goz, goz rengi, gozleri, oczy, kolor oczu, ochi, culoarea ochilor, oci, barva oci, szem, oogkleur, ogon, ogonfarg
        complexion: цвет кожи, ten, ten rengi, huidskleur
        marks: приметы, особые приметы, прикмети, belirgin ozellikler, ayirt edici ozellik, ayirt edici ozellikler, znaki szczegolne, semne particulare, zvlastni znameni, kulonos ismertetojel, bijzondere kenmerken, kannetecken
        clothing: одежда, был одет, была одета, одяг, kiyafet, kiyafeti, uzerindeki kiyafet, uzerindeki kiyafetler, giysi, elbiseleri, ubranie, ubior, odziez, imbracaminte, vestimentatie, obleceni, ruhazat, kleding, klader, klaer
        belongings: вещи, при себе имел, речі, esyalar, uzerindeki esyalar, rzeczy osobiste, obiecte, bezittingen
        photo: фото, фотография, світлина, fotograf, zdjecie, fotografie, foto
        ethnicity: национальность этнос, etnik koken, narodowosc etniczna, etnie
        institution: учреждение, учреждения, приют, детский дом, заклад, kurum, kurulus, kurum adi, yurt, placowka, placowki, institutie, institutia, zarizeni, intezmeny, instelling, institution
        authority: орган, орган опеки, ведомство, орган опіки, mudurluk, makam, mahkeme, organ, sad, autoritate, instanta, urad, hatosag, gecertificeerde instelling, myndighet, socialnamnd
        concern: вид насилия, насилие, жестокое обращение, вид нарушения, вид насильства, насильство, istismar, istismar turu, siddet turu, ihmal, rodzaj przemocy, przemoc, tip abuz, abuz, forma de abuz, druh tyrani, bantalmazas, mishandeling, soort mishandeling, typ av overgrepp
        action: меры, принятые меры, вжиті заходи, yapilan islem, islem, mudahale, podjete dzialania, dzialania, masuri, masuri luate, opatreni, intezkedes, acties, atgarder
        contact: звонок, звонка, дзвінок, дзвінка, cagri, arama, polaczenie, apel, hovor, hivas, oproep, gesprek, samtal
        caller: звонивший, абонент, абонент звонка, arayan, arayanin, dzwoniacy, apelant, volajici, hivo, beller, uppringare
        verified: проверено, подтверждено, dogrulandi, potwierdzone, confirmat, geverifieerd
        source: источник, джерело, kaynak, zrodlo, sursa, zdroj, forras, bron, kalla
        fir: кусп, номер кусп, едрдр, erdr, урд, nr dosar penal
        """
}
