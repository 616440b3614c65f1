extension FeedQuirk {
    /// The measurements of in.poshan.
    static let growthMonitoring = [
        growth("01-sample", "yyyy-MM'-01'", "yyyy-MM'-02'"),
        growth(
            "01-sample",
            "severely_underweight,severely",
            "severely-underweight,severely",
            in: "codes/weight-for-age-class.csv"
        ),
        growth(
            "02-sam-and-mam-as-the-source-says",
            "SAM,sam",
            "SAM,severelyWasted",
            in: "codes/weight-for-height-class.csv"
        ),
        growth("02-sam-and-mam-as-the-source-says", "SAM,sam", "SAM,malnourished", in: "codes/nutrition-class.csv"),
        growth("02-sam-and-mam-as-the-source-says", "अति कुपोषित,sam", "अति कुपोषित,mam", in: "codes/nutrition-class.csv"),
        growth(
            "02-sam-and-mam-as-the-source-says",
            "measurements[other].sourceClass: nutrition_status",
            "measurements[bmiForAge].sourceClass: nutrition_status"
        ),
        growth(
            "03-anaemia-as-the-source-says",
            "Mild,anaemiaMild",
            "Mild,anaemiaSevere",
            in: "codes/anaemia-class.csv"
        ),
        growth("03-anaemia-as-the-source-says", "[haemoglobin].sourceClass: anaemia", "[other].sourceClass: anaemia"),
        growth(
            "03-anaemia-as-the-source-says",
            "gramsPerLitre: hb_g_l, least: 1, words: zero",
            "gramsPerLitre: hb_g_l, least: 1"
        ),
        growth("04-unmeasured-is-not-zero", "0.0,none", "0.0,1", in: "codes/zero.csv"),
        growth("04-unmeasured-is-not-zero", "0,unmeasured", "0,unknown", in: "codes/not-measured.csv"),
        growth("04-unmeasured-is-not-zero", "०.०,unmeasured", "०.०,normal", in: "codes/not-measured.csv"),
        growth("04-unmeasured-is-not-zero", "absent: unmeasured", "unmapped: reject"),
        growth("04-unmeasured-is-not-zero", "\"—\", \"–\", NA,", "NA2,"),
        growth("05-units-in-the-header-or-beside-the-number", "grams: weight_g,", ""),
        growth("05-units-in-the-header-or-beside-the-number", "inches: height_in,", ""),
        growth("05-units-in-the-header-or-beside-the-number", "stated: height_ft,", "millimetres: height_ft,"),
        growth("05-units-in-the-header-or-beside-the-number", "millimetres: muac_mm", "inches: muac_mm"),
        growth("05-units-in-the-header-or-beside-the-number", "gramsPerLitre: hb_g_l,", ""),
        growth("06-kilograms-and-centimetres-unless-they-say-otherwise", "unit: weight_unit,", ""),
        growth("06-kilograms-and-centimetres-unless-they-say-otherwise", "least: 20,", ""),
        growth("06-kilograms-and-centimetres-unless-they-say-otherwise", "most: 60,", ""),
        growth(
            "06-kilograms-and-centimetres-unless-they-say-otherwise",
            "recorded_weight | quantity(kg,",
            "recorded_weight | quantity(cm,"
        ),
        growth("07-centre-code-keeps-its-first-zero", "(?![0-9]{10}$)", ""),
        growth("07-centre-code-keeps-its-first-zero", "makes of it\", unreadable: reject", "makes of it\""),
        growth("08-hindi-labels-and-devanagari-digits", "लाभार्थी आईडी, ", ""),
        growth("08-hindi-labels-and-devanagari-digits", "आयु (माह)\",", "आयु महीने\","),
        growth("09-utf-16le-with-tabs", "charsets: [utf-8, utf-16le,", "charsets: [utf-8,"),
        growth("09-utf-16le-with-tabs", "SUW,severely", "SUWT,severely", in: "codes/weight-for-age-class.csv"),
        growth("10-month-instead-of-a-day", "\"'01/'MM/yyyy\", ", ""),
        growth("10-month-instead-of-a-day", "MMM-yy, M/yyyy", "M/yyyy"),
        growth("11-ages-in-months-in-years-and-as-written", "years: age_in_years,", ""),
        growth("11-ages-in-months-in-years-and-as-written", "stated: age,", "years: age,"),
        growth("11-ages-in-months-in-years-and-as-written", "quantity(months)", "integer"),
        growth("11-ages-in-months-in-years-and-as-written", "adults: reject\n", ""),
        growth("12-women-are-no-children", "age_in_years: {over: 17.99}", "age_in_years: {over: 15.99}"),
        growth("12-women-are-no-children", "[गर्भवती, गर्भवती महिला, गर्भवती माता, धात्री,", "["),
        growth(
            "13-child-without-a-number",
            "keyed(awc_site_code, awc_id, person_name, mother_name, father_name, dob, mobile, month,",
            "keyed(awc_site_code, person_name, mother_name,"
        ),
        growth("14-aadhaar-number-and-a-phone-that-looks-like-one", "(?!\\[AADHAAR\\]$)", ""),
        growth("14-aadhaar-number-and-a-phone-that-looks-like-one", ".phone: mobile", ".phone: village"),
        growth("15-titles-above-and-total-below", "|(Grand )?(Total|TOTAL))", "|(Grand )?TOTAL)"),
        growth("16-bad-rows-among-good", "least: 0.3, words: zero, unreadable: reject", "least: 0.3, words: zero"),
        growth("16-bad-rows-among-good", "unmapped: reject, absent: unknown", "absent: unknown"),
        growth(
            "18-everything-the-domain-lists",
            "measurements[oedema].sourceClass: oedema",
            "measurements[oedema].sourceClass: village"
        ),
        growth("18-everything-the-domain-lists", "measuredBy.organization: awc_name", "programme: awc_name"),
    ]

    private static func growth(
        _ fixture: String,
        _ text: String,
        _ replacement: String,
        in file: String = "adapter.yaml"
    ) -> FeedQuirk {
        FeedQuirk("in.poshan", fixture, text, replacement, in: file)
    }
}
