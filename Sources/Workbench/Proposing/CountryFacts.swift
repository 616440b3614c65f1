/// What a country has as its own: language, zone, order of dates.
struct CountryFacts {
    /// The locale of its numbers.
    let locale: String
    /// Its time zone, or the one most of it has.
    let zone: String
    /// Whether it has others.
    let hasOtherZones: Bool
    /// The code its telephone numbers are called with from abroad.
    let callingCode: String
    /// Whether people write the month before the day.
    var isMonthFirst: Bool { ["US", "PH", "FM", "MH", "PW"].contains(country) }
    private let country: String

    /// A country's facts; those of a country that is not in the list are those of nowhere.
    init(_ country: String) {
        self.country = country
        let line = Self.lines.split(separator: "\n").first { $0.hasPrefix(country + " ") }
        let parts = (line ?? "ZZ en UTC +").split(separator: " ").map(String.init)
        let language = parts[1]
        locale = line == nil ? "en" : "\(language)-\(country)"
        hasOtherZones = parts[2].hasSuffix("*")
        zone = parts[2].replacing("*", with: "")
        callingCode = parts.count > 3 ? parts[3] : ""
    }

    /// Whether the country is known.
    var isKnown: Bool { !callingCode.isEmpty && callingCode != "+" }

    private static let lines = """
        IN hi Asia/Kolkata +91
        VN vi Asia/Ho_Chi_Minh +84
        BD bn Asia/Dhaka +880
        NP ne Asia/Kathmandu +977
        LK en Asia/Colombo +94
        PK en Asia/Karachi +92
        BT en Asia/Thimphu +975
        MM en Asia/Yangon +95
        TH th Asia/Bangkok +66
        KH en Asia/Phnom_Penh +855
        LA en Asia/Vientiane +856
        ID id Asia/Jakarta* +62
        MY en Asia/Kuala_Lumpur +60
        PH en Asia/Manila +63
        SG en Asia/Singapore +65
        US en America/New_York* +1
        CA en America/Toronto* +1
        MX es America/Mexico_City* +52
        GT es America/Guatemala +502
        HN es America/Tegucigalpa +504
        SV es America/El_Salvador +503
        CR es America/Costa_Rica +506
        PA es America/Panama +507
        CO es America/Bogota +57
        VE es America/Caracas +58
        EC es America/Guayaquil +593
        PE es America/Lima +51
        BO es America/La_Paz +591
        CL es America/Santiago* +56
        AR es America/Argentina/Buenos_Aires +54
        UY es America/Montevideo +598
        PY es America/Asuncion +595
        DO es America/Santo_Domingo +1
        BR pt America/Sao_Paulo* +55
        PT pt Europe/Lisbon +351
        ES es Europe/Madrid +34
        FR fr Europe/Paris +33
        BE fr Europe/Brussels +32
        CH de Europe/Zurich +41
        DE de Europe/Berlin +49
        AT de Europe/Vienna +43
        IT it Europe/Rome +39
        NL nl Europe/Amsterdam +31
        LU fr Europe/Luxembourg +352
        GB en Europe/London +44
        UK en Europe/London +44
        IE en Europe/Dublin +353
        DK da Europe/Copenhagen +45
        SE sv Europe/Stockholm +46
        NO nb Europe/Oslo +47
        FI fi Europe/Helsinki +358
        PL pl Europe/Warsaw +48
        CZ cs Europe/Prague +420
        RO ro Europe/Bucharest +40
        GR el Europe/Athens +30
        HU hu Europe/Budapest +36
        BG bg Europe/Sofia +359
        UA uk Europe/Kyiv +380
        TR tr Europe/Istanbul +90
        ZA en Africa/Johannesburg +27
        KE en Africa/Nairobi +254
        UG en Africa/Kampala +256
        TZ sw Africa/Dar_es_Salaam +255
        RW en Africa/Kigali +250
        ET am Africa/Addis_Ababa +251
        SS en Africa/Juba +211
        SO so Africa/Mogadishu +252
        NG en Africa/Lagos +234
        GH en Africa/Accra +233
        SN fr Africa/Dakar +221
        ML fr Africa/Bamako +223
        CM fr Africa/Douala +237
        CD fr Africa/Kinshasa* +243
        MA fr Africa/Casablanca +212
        EG ar Africa/Cairo +20
        JO ar Asia/Amman +962
        LB ar Asia/Beirut +961
        IQ ar Asia/Baghdad +964
        AF fa Asia/Kabul +93
        AU en Australia/Sydney* +61
        NZ en Pacific/Auckland +64
        JP ja Asia/Tokyo +81
        KR ko Asia/Seoul +82
        CN zh Asia/Shanghai +86
        """
}
