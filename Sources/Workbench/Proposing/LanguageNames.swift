/// What languages are called, by their tags (BCP 47).
enum LanguageNames {
    private static let lines = """
        en: english, inglés, inglês, anglais, englisch, inglese, tiếng anh, अंग्रेज़ी, ইংরেজি
        hi: hindi, हिन्दी, हिंदी, tiếng hindi
        vi: vietnamese, tiếng việt, kinh, vietnamita
        es: spanish, español, castellano, espagnol, spanisch, espanhol
        fr: french, français, francés, französisch, francês
        pt: portuguese, português, portugués, portugais, portugiesisch
        de: german, deutsch, alemán, allemand, alemão
        it: italian, italiano, italien, italienisch
        ar: arabic, árabe, arabe, arabisch
        bn: bengali, bangla, বাংলা, बंगाली
        ne: nepali, नेपाली
        ur: urdu, उर्दू
        pa: punjabi, panjabi, पंजाबी
        mr: marathi, मराठी
        te: telugu
        ta: tamil
        gu: gujarati
        ru: russian, ruso, russe, russisch, русский
        tr: turkish, türkçe, turkisch
        uk: ukrainian, ukrainisch, ukrainien
        pl: polish, polski, polnisch
        ro: romanian, rumänisch
        zh: chinese, mandarin, chino, chinois
        zu: zulu, isizulu
        xh: xhosa, isixhosa
        af: afrikaans
        sw: swahili, kiswahili
        so: somali
        am: amharic
        fa: farsi, persian, dari
        ps: pashto
        ku: kurdish
        din: dinka
        nus: nuer
        my: burmese
        th: thai
        id: indonesian, bahasa indonesia
        tl: tagalog, filipino
        qu: quechua
        ay: aymara
        nah: náhuatl, nahuatl
        myn: maya
        gn: guaraní
        rw: kinyarwanda
        ti: tigrinya
        """

    /// The tag of each name, folded.
    static let tags: [String: String] = {
        var tags: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let tag = String(line[..<colon]).trimmedOfSpace
            tags[tag] = tag
            for name in line[line.index(after: colon)...].split(separator: ",") {
                tags[TextFolding.folded(String(name).trimmedOfSpace)] = tag
            }
        }
        return tags
    }()
}
