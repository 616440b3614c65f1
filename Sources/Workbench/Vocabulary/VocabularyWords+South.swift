extension VocabularyWords {
    /// Words of South and Southeast Asia, of Africa and of Arabic.
    static let south = """
        : yang, dan, dari, di, pada, untuk, oleh, dengan, ke, diberikan, identitas, ng, sa, mga, ang, nang, ni, kwa, katika, hii, taarifa za, maelezo ya, को नाम थर, र, لل, من, في, عن, بيانات, معلومات
        child: korban, anak korban, kanak kanak, budak, bata, biktima, mtoto, watoto, mwathirika, manusura, बालबालिका, बालबालिकाको, बच्चाको, पीडित, पीडितको, बालकको, বাচ্চা, শিশুর, ভিকটিম, ভিকটিমের, الطفل, طفل, القاصر, الضحية, كودك, బాలిక, குழந்தை, குழந்தையின், ကလေး, เด็ก, ผู้เสียหาย, 儿童, 孩子, 兒童, 児童, 子ども, 아동, 실종자
        father: ayah, bapak, bapa, tatay, baba, baba mzazi, बुबा, बुबाको, बाबुको, बुवाको, পিতার, বাবার, الأب, اسم الأب, பாதர், தந்தை, บิดา, พ่อ, 父亲, 父, 부
        mother: ibu, ibu kandung, nanay, mama mzazi, आमाको, মাতার, মায়ের, الأم, اسم الأم, தாய், มารดา, แม่, 母亲, 母, 모
        guardian: wali, pengasuh, penjaga, tagapag alaga, mlezi, mzazi mlezi, अभिभावकको, संरक्षकको, অভিভাবক, অভিভাবকের, ولي الأمر, الوصي, பாதுகாவலர், ผู้ปกครอง, 监护人, 監護人, 保護者, 보호자
        reporter: pelapor, pengadu, nag ulat, mlalamikaji, mtoa taarifa, aliyeripoti, सूचक, सूचकको, जाहेरवाला, निवेदक, निवेदकको, সংবাদদাতার, অভিযোগকারী, অভিযোগকারীর, المبلغ, مقدم البلاغ, புகார்தாரர், ผู้แจ้ง, 报案人, 報案人, 通報者, 신고자
        perpetrator: pelaku, terlapor, tersangka, suspek, mtuhumiwa, mshukiwa, आरोपित, अभियुक्तको, অভিযুক্তের, الجاني, المشتبه به, ผู้ต้องสงสัย, 嫌疑人
        caller: penelepon, pemanggil, tumatawag, mpigaji, mpiga simu, المتصل, फोनकर्ता, ফোনকারী, ผู้โทร
        worker: petugas, pendamping, mhudumu, afisa, afisa ustawi, कर्मचारी, কর্মকর্তা, موظف, الموظف المسؤول, เจ้าหน้าที่, 社工, 负责人, 담당자
        relative: keluarga, kerabat, ndugu, jamaa
        name: nama, nama lengkap, jina, jina la, pangalan, नामथर, नाम थर, নামঃ, الاسم, اسم, اسم الطفل, பெயர், ชื่อ, 姓名, 名前, 氏名, 이름, 성명
        name full: jina kamili, nama lengkap anak, buong pangalan, الاسم الكامل, الاسم الثلاثي, ชื่อ นามสกุล, ชื่อ สกุล
        given: jina la kwanza, pangalan una, الاسم الأول, 名
        family: jina la ukoo, apelyido, थर, اللقب, اسم العائلة, นามสกุล, 姓
        alias: nama panggilan, jina la utani, बोलाउने नाम, الكنية, اسم الشهرة, ชื่อเล่น
        sex: jenis kelamin, jk, jantina, kasarian, jinsia, लिङ्ग, लैङ्गिक पहिचान, الجنس, النوع الاجتماعي, பாலினம், เพศ, 性别, 性別, 성별
        age: umur, usia, edad ng bata, umri, umri wa mtoto, उमेर, বয়সঃ, العمر, السن, வயது, อายุ, 年龄, 年齡, 年齢, 나이, 연령
        birth date: tanggal lahir, tgl lahir, tarikh lahir, petsa ng kapanganakan, tarehe ya kuzaliwa, जन्ममिति, जन्म मिति, জন্মতারিখ, تاريخ الميلاد, பிறந்த தேதி, วันเกิด, วันเดือนปีเกิด, 出生日期, 生年月日, 생년월일
        birth place: tempat lahir, mahali pa kuzaliwa, जन्मस्थान, مكان الميلاد, 出生地
        nationality: kewarganegaraan, warganegara, uraia, الجنسية, สัญชาติ, 国籍
        religion: agama, dini, الديانة
        education: pendidikan, sekolah kelas, elimu, darasa, المستوى الدراسي, التعليم
        nationalID: nik, no ktp, no kk, kad pengenalan, mykid, kitambulisho, रा प न, नागरिकता नं, রেজিস্ট্রেশন জন্ম, رقم الهوية, الرقم القومي, رقم قومي, เลขบัตรประชาชน, 身份证号, 身份證字號
        disability: disabilitas, penyandang disabilitas, ulemavu, अपाङ्गता, প্রতিবন্ধিতা, الإعاقة, ความพิการ
        phone: hp, no hp, nomor hp, no telp, nomor telepon, telp, telepon, numero ng telepono, simu, namba ya simu, nambari ya simu, फोन नं, सम्पर्क, मोबाइल नं, ফোন নম্বর, মোবাইল নম্বর, الهاتف, رقم الهاتف, جوال, தொலைபேசி, โทรศัพท์, เบอร์โทร, 电话, 電話, 연락처, 전화번호
        address: alamat, alamat lengkap, anwani, tirahan, ठेगाना, ঠিকানাঃ, العنوان, முகவரி, ที่อยู่, 地址, 住址, 住所, 주소
        home: domisili, tempat tinggal, makazi, anapoishi, स्थायी ठेगाना, अस्थायी ठेगाना, السكن, مكان الإقامة, 居住地
        place: tempat, lokasi, tempat kejadian, lugar ng pangyayari, mahali, eneo, ठाउँ, स्थान घटना, স্থানঃ, المكان, مكان, இடம், สถานที่, 地点, 地點, 場所, 장소
        locality: kampung, dusun, barangay, brgy, kijiji, mji, mtaa, kata, गाउँ, टोल, পৌরসভা, المدينة, القرية, الحي, ஊர், หมู่บ้าน, ตำบล, 市, 村
        block: kecamatan, mukim, tarafa, wadi, उपमहानगर, पालिका, गाउँपालिका, नगरपालिका, স্থানীয় সরকার, อำเภอ, 区, 區
        district: kabupaten, kabupaten kota, kota, kota kabupaten, kab kota, daerah, wilaya, wilaya ya, wilayah, जिल्ला, জেলাঃ, المحافظة, المديرية, القضاء, மாவட்டம், จังหวัด, 县, 縣
        state: provinsi, propinsi, negeri, lalawigan, mkoa, jimbo, प्रदेश, বিভাগঃ, الولاية, الإقليم, மாநிலம், 省
        country: negara, nchi, bansa, الدولة, البلد, ประเทศ
        date: tanggal, tgl, tarikh, petsa, tarehe, tarehe ya, मिति, তারিখঃ, التاريخ, تاريخ, தேதி, วันที่, 日期, 日付, 날짜
        time: jam, waktu, pukul, masa, saa, समय, সময়, الوقت, الساعة, நேரம், เวลา, 时间, 時間, 시간
        year: tahun, taon, mwaka, वर्ष साल, বছর, السنة, ปี
        month: bulan, buwan, mwezi, महिना, মাস, الشهر, เดือน
        missing: hilang, kehilangan, orang hilang, nawawala, nawala, alipotea, kupotea, aliyepotea, हराएको, हराएका, हराउनु, नेपाल हराएको, নিখোঁজের, হারানোর, হারিয়ে, المفقود, فقدان, الاختفاء, காணாமல், หายตัว, สูญหาย, 失踪, 走失, 行方不明, 실종
        lastSeen: terakhir terlihat, terakhir dilihat, huling nakita, alionekana mwisho, mara ya mwisho kuonekana, अन्तिम पटक देखिएको, সর্বশেষ দেখা, آخر مشاهدة, آخر مرة, 最后一次, 最後に見た
        report: laporan, lapor, pelaporan, pengaduan, aduan, ulat, ripoti, taarifa, kuripoti, उजुरी, निवेदन, প্রতিবেদন, অভিযোগ, البلاغ, بلاغ, التبليغ, புகார், แจ้งเหตุ, รับแจ้ง, 报案, 報案, 通報, 신고
        register: registrasi, pendaftaran, daftar, rehistro, usajili, uandikishaji, दर्ता, दर्ताको, নিবন্ধন, التسجيل, تسجيل, பதிவு, ลงทะเบียน, 登记, 登錄, 登録, 등록
        update: diperbarui, kemaskini, pembaruan, ilisasishwa, marekebisho, अद्यावधिक, হালনাগাদ, التحديث, آخر تحديث, 更新
        found: ditemukan, dijumpai, natagpuan, alipatikana, kupatikana, फेला, भेटिएको, উদ্ধারের, العثور, พบ, 找到, 发现
        incident: kejadian, peristiwa, insiden, pangyayari, tukio, la tukio, घटनाको, ঘটনার, الحادث, الحادثة, الواقعة, சம்பவம், เหตุการณ์, 事件, 사건
        start: mulai, mula, kuanza, simula, सुरु, শুরু, البدء, البداية, 开始
        end: selesai, tamat, akhir, kuisha, समाप्त, শেষ, الانتهاء, النهاية, 结束
        close: ditutup, penutupan, kufungwa, الإغلاق, 结案
        caseFile: kasus, kes, kaso, kesi, shauri, jalada, मुद्दा, घटना दर्ता, কেস, القضية, الحالة ملف, رقم القضية, วழக்கு, คดี, 案件, 案号, 사건번호
        id: nambari ya kumbukumbu, kumbukumbu, rujukan, رقم المرجع, المعرف, معرف, รหัส, 编号, 編號, 番号, 번호
        number: nomor, nombor, nomer, namba, nambari, bilang, नं, नम्वर, সংখ্যা, الرقم, رقم, எண், เลขที่, 号
        sequence: bil, nambari ya mfululizo, क्र सं, सि नं, क्रमसंख्या, ক্রমিক নং, م, التسلسل, ลำดับ, 序号
        type: jenis, tipe, aina, aina ya, प्रकारको, ধরণ, نوع, النوع, வகை, ประเภท, 类型, 類型, 種類, 유형
        category: kategori, kategorya, kundi, الفئة, التصنيف, หมวด, 类别
        reason: alasan, sebab, penyebab, dahilan, sababu, sababu ya, السبب, สาเหตุ, 原因
        relation: hubungan, hubungan keluarga, kaugnayan, relasyon, uhusiano, uhusiano na mtoto, नाता सम्बन्ध, সম্পর্কঃ, صلة القرابة, العلاقة, உறவு, ความสัมพันธ์, 关系, 關係, 続柄, 관계
        status: kalagayan, katayuan, hali, hali ya kesi, अवस्था, हालको अवस्था, الحالة, حالة, நிலை, สถานะ, 状态, 狀態, 상태
        result: hasil, resulta, matokeo, नतिजा, ফলাফল, النتيجة, ผล, 结果
        risk: risiko, tingkat risiko, panganib, hatari, kiwango cha hatari, जोखिमको स्तर, ঝুঁকির মাত্রা, مستوى الخطر, الخطورة, ความเสี่ยง, 风险
        narrative: keterangan, uraian, kronologi, kronologis, catatan, deskripsi, perihal, paglalarawan, salaysay, maelezo, maoni, सङ्क्षिप्त विवरण, कैफियत विवरण, বর্ণনা, الوصف, الملاحظات, ملاحظات, التفاصيل, விவரம், รายละเอียด, หมายเหตุ, 备注, 備註, 描述, 概要, 비고
        height: tinggi, tinggi badan, ketinggian, taas, urefu, उचाई, উচ্চতাঃ, الطول, உயரம், ส่วนสูง, 身高, 身長, 키, 신장
        weight: berat, berat badan, bigat, uzito, तौल केजी, ওজনঃ, الوزن, எடை, น้ำหนัก, 体重, 體重, 체중
        build: perawakan, bentuk badan, pangangatawan, umbo, البنية
        hair: rambut, warna rambut, buhok, nywele, कपाल, لون الشعر, الشعر, சிகை, สีผม, 头发, 髪
        eyes: mata, warna mata, warna mata anak, mga mata, macho, rangi ya macho, आँखा, لون العينين, العينان, สีตา, 眼睛
        complexion: warna kulit, kutis, rangi ya ngozi, वर्ण, لون البشرة, สีผิว, 肤色
        marks: ciri ciri, ciri khusus, tanda khusus, tanda lahir, palatandaan, alama, alama za utambulisho, हुलिया, हुलियाको, शारीरिक चिन्ह, العلامات المميزة, علامات فارقة, அடையாளம், ตำหนิ, 特征, 特徴, 특징
        clothing: pakaian, pakaian terakhir, kasuotan, suot, mavazi, nguo, नेपाली पोशाक, लगाएको लुगा, পোষাক, الملابس, உடை, เสื้อผ้า, การแต่งกาย, 衣着, 服装, 복장
        photo: gambar, larawan, picha, صورة, الصورة, 照片, 写真, 사진
        ethnicity: suku, suku bangsa, kabila, जातजाति, العرق, القبيلة, 民族
        station police: kantor polisi, polsek, polres, balai polis, istasyon ng pulis, kituo cha polisi, प्रहरी कार्यालय, থানার নাম, مركز الشرطة, قسم الشرطة, สถานีตำรวจ, 派出所, 警察署
        institution: lembaga, panti, panti asuhan, rumah aman, bahay ampunan, kituo, makao, taasisi, बालगृह, संस्थाको, প্রতিষ্ঠান, المؤسسة, دار الرعاية, สถานสงเคราะห์, 机构, 施設, 시설
        authority: instansi, dinas, ahensya, mamlaka, mahakama, ofisi ya ustawi, निकाय कार्यालय, কর্তৃপক্ষ, الجهة, السلطة, المحكمة, หน่วยงาน, 机关
        concern: kekerasan, jenis kekerasan, bentuk kekerasan, jenis kasus, penderaan, pang aabuso, ukatili, aina ya ukatili, unyanyasaji, aina ya unyanyasaji, हिंसाको प्रकार, घटनाको प्रकार, নির্যাতন, নির্যাতনের ধরন, নির্যাতনের ধরণ, نوع العنف, نوع الإساءة, الإساءة, العنف, துன்புறுத்தல், ประเภทความรุนแรง, 虐待, 虐待類型, 학대유형
        action: tindakan, tindak lanjut, penanganan, aksyon, hatua, hatua zilizochukuliwa, गरिएको कारबाही, कारवाही, গৃহীত ব্যবস্থা, الإجراء, الإجراءات المتخذة, การดำเนินการ, 处理, 対応
        referral: dirujuk, rujukan ke, isinangguni, rufaa, alipewa rufaa, सिफारिस, রেফারেল, الإحالة, محال إلى, ส่งต่อ, 转介
        service: layanan, pelayanan, jenis layanan, serbisyo, huduma, सेवाहरू, সেবা, الخدمة, الخدمات, บริการ, 服务
        contact: panggilan, tawag, simu iliyopigwa, المكالمة, مكالمة, 来电
        channel: saluran, media pelaporan, njia ya mawasiliano, وسيلة التواصل, ช่องทาง, 渠道
        source: sumber, asal laporan, pinagmulan, chanzo, chanzo cha taarifa, स्रोतः, উৎস, المصدر, แหล่งที่มา, 来源
        verified: terverifikasi, disahkan, imethibitishwa, مؤكد
        urgency: prioritas, keutamaan, kipaumbele, الأولوية, ความเร่งด่วน, 紧急
        """
}
