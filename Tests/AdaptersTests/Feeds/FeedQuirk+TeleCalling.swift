extension FeedQuirk {
    /// The calls and the figures of in.haryana-tele-calling.
    static let teleCalling = [
        calls("01-sample", "charsets: [utf-16le, utf-8, windows-1252]", "charsets: [utf-8]"),
        calls("01-sample", "delimiter: [tab, \",\", ;]", "delimiter: [\",\", ;]"),
        calls(
            "02-dialled-and-answered-are-both-countable",
            "absent: unknown)\n      attempt",
            "unmapped: reject)\n      attempt"
        ),
        calls("02-dialled-and-answered-are-both-countable", "बन्द,switchedOff", "बन्द,busy", in: "codes/call-result.csv"),
        calls(
            "02-dialled-and-answered-are-both-countable",
            "नहीं उठाया,noAnswer",
            "नहीं उठाया,answered",
            in: "codes/call-result.csv"
        ),
        calls(
            "02-dialled-and-answered-are-both-countable",
            "किशोरी,adolescentGirl",
            "किशोरी,other",
            in: "codes/beneficiary-type.csv"
        ),
        calls("03-utf-8-with-semicolons", "delimiter: [tab, \",\", ;]", "delimiter: [tab]"),
        calls("03-utf-8-with-semicolons", "PW,pregnantWoman", "PW,other", in: "codes/beneficiary-type.csv"),
        calls("04-english-labels-and-answers", "[Call Status, ", "["),
        calls("04-english-labels-and-answers", "d-MMM-yyyy[ H:mm[:ss]]", "d-MMM-yyyy H.mm"),
        calls("04-english-labels-and-answers", "Not done,no", "Not done,yes", in: "codes/received.csv"),
        calls("05-devanagari-digits", "| text(matches:", "| text(secret:"),
        calls("05-devanagari-digits", "| quantity(days)", "| integer"),
        calls("05-devanagari-digits", "६ माह-३ वर्ष,child6", "६ माह-३ साल,child6", in: "codes/beneficiary-type.csv"),
        calls("06-services-and-days", "boolean(also: received)", "boolean"),
        calls("06-services-and-days", "services[takeHomeRation].days", "services[homeVisit].days"),
        calls("07-rating", "integer(words: rating-words)", "integer"),
        calls("08-grievance-and-its-resolution", "कोई शिकायत नहीं,none", "कोई शिकायत नहीं,other", in: "codes/grievance.csv"),
        calls("08-grievance-and-its-resolution", "\"समाधान तिथि\" | date", "\"कॉल दिनांक\" | date"),
        calls("08-grievance-and-its-resolution", "समाधान हुआ,resolved", "समाधान हुआ,open", in: "codes/grievance-status.csv"),
        calls(
            "09-complaint-about-a-worker-is-restricted",
            "कार्यकर्ता का व्यवहार,staffBehaviour",
            "कार्यकर्ता का व्यवहार,other",
            in: "codes/grievance.csv"
        ),
        calls("10-a-month-s-figures-beside-the-target", "(?=.*(?:target|quota|लक्ष))", "(?=.*(?:target|quota))"),
        calls(
            "10-a-month-s-figures-beside-the-target",
            "डायल,HRTELE.CALLS_DIALLED",
            "डायल,HRTELE.CALLS",
            in: "codes/figure.csv"
        ),
        calls("10-a-month-s-figures-beside-the-target", "शून्य,yes", "शून्य,no", in: "codes/nil-words.csv"),
        calls(
            "10-a-month-s-figures-beside-the-target",
            "area.subdivision: const(IN-HR)",
            "area.subdivision: const(IN-PB)"
        ),
        calls("11-a-month-s-figures-of-a-district", "join(माह, वर्ष, with: \" \")", "join(माह, माह, with: \" \")"),
        calls("10-a-month-s-figures-beside-the-target", "const(percent)", "const(count)"),
        calls("12-figures-one-a-row", "लक्ष्य,target", "लक्ष्य,actual", in: "codes/indicator-kind.csv"),
        calls("12-figures-one-a-row", "firstOf(\"मान का प्रकार\", सूचक)", "firstOf(\"मान का प्रकार\", माह)"),
        calls("13-date-and-time-in-two-columns", "join(\"कॉल दिनांक\", \"कॉल समय\", with: \" \")", "\"कॉल दिनांक\""),
        calls("13-date-and-time-in-two-columns", "d-M-yyyy h:mm a", "d-M-yyyy h:mm:ss a"),
        calls("13-date-and-time-in-two-columns", "\"d-MMM-yy\", iso)", "iso)"),
        calls("14-call-without-a-number", "keyed(\"कॉल दिनांक\", \"कॉल समय\",", "keyed("),
        calls("15-code-that-a-spreadsheet-mangled", "(?![0-9]{10}$)", ""),
        calls(
            "15-code-that-a-spreadsheet-mangled",
            "(?![0-9]+[eE][0-9]+$)[\\p{L}\\p{M}0-9]([\\p{L}\\p{M}0-9 /_-]*",
            "([\\p{L}\\p{M}0-9 +./_-]*"
        ),
        calls(
            "16-aadhaar-number-and-a-phone-that-looks-like-one",
            "beneficiary.phone: \"मोबाइल नम्बर\" | phone",
            "beneficiary.phone: ग्राम | phone"
        ),
        calls("17-titles-above-and-total-below", "(कॉल|संख्या|रिकॉर्ड)", "(संख्या|रिकॉर्ड)"),
        calls("18-call-told-again", "id: \"कॉल क्रमांक\"", "id: keyed(\"कॉल क्रमांक\")"),
        calls("20-bad-figures-among-good", "least: 0, unreadable: reject", "unreadable: reject"),
        calls("22-everything-the-domain-lists", "मेवाती,wtm", "मेवाती,hi", in: "codes/language.csv"),
        calls(
            "23-same-calls-in-utf-8-with-commas",
            "charsets: [utf-16le, utf-8, windows-1252]",
            "charsets: [utf-16le]"
        ),
    ]

    private static func calls(
        _ fixture: String,
        _ text: String,
        _ replacement: String,
        in file: String = "adapter.yaml"
    ) -> FeedQuirk {
        FeedQuirk("in.haryana-tele-calling", fixture, text, replacement, in: file)
    }
}
