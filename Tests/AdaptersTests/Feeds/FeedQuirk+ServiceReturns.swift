extension FeedQuirk {
    /// The monthly returns and the register of in.cps-mis.
    static let serviceReturns = [
        returns("02-spellings-of-the-same-column", "[._ -]?(?<number>", "(?<number>"),
        returns("02-spellings-of-the-same-column", "'(?i)^", "'^"),
        returns("02-spellings-of-the-same-column", "> 18,over18", "> 19,over18", in: "codes/age-band.csv"),
        returns("03-indian-grouping", "locale: hi-IN", "locale: vi-VN"),
        returns("04-month-and-quarter-of-the-financial-year", "period(month, financialQuarter,", "period(month,"),
        returns(
            "04-month-and-quarter-of-the-financial-year",
            "period(month, financialQuarter,",
            "period(financialQuarter,"
        ),
        returns("05-month-and-year-in-two-columns", "join(period, month, year,", "join(period, month,"),
        returns(
            "05-month-and-year-in-two-columns",
            "year, financialYear, quarter, with:",
            "year, financialYear, with:"
        ),
        returns("06-declared-nil-is-not-a-gap", "0 (Nil),0", "0 (Nill),0", in: "codes/figure-words.csv"),
        returns("06-declared-nil-is-not-a-gap", "शून्य,yes", "शून्य,no", in: "codes/nil-words.csv"),
        returns("06-declared-nil-is-not-a-gap", ", value: present}", "}"),
        returns(
            "07-total-is-a-figure-of-its-own",
            "join(section, number, total, sum) | code",
            "join(section, number) | code"
        ),
        returns("07-total-is-a-figure-of-its-own", "Total,all", "Totals,all", in: "codes/age-band.csv"),
        returns(
            "08-stations-beside-trackchild",
            "TrackChild,CPS.SJPU.B5.TRACKCHILD",
            "TrackChild,CPS.SJPU.B5",
            in: "codes/missing-counts.csv"
        ),
        returns("08-stations-beside-trackchild", "(?!b[._ -]?5(?:\\D|$))", ""),
        returns("09-pendency-by-its-length", "F3,6To12Months", "F3,over12Months", in: "codes/cwc-duration.csv"),
        returns("09-pendency-by-its-length", "G2,2-18", "G2,under2", in: "codes/cwc-waiting-age.csv"),
        returns(
            "10-cases-by-section-of-the-act",
            "13to15,CPS.SJPU.F6",
            "13to15,CPS.SJPU.F5",
            in: "codes/pocso-sections.csv"
        ),
        returns("11-committees-of-a-district-unit", "const(dcpu)", "const(cwc)"),
        returns("12-adoption-agency", "A1,over2Months", "A1,over4Months", in: "codes/saa-duration.csv"),
        returns(
            "13-children-s-home",
            "institutionType | code(institution-type)\n      reporting",
            "remarks | code(institution-type)\n      reporting"
        ),
        returns("14-small-figure-held-back", "suppressed: value", "suppressed: quarter"),
        returns("14-small-figure-held-back", "*,none", "**,none", in: "codes/figure-words.csv"),
        returns("15-windows-1252", "charsets: [utf-8, windows-1252]", "charsets: [utf-8]"),
        returns("16-titles-above-and-total-below", "(Grand |State |District )?(Total|TOTAL)", "(TOTAL)"),
        returns("17-semicolons-and-other-labels", "delimiter: [\",\", tab, ;]", "delimiter: [\",\", tab]"),
        returns("17-semicolons-and-other-labels", "बालक|बालिका|", "बालिका|"),
        returns("18-register-of-institutions", "institutionCode: present}", "institutionCode: absent}"),
        returns("19-divyang-only", "दिव्यांग,divyang", "दिव्यांग,other", in: "codes/specialisation.csv"),
        returns("20-district-code-without-its-register", "system: LGD", "system: CENSUS2011"),
        returns("20-district-code-without-its-register", "districtName: district, ", ""),
        returns("26-age-band-before-the-sex", "join(youngest, oldest, ", "join("),
        returns("22-unknown-row-is-named", "code(cwc-rows, unmapped: reject)", "code(figure-sex)"),
    ]

    private static func returns(
        _ fixture: String,
        _ text: String,
        _ replacement: String,
        in file: String = "adapter.yaml"
    ) -> FeedQuirk {
        FeedQuirk("in.cps-mis", fixture, text, replacement, in: file)
    }
}
