extension VocabularyWords {
    /// Tamil and Telugu.
    static let dravidian = """
        child: బాలిక, குழந்தை, குழந்தையின்
        father: பாதர், தந்தை
        mother: தாய்
        guardian: பாதுகாவலர்
        reporter: புகார்தாரர்
        name: பெயர்
        sex: பாலினம்
        age: வயது
        birth date: பிறந்த தேதி
        phone: தொலைபேசி
        address: முகவரி
        place: இடம்
        locality: ஊர்
        district: மாவட்டம்
        state: மாநிலம்
        date: தேதி
        time: நேரம்
        missing: காணாமல்
        report: புகார்
        register: பதிவு
        incident: சம்பவம்
        number: எண்
        type: வகை
        relation: உறவு
        status: நிலை
        narrative: விவரம்
        height: உயரம்
        weight: எடை
        hair: சிகை
        marks: அடையாளம்
        clothing: உடை
        concern: துன்புறுத்தல்
        """
}
