extension FeedQuirk {
    private static let feed = "in.women-helpline-181"

    /// The days' lists of the women's helpline.
    static let womenHelpline = [
        FeedQuirk(
            feed,
            "01-sample",
            "Child marriage,CHILD_MARRIAGE",
            "Child mariage,CHILD_MARRIAGE",
            in: "codes/reason.csv"
        ),
        FeedQuirk(
            feed,
            "02-adult-calls-are-non-events",
            "\"Victim Age\": {ageFrom: 18}",
            "\"Victim Age\": {ageFrom: 30}"
        ),
        FeedQuirk(feed, "02-adult-calls-are-non-events", "[Unknown, Not known,", "[Not known,"),
        FeedQuirk(feed, "02-adult-calls-are-non-events", "[Adult, Major,", "[Major,"),
        FeedQuirk(feed, "02-adult-calls-are-non-events", "\"Victim Age\": absent", "\"Victim Age\": [none]"),
        FeedQuirk(feed, "03-a-person-under-18", "Victim Age: {ageUnder: 18}", "Victim Age: {ageUnder: 12}"),
        FeedQuirk(feed, "04-a-minor-by-the-word", "yes,child,", "yess,child,", in: "codes/minor-yes.csv"),
        FeedQuirk(feed, "04-a-minor-by-the-word", "minor,child,", "minr,child,", in: "codes/child-words.csv"),
        FeedQuirk(feed, "04-a-minor-by-the-word", "minor,child,", "minr,child,", in: "codes/child-ages.csv"),
        FeedQuirk(feed, "04-a-minor-by-the-word", "        Caller Type: {mentions: child-words}\n", ""),
        FeedQuirk(feed, "05-a-child-marriage-at-any-age", "child,child,", "chid,child,", in: "codes/child-words.csv"),
        FeedQuirk(feed, "05-a-child-marriage-at-any-age", "बाल,child,", "बल,child,", in: "codes/child-words.csv"),
        FeedQuirk(
            feed,
            "05-a-child-marriage-at-any-age",
            "\"Incident Type\" | split(\",;|+&\") | code(reason)",
            "\"Incident Type\" | code(reason)"
        ),
        FeedQuirk(feed, "06-blank-dropped-and-wrong-calls", "prank,none", "frank,none", in: "codes/no-help-asked.csv"),
        FeedQuirk(feed, "07-handed-over-to-112-and-1098", "firstOf(\"Referral ID\", Referral)", "\"Referral ID\""),
        FeedQuirk(feed, "07-handed-over-to-112-and-1098", "firstOf(\"Referral ID\", Referral)", "Referral"),
        FeedQuirk(
            feed,
            "07-handed-over-to-112-and-1098",
            "Referral | code(service, word: inside)",
            "Referral | code(service)"
        ),
        FeedQuirk(feed, "07-handed-over-to-112-and-1098", "        Referral: {mentions: child-helpline}\n", ""),
        FeedQuirk(
            feed,
            "08-received-from-112-and-1098",
            "firstOf(\"Received From ID\", \"Received From\")",
            "\"Received From\""
        ),
        FeedQuirk(feed, "08-received-from-112-and-1098", "        Received From: {mentions: child-helpline}\n", ""),
        FeedQuirk(feed, "09-hindi-headers-and-values", "पीड़िता की आयु, ", ""),
        FeedQuirk(
            feed,
            "09-hindi-headers-and-values",
            "बाल विवाह,CHILD_MARRIAGE",
            "बाल विवाद,CHILD_MARRIAGE",
            in: "codes/concern-category.csv"
        ),
        FeedQuirk(
            feed,
            "10-semicolons-and-a-byte-order-mark",
            "delimiter: [\",\", ;, tab, pipe]",
            "delimiter: [\",\"]"
        ),
        FeedQuirk(feed, "11-rows-above-the-header-and-below-the-table", "(Total|TOTAL)( Calls)?)", "(Totals))"),
        FeedQuirk(feed, "13-utf-16le-with-tabs", "delimiter: [\",\", ;, tab, pipe]", "delimiter: [\",\"]"),
        FeedQuirk(feed, "13-utf-16le-with-tabs", "कॉल क्रमांक, ", ""),
        FeedQuirk(feed, "14-dates-and-clocks-as-spreadsheets-write-them", "timeFormat: \"h:mm a\", ", ""),
        FeedQuirk(feed, "14-dates-and-clocks-as-spreadsheets-write-them", "format: \"d.M.yyyy[ H:mm[:ss]]\", ", ""),
        FeedQuirk(feed, "14-dates-and-clocks-as-spreadsheets-write-them", "format: iso, ", ""),
        FeedQuirk(
            feed,
            "15-an-adult-calls-for-a-child",
            "mother,parent",
            "mother,relative",
            in: "codes/caller-type.csv"
        ),
        FeedQuirk(feed, "15-an-adult-calls-for-a-child", "माता-पिता,parent", "माता-पिता,other", in: "codes/perpetrator.csv"),
        FeedQuirk(
            feed,
            "16-sexual-offences-and-hiv-are-secret",
            "Rape,POCSO_VICTIM",
            "Rape,OTHER",
            in: "codes/concern-category.csv"
        ),
        FeedQuirk(feed, "16-sexual-offences-and-hiv-are-secret", "HIV,HIV_AIDS", "HIV,OTHER", in: "codes/reason.csv"),
        FeedQuirk(feed, "17-an-aadhaar-number-in-the-remarks", "narrative: Remarks", "narrative: S No"),
        FeedQuirk(feed, "18-an-age-nobody-can-read", "age(years, unreadable: reject)", "age(years)"),
        FeedQuirk(feed, "19-an-emergency-is-urgent", "Call Type: [Emergency,", "Call Type: ["),
        FeedQuirk(feed, "19-an-emergency-is-urgent", "callClass: \"Call Type\" | code(", "callClass: State | code("),
        FeedQuirk(feed, "19-an-emergency-is-urgent", "rape,report", "rap,report", in: "codes/mandatory-report.csv"),
        FeedQuirk(feed, "22-everything-the-domain-lists", "incidentRef: \"Case ID\"", "incidentRef: \"OSC ID\""),
        FeedQuirk(feed, "23-the-next-list-tells-a-new-state", "version: \"Updated On\"", "version: \"Incident Date\""),
        FeedQuirk(feed, "24-a-case-id-and-no-call-number", "id: firstOf(\"Call No\", \"Case ID\")", "id: \"Call No\""),
    ]
}
