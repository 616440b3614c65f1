extension CodeSpellings {
    /// Spellings in the languages of eastern Europe, Asia and Africa.
    static let more = """
        male: м, муж, мужской, мальчик, чол, чоловіча, хлопчик, erkek, oglan, bay, mezczyzna, chlopiec, meski, masculin, baiat, barbat, muz, chlapec, ferfi, fiu, man, jongen, gutt, pojke, laki-laki, lelaki, lalaki, lalake, kiume, पुरुष, बालक, केटा, পুরুষঃ, ذكر, ชาย, 男, 남, 남자
        female: ж, жен, женский, девочка, жін, жіноча, дівчинка, kadin, kiz, bayan, kobieta, dziewczynka, zenski, feminin, fata, femeie, zena, divka, lany, vrouw, meisje, jente, flicka, wanita, babae, kike, महिला, बालिका, केटी, মহিলাঃ, أنثى, หญิง, 女, 여, 여자
        transgender: अन्य लैङ्गिक, তৃতীয় লিঙ্গ, waria
        unknown: неизвестно, не установлено, невідомо, bilinmiyor, belirsiz, nieznany, brak danych, necunoscut, neznamo, ismeretlen, onbekend, ukjent, okand, tidak diketahui, hindi alam, haijulikani, थाहा छैन, غير معروف, ไม่ทราบ, 不明, 미상
        other: другое, иное, інше, diger, inne, inny, alte, altul, jine, egyeb, overig, annet, annat, lainnya, lain lain, iba pa, nyingine, nyinginezo, अन्य, أخرى, อื่นๆ, 其他, その他, 기타
        missing: пропал, пропала, разыскивается, в розыске, зник, зникла, розшукується, kayip, araniyor, zaginiony, zaginiona, poszukiwany, poszukiwana, disparut, disparuta, pohresovany, eltunt, vermist, savnet, saknad, hilang, belum ditemukan, nawawala, amepotea, हराएको, হারিয়েছে, مفقود, สูญหาย, 失踪, desaparecido, desaparecidos, sin localizar, en busqueda, vigente
        found: найден, найдена, найден жив, найдена жива, знайдено, знайдений, bulundu, odnaleziony, odnaleziona, gasit, gasita, nalezen, nalezena, megtalalt, gevonden, funnet, funnen, ditemukan, sudah ditemukan, natagpuan, amepatikana, फेला परेको, फेला, भेटियो, উদ্ধার, عثر عليه, พบแล้ว, 已找到, localizada con vida, hallado, hallada, aparecido, aparecida, returned, safe and well
        believedDead: найден погибшим, погиб, умер, загинув, olu, olu bulundu, zmarly, decedat, mrtev, halott, overleden, dod, meninggal, ditemukan meninggal, patay, amefariki, मृत, মৃত, متوفى, เสียชีวิต, 死亡, localizada sin vida, hallado sin vida, hallada sin vida, localizado sin vida, found deceased
        closed: закрыто, закрыт, завершено, закрито, kapandi, kapatildi, sonuclandi, zamkniete, zamknieta, zakonczone, inchis, inchisa, uzavreno, lezart, afgesloten, avslutet, avslutad, selesai, ditutup, sarado, imefungwa, बन्द, সমাপ্ত, مغلق, ปิด, 结案, 종결, sin efecto, desactivada, archivado, ceased
        open: открыто, открыт, в работе, відкрито, acik, devam ediyor, surec devam ediyor, otwarte, otwarta, w toku, deschis, in lucru, otevreno, nyitott, lopend, apen, pagaende, proses, dalam proses, berjalan, bukas, inaendelea, खुला, प्रक्रियामा, চলমান, مفتوح, قيد المعالجة, กำลังดำเนินการ, 处理中, 진행중
        transferred: передано, направлено, sevk edildi, przekazane, transferat, predano, doorverwezen, oversendt, dirujuk, inirefer, imehamishwa, تم التحويل, ส่งต่อ
        runaway: самовольный уход, уход из дома, бродяжничество, evden kacma, kendi istegiyle, ucieczka, fuga de acasa, utek, szokes, weggelopen, rymt, melarikan diri, kabur, naglayas, ametoroka, घर छाडेको, هروب, 离家出走, escapada
        lost: заблудился, потерялся, kaybolma, zagubienie, ratacit, ztracen, verdwaald, tersesat, naligaw, amepotea njia, تائه, 走失
        abduction: похищение, викрадення, kacirilma, kacirma, uprowadzenie, porwanie, rapire, unos, emberrablas, ontvoering, penculikan, diculik, dinukot, ametekwa, अपहरण, اختطاف, ลักพาตัว, 绑架
        familyAbduction: похищение родителем, uprowadzenie rodzicielskie, ebeveyn kacirmasi, rapire parentala, ouderontvoering, kinderontvoering
        parent: мать, отец, мама, папа, родитель, родители, батько, annesi, babasi, anne, baba, ebeveyn, matka, ojciec, rodzic, rodzice, mama, tata, parinte, rodic, szulo, moeder, vader, ouder, forelder, ibu, ayah, orang tua, nanay, tatay, mzazi, आमा, बुबा, অভিভাবক, أم, أب, والد, والدة, มารดา, บิดา, 母亲, 父亲
        relative: бабушка, дедушка, тетя, дядя, брат, сестра, родственник, родственница, бабуся, amcasi, teyzesi, halasi, dayisi, dedesi, ninesi, anneannesi, babaannesi, abisi, ablasi, akraba, yakini, babcia, dziadek, ciocia, wujek, brat, siostra, krewny, bunic, bunica, ruda, matusa, unchi, pribuzny, rokon, familie, oma, opa, tante, oom, slektning, paman, bibi, nenek, kakek, kakak, saudara, keluarga, lola, lolo, tiyo, tiya, kapatid, kamag anak, bibi, babu, shangazi, mjomba, ndugu, जेठाबुबा, काका, দাদা, নানী, عم, خال, جد, جدة, قريب, ญาติ, 亲属
        neighbour: сосед, соседка, сусід, komsu, komsusu, sasiad, sasiadka, vecin, vecina, soused, szomszed, buurman, buur, nabo, granne, tetangga, kapitbahay, jirani, छिमेकी, جار, เพื่อนบ้าน, 邻居
        teacher: учитель, школа, педагог, вчитель, ogretmen, ogretmeni, okul, nauczyciel, nauczycielka, szkola, profesor, invatator, ucitel, tanar, leerkracht, school, laerer, larare, guru, sekolah, guro, mwalimu, शिक्षिका, معلم, مدرسة, ครู, 老师
        healthWorker: врач, больница, лікар, doktor, hastane, lekarz, szpital, medic, spital, lekar, orvos, arts, ziekenhuis, lege, dokter, rumah sakit, puskesmas, doktor ospital, daktari, muuguzi, स्वास्थ्यकर्मी, طبيب, مستشفى, แพทย์, 医生
        police: полиция, поліція, polis, jandarma, policja, politia, policie, rendorseg, politie, politi, polisi, pulis, प्रहरी, شرطة, ตำรวจ, 警察, 경찰
        ngo: нко, lsm, ngo lsm, stk, dernek, vakif, fundacja, stowarzyszenie, ong, neziskovka, stichting, منظمة
        citizen: прохожий, гражданин, vatandas, cevre, obywatel, cetatean, obcan, burger, borger, warga, masyarakat, concerned citizen, mamamayan, mwananchi, नागरिक, مواطن, พลเมือง
        official: социальный работник, опека, sosyal calismaci, kurum personeli, pracownik socjalny, kurator, asistent social, socialni pracovnik, jeugdzorg, barnevern, socialtjanst, rt, ketua rt, kepala desa, barangay, dswd, afisa ustawi, chifu, वडा कार्यालय, أخصائي اجتماعي, educateur, educatrice, foyer, service social, carer, teacher assistant, keyworker
        anonymous: анонимно, аноним, анонім, isimsiz, anonim, anonimowo, anonymni, nevtelen, anoniem, anonym, tanpa nama, hindi nagpakilala, asiyejulikana, مجهول, ไม่ประสงค์ออกนาม, 匿名
        child: сам ребенок, дитина, cocuk kendisi, kendisi, dziecko, copil, dite, gyermek, kind zelf, barnet, anak, korban, korban sendiri, bata, mtoto mwenyewe, बालबालिका, الطفل, เด็ก, 本人
        low: низкий, низький, dusuk, niskie, niski, scazut, nizke, alacsony, laag, lav, lag, rendah, mababa, chini, ndogo, न्यून, منخفض, ต่ำ, 低
        medium: средний, середній, orta, srednie, sredni, mediu, stredni, kozepes, gemiddeld, middels, sedang, katamtaman, wastani, kati, متوسط, ปานกลาง, 中
        high: высокий, критический, високий, yuksek, wysokie, wysoki, ridicat, vysoke, magas, hoog, hoy, hog, tinggi, mataas, juu, kubwa, مرتفع, عالي, สูง, 高
        PHYSICAL_ABUSE: физическое насилие, побои, фізичне насильство, fiziksel, fiziksel istismar, fiziksel siddet, przemoc fizyczna, abuz fizic, fyzicke tyrani, fizikai bantalmazas, fysieke mishandeling, lichamelijke mishandeling, fysisk vold, fisik, kekerasan fisik, pisikal, ukatili wa kimwili, kimwili, kipigo, शारीरिक, إيذاء جسدي, عنف جسدي, 身体虐待
        EMOTIONAL_ABUSE: психологическое насилие, психологічне насильство, duygusal, duygusal istismar, psikolojik siddet, przemoc psychiczna, abuz emotional, abuz psihologic, psychicke tyrani, psychische mishandeling, psykisk vold, psikis, kekerasan psikis, emosional, ukatili wa kihisia, kihisia, kisaikolojia, मानसिक, إيذاء نفسي, عنف نفسي
        NEGLECT: пренебрежение, оставление в опасности, нехтування, ihmal, zaniedbanie, neglijare, zanedbavani, elhanyagolas, verwaarlozing, omsorgssvikt, penelantaran, ditelantarkan, pagpapabaya, utelekezaji, kutelekezwa, उपेक्षा, إهمال, 忽视
        POCSO_VICTIM: сексуальное насилие, сексуальне насильство, cinsel, cinsel istismar, przemoc seksualna, wykorzystanie seksualne, abuz sexual, sexualni zneuzivani, szexualis bantalmazas, seksueel misbruik, seksuelle overgrep, seksual, kekerasan seksual, pelecehan seksual, sekswal, ukatili wa kingono, kingono, ubakaji, यौन हिंसा, إيذاء جنسي, عنف جنسي, 性侵
        CHILD_LABOUR: детский труд, cocuk isciligi, praca dzieci, munca copilului, kinderarbeid, pekerja anak, ajira ya watoto, utumikishwaji, बालश्रम, عمالة الأطفال
        TRAFFICKING: торговля людьми, торгівля людьми, insan ticareti, handel ludzmi, trafic de persoane, mensenhandel, perdagangan orang, perdagangan anak, usafirishaji haramu, मानव बेचबिखन, الاتجار
        CHILD_MARRIAGE: erken evlilik, cocuk evliligi, perkawinan anak, pernikahan dini, ndoa za utotoni, ndoa ya utotoni, बालविवाह, زواج مبكر, زواج القاصرات
        phone: по телефону, телефон, telefonla, telefonicznie, telefonic, telefonicky, telefonisch, simu, kupitia simu, هاتف, โทรศัพท์
        web: онлайн, сайт, internet uzerinden, online, mtandaoni, daring, إنترنت
        inPerson: лично, bizzat, sahsen, osobiscie, personal, osobne, persoonlijk, datang langsung, ana kwa ana, शारीरिक उपस्थिति, حضوريا
        counselled: counseling, counselling given, konseling, danismanlik, porada, konseling psikologi, ushauri, ushauri nasaha, परामर्श
        rescued: rescue, kurtarildi, penyelamatan, penjangkauan, kuokolewa, إنقاذ
        percent: pcnt, percent, percentage, pct, per cent, prozent, porcentaje
        count: count, number, nombre, number of persons, num
        boys: boys, boys only, male, ninos, meninos, garcons, jungen
        girls: girls, girls only, female, ninas, meninas, filles, madchen
        all: all, both, mixed, any, boys and girls, coed, mixto, ambos, mixte, gemischt
        government: government, state, public, govt, publico, staatlich
        private: private, privado, privat, prive
        noAnswer: no answer, not answered, no response, did not answer, no contesta
        answered: answered, completed, complete, reached, interviewed
        switchedOff: switched off, phone off, unreachable
        suspended: suspended, suspendido, suspendu
        deregistered: deregistered, delisted, licence withdrawn, license revoked
        """
}
