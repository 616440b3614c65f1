extension CodeSpellings {
    /// Indonesian and Malay, Filipino, and Swahili.
    static let malayFilipinoSwahili = """
        male: laki-laki, lelaki, lalaki, lalake, kiume
        female: wanita, babae, kike
        transgender: waria
        unknown: tidak diketahui, hindi alam, haijulikani
        other: lainnya, lain lain, iba pa, nyingine, nyinginezo
        missing: belum dijumpai, hilang, hilang, belum ditemukan, nawawala, amepotea
        found: dijumpai, ditemui, telah dijumpai, ditemukan, sudah ditemukan, natagpuan, amepatikana
        believedDead: meninggal, ditemukan meninggal, patay, amefariki
        closed: selesai, ditutup, sarado, imefungwa
        open: proses, dalam proses, berjalan, bukas, inaendelea
        transferred: dirujuk, inirefer, imehamishwa
        runaway: melarikan diri, kabur, naglayas, ametoroka
        lost: tersesat, naligaw, amepotea njia
        abduction: penculikan, diculik, dinukot, ametekwa
        parent: ibu, ayah, orang tua, nanay, tatay, mzazi
        relative: paman, bibi, nenek, kakek, kakak, saudara, keluarga, lola, lolo, tiyo, tiya, kapatid, kamag anak, babu, shangazi, mjomba, ndugu
        neighbour: tetangga, kapitbahay, jirani
        teacher: guru, sekolah, guro, mwalimu
        healthWorker: dokter, rumah sakit, puskesmas, doktor ospital, daktari, muuguzi
        police: polisi, pulis
        citizen: warga, masyarakat, mamamayan, mwananchi
        official: rt, ketua rt, kepala desa, barangay, dswd, afisa ustawi, chifu
        anonymous: tanpa nama, hindi nagpakilala, asiyejulikana
        child: anak, korban, korban sendiri, bata, mtoto mwenyewe
        low: rendah, mababa, chini, ndogo
        medium: sedang, katamtaman, wastani, kati
        high: tinggi, mataas, juu, kubwa
        PHYSICAL_ABUSE: fisik, kekerasan fisik, pisikal, ukatili wa kimwili, kimwili, kipigo
        EMOTIONAL_ABUSE: psikis, kekerasan psikis, emosional, ukatili wa kihisia, kihisia, kisaikolojia
        NEGLECT: penelantaran, ditelantarkan, pagpapabaya, utelekezaji, kutelekezwa
        POCSO_VICTIM: seksual, kekerasan seksual, pelecehan seksual, sekswal, ukatili wa kingono, kingono, ubakaji
        CHILD_LABOUR: pekerja anak, ajira ya watoto, utumikishwaji
        TRAFFICKING: perdagangan orang, perdagangan anak, usafirishaji haramu
        CHILD_MARRIAGE: perkawinan anak, pernikahan dini, ndoa za utotoni, ndoa ya utotoni
        phone: simu, kupitia simu
        web: mtandaoni, daring
        inPerson: datang langsung, ana kwa ana
        counselled: konseling, konseling psikologi, ushauri, ushauri nasaha
        rescued: penyelamatan, penjangkauan, kuokolewa
        """
}
