extension VocabularyWords {
    /// Indonesian and Malay, Filipino, and Swahili.
    static let malayFilipinoSwahili = """
        : yang, dan, dari, pada, untuk, oleh, dengan, diberikan, identitas, ng, sa, mga, ang, nang, ni, kwa, katika, hii, taarifa za, maelezo ya
        child: korban, anak korban, kanak kanak, budak, bata, biktima, watoto, mwathirika, manusura
        father: bapak, tatay, baba mzazi
        mother: ibu kandung, nanay, mama mzazi
        guardian: pengasuh, penjaga, tagapag alaga, mlezi, mzazi mlezi
        reporter: pengadu, nag ulat, mlalamikaji, mtoa taarifa, aliyeripoti
        perpetrator: pelaku, terlapor, tersangka, suspek, mtuhumiwa, mshukiwa
        caller: penelepon, pemanggil, tumatawag, mpigaji, mpiga simu
        worker: petugas, pendamping, mhudumu, afisa, afisa ustawi
        relative: keluarga, kerabat, ndugu, jamaa
        name: nama lengkap, jina la, pangalan
        name full: jina kamili, nama lengkap anak, buong pangalan
        given: jina la kwanza, pangalan una
        family: jina la ukoo, apelyido
        alias: nama panggilan, jina la utani
        sex: jk, jantina, kasarian
        age: edad ng bata, umri wa mtoto
        birth date: tgl lahir, tarikh lahir, petsa ng kapanganakan
        birth place: tempat lahir, mahali pa kuzaliwa
        nationality: kewarganegaraan, warganegara, uraia
        religion: agama, dini
        education: pendidikan, sekolah kelas, elimu, darasa
        nationalID: nik, no ktp, no kk, kad pengenalan, mykid, kitambulisho
        disability: disabilitas, penyandang disabilitas, ulemavu
        phone: hp, no hp, nomor hp, no telp, telp, telepon, numero ng telepono, namba ya simu, nambari ya simu
        address: alamat lengkap, tirahan
        home: domisili, tempat tinggal, makazi, anapoishi
        place: tempat, lokasi, tempat kejadian, lugar ng pangyayari, mahali, eneo
        locality: kampung, dusun, barangay, brgy, mji, mtaa, kata
        block: mukim, tarafa, wadi
        district: kabupaten kota, kota, kota kabupaten, kab kota, daerah, wilaya, wilaya ya, wilayah
        state: provinsi, propinsi, negeri, lalawigan, mkoa, jimbo
        country: negara, nchi, bansa
        date: tgl, petsa, tarehe ya
        time: jam, waktu, pukul, masa, saa
        year: tahun, taon, mwaka
        month: bulan, buwan, mwezi
        missing: kehilangan, orang hilang, nawawala, nawala, alipotea, kupotea, aliyepotea
        lastSeen: terakhir terlihat, terakhir dilihat, huling nakita, alionekana mwisho, mara ya mwisho kuonekana
        report: laporan, lapor, pelaporan, pengaduan, aduan, ulat, ripoti, taarifa, kuripoti
        register: registrasi, pendaftaran, daftar, rehistro, usajili, uandikishaji
        update: diperbarui, kemaskini, pembaruan, ilisasishwa, marekebisho
        found: ditemukan, dijumpai, natagpuan, alipatikana, kupatikana
        incident: kejadian, peristiwa, insiden, pangyayari, tukio, la tukio
        start: mulai, mula, kuanza, simula
        end: selesai, tamat, akhir, kuisha
        close: ditutup, penutupan, kufungwa
        caseFile: kasus, kes, kaso, kesi, shauri, jalada
        id: nambari ya kumbukumbu, kumbukumbu, rujukan
        number: nomor, nombor, nomer, namba, nambari, bilang
        sequence: bil, nambari ya mfululizo
        type: jenis, tipe, aina, aina ya
        category: kategorya, kundi
        reason: alasan, sebab, penyebab, dahilan, sababu, sababu ya
        relation: hubungan, hubungan keluarga, kaugnayan, relasyon, uhusiano, uhusiano na mtoto
        status: kalagayan, katayuan, hali, hali ya kesi
        result: hasil, resulta, matokeo
        risk: tingkat risiko, panganib, hatari, kiwango cha hatari
        narrative: keterangan, uraian, kronologi, kronologis, catatan, deskripsi, perihal, paglalarawan, salaysay, maelezo, maoni
        height: tinggi, tinggi badan, ketinggian, taas, urefu
        weight: berat, berat badan, bigat, uzito
        build: perawakan, bentuk badan, pangangatawan, umbo
        hair: rambut, warna rambut, buhok, nywele
        eyes: mata, warna mata, warna mata anak, mga mata, macho, rangi ya macho
        complexion: warna kulit, kutis, rangi ya ngozi
        marks: ciri ciri, ciri khusus, tanda khusus, tanda lahir, palatandaan, alama, alama za utambulisho
        clothing: pakaian, pakaian terakhir, kasuotan, suot, mavazi, nguo
        photo: gambar, larawan, picha
        ethnicity: suku, suku bangsa, kabila
        station police: kantor polisi, polsek, polres, balai polis, istasyon ng pulis, kituo cha polisi
        institution: lembaga, panti, panti asuhan, rumah aman, bahay ampunan, kituo, makao, taasisi
        authority: instansi, dinas, ahensya, mamlaka, mahakama, ofisi ya ustawi
        concern: kekerasan, jenis kekerasan, bentuk kekerasan, jenis kasus, penderaan, pang aabuso, ukatili, aina ya ukatili, unyanyasaji, aina ya unyanyasaji
        action: tindakan, tindak lanjut, penanganan, aksyon, hatua, hatua zilizochukuliwa
        referral: dirujuk, rujukan ke, isinangguni, rufaa, alipewa rufaa
        service: layanan, pelayanan, jenis layanan, serbisyo, huduma
        contact: panggilan, tawag, simu iliyopigwa
        channel: saluran, media pelaporan, njia ya mawasiliano
        source: sumber, asal laporan, pinagmulan, chanzo, chanzo cha taarifa
        verified: terverifikasi, disahkan, imethibitishwa
        urgency: prioritas, keutamaan, kipaumbele
        """
}
