extension VocabularyWords {
    /// The English short forms of the standard terms of Korean public data, which registers there name their fields by.
    static let koreanStandard = """
        : dscd, se, etc, trget, writng
        name: korn nm
        sex: sexdstn, sexdstn se
        birth date: brthdy, brthde, brdt, lifyea md
        address: adres, rdnmadr, lnmadr, bass adres
        state: ctprvn, ctprvn nm
        district: signgu, signgu nm
        locality: emd, emd nm, legaldong
        phone: telno, tlphon no, mbtlnum, cttpc
        nationality: nlty
        missing date: occrde, occrrncde, occrrnc de, disappear de
        missing address: occr adres, occr addr
        missing place: occr place, occrrnc place
        report date: sttemnt de, rcept de, rceptde
        reporter name: sttemnt nm, applcnt nm
        guardian name: prtctor nm, prtcr nm
        guardian phone: prtctor telno
        relation: relate, relate se
        register date: regist de, rgsde, creat dt
        update date: updt de, updt dt, updde
        status: sttus, progrs sttus
        id: idntfccd, idntfc cd, idntfc no, manage no
        height: sttr
        weight: bdwgh
        build: frm dscd
        hair: haircolr, hairshpe
        face: faceshpe
        clothing: alldressing, dressing, drssng
        marks: spfeatr, featr
        photo: tknphoto, tknphoto file, tknphotolength
        institution: instt, instt nm
        worker: charger nm
        record: msspsn
        """
}
