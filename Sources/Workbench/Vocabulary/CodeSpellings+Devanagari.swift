extension CodeSpellings {
    /// Hindi and Nepali.
    static let devanagari = """
        parent: मां, माता, पिता, आमा, बुबा
        relative: रिश्तेदार, जेठाबुबा, काका
        neighbour: पड़ोसी, छिमेकी
        teacher: शिक्षक, शिक्षिका
        police: पुलिस, प्रहरी
        child: नाबालिग, बालबालिका
        low: निम्न, कम, न्यून
        medium: मध्यम
        high: उच्च
        phone: फोन
        PHYSICAL_ABUSE: शारीरिक हिंसा, शारीरिक
        male: पुरुष, बालक, केटा
        female: महिला, बालिका, केटी
        transgender: अन्य लैङ्गिक
        unknown: थाहा छैन
        other: अन्य
        missing: हराएको
        found: फेला परेको, फेला, भेटियो
        believedDead: मृत
        closed: बन्द
        open: खुला, प्रक्रियामा
        runaway: घर छाडेको
        abduction: अपहरण
        healthWorker: स्वास्थ्यकर्मी
        citizen: नागरिक
        official: वडा कार्यालय
        EMOTIONAL_ABUSE: मानसिक
        NEGLECT: उपेक्षा
        POCSO_VICTIM: यौन हिंसा
        CHILD_LABOUR: बालश्रम
        TRAFFICKING: मानव बेचबिखन
        CHILD_MARRIAGE: बालविवाह
        inPerson: शारीरिक उपस्थिति
        counselled: परामर्श
        """
}
