/// What makes a fixture come out as it does: without this text of the table or of a code list it must not.
struct FeedQuirk: Sendable, CustomStringConvertible {
    let feed: String
    let fixture: String
    /// The text that is taken out.
    let text: String
    /// What stands there instead.
    let replacement: String
    /// The file it is in.
    let file: String

    var description: String { "\(feed)/\(fixture) without \(text)" }

    init(
        _ feed: String,
        _ fixture: String,
        _ text: String,
        _ replacement: String,
        in file: String = "adapter.yaml"
    ) {
        (self.feed, self.fixture, self.text, self.replacement, self.file) = (feed, fixture, text, replacement, file)
    }

    static let all =
        trackChild + trackChildInstitutions + helpline + departments + serviceReturns + missionVatsalya + khoyaPaya
        + carings + teleCalling + growthMonitoring + emergencyResponse + womenHelpline + hotline111 + programme267

    private static let trackChild = [
        FeedQuirk("in.trackchild", "02-alias-by-at-sign", "personName(alias: Alias)", "personName"),
        FeedQuirk(
            "in.trackchild",
            "03-late-before-a-parent",
            "child.relatedPersons[father]:",
            "child.relatedPersons[other]:"
        ),
        FeedQuirk("in.trackchild", "03-late-before-a-parent", "MotherName | relatedPerson", "Photo | relatedPerson"),
        FeedQuirk("in.trackchild", "04-district-code-with-its-register", "system: LGD", "system: CENSUS2011"),
        FeedQuirk("in.trackchild", "05-day-before-month-without-a-zone", "dd/MM/yyyy", "MM/dd/yyyy"),
        FeedQuirk("in.trackchild", "05-day-before-month-without-a-zone", "Asia/Kolkata", "Asia/Ho_Chi_Minh"),
        FeedQuirk("in.trackchild", "05-day-before-month-without-a-zone", "yyyy[ HH:mm]", "yyyy HH:mm"),
        FeedQuirk("in.trackchild", "06-na-and-nil-are-nothing", "\"\", NA, N/A, NIL,", "\"\","),
        FeedQuirk("in.trackchild", "11-state-of-the-enclosing-element", "stateName: ../@state,", ""),
        FeedQuirk(
            "in.trackchild",
            "13-found-again-closes-the-search",
            "traced",
            "missing",
            in: "codes/missing-status.csv"
        ),
        FeedQuirk("in.trackchild", "13-found-again-closes-the-search", "FoundOn: present,", "FoundOn: absent,"),
        FeedQuirk(
            "in.trackchild",
            "14-child-taken-in-by-an-institution",
            "personName(family: childSurname, alias: Alias)",
            "personName"
        ),
        FeedQuirk(
            "in.trackchild",
            "14-child-taken-in-by-an-institution",
            "CHILD LINE,",
            "CHILD LION,",
            in: "codes/admitted-by.csv"
        ),
        FeedQuirk(
            "in.trackchild",
            "15-secret-category-shows-as-a-code",
            "HIV-AIDS AFFECTED,HIV_AIDS",
            "HIV-AIDS AFFECTED,OTHER",
            in: "codes/child-nature.csv"
        ),
        FeedQuirk("in.trackchild", "16-abducted-children-are-urgent", "{is: U2,", "{is: U3,"),
        FeedQuirk("in.trackchild", "17-part-of-an-emergency-still-gets-out", "{is: U2,", "{is: U3,"),
    ]

    private static let helpline = [
        FeedQuirk(
            "in.childline-1098",
            "02-counselling-call",
            "Counselling,counselling",
            "Conselling,counselling",
            in: "codes/call-class.csv"
        ),
        FeedQuirk("in.childline-1098", "03-silent-call-carries-no-child", "Silent, Silent call,", ""),
        FeedQuirk("in.childline-1098", "04-blank-call-carries-no-child", "Blank, Blank call,", ""),
        FeedQuirk("in.childline-1098", "05-prank-is-a-joke", "Prank,joke", "Prank,blank", in: "codes/call-class.csv"),
        FeedQuirk("in.childline-1098", "05-prank-is-a-joke", "मज़ाक, मजाक,", ""),
        FeedQuirk("in.childline-1098", "06-wrong-number-and-information-carry-no-child", "Wrong number,", ""),
        FeedQuirk("in.childline-1098", "06-wrong-number-and-information-carry-no-child", "Information, Info,", ""),
        FeedQuirk(
            "in.childline-1098",
            "07-imminent-danger-is-urgent",
            "imminentDanger: [\"true\",",
            "imminentDanger: ["
        ),
        FeedQuirk("in.childline-1098", "08-emergency-class-is-urgent", "callClass: [Emergency,", "callClass: ["),
        FeedQuirk(
            "in.childline-1098",
            "09-unknown-class-counts-as-urgent",
            "callClass: [Emergency,",
            "other: [Emergency,"
        ),
        FeedQuirk("in.childline-1098", "10-updates-follow-the-call", "each: updates", "each: notes"),
        FeedQuirk("in.childline-1098", "10-updates-follow-the-call", "transferredTo: to", "transferredTo: from"),
        FeedQuirk("in.childline-1098", "11-part-of-an-emergency-still-gets-out", "{is: U1,", "{is: U3,"),
        FeedQuirk("in.childline-1098", "13-old-state-name-of-the-envelope", "../export/state", "../export/land"),
        FeedQuirk(
            "in.childline-1098",
            "14-sexual-abuse-is-secret",
            "Sexual abuse,POCSO_VICTIM",
            "Sexual abuse,OTHER",
            in: "codes/concern-category.csv"
        ),
        FeedQuirk("in.childline-1098", "15-no-reason-given", "absent: OTHER", "unmapped: reject"),
        FeedQuirk(
            "in.childline-1098",
            "23-handed-over-to-112-and-181",
            "transferredToId: theirId",
            "incidentRef: theirId"
        ),
        FeedQuirk("in.childline-1098", "23-handed-over-to-112-and-181", "firstOf(theirId, whl181CaseId)", "theirId"),
        FeedQuirk(
            "in.childline-1098",
            "23-handed-over-to-112-and-181",
            "      recordingRef: recordingRef\n      incidentRef",
            "      incidentRef"
        ),
        FeedQuirk("in.childline-1098", "16-one-call-a-line", "  - {format: ndjson}", ""),
    ]

    private static let departments = [
        FeedQuirk(
            "in.uttarakhand-src",
            "02-devanagari-digits",
            "आयु | age(",
            "थाना | age("
        ),
        FeedQuirk("in.uttarakhand-src", "03-other-labels-of-the-columns", "बालक/बालिका का नाम, ", ""),
        FeedQuirk("in.uttarakhand-src", "03-other-labels-of-the-columns", "जन्म की तारीख, ", ""),
        FeedQuirk(
            "in.uttarakhand-src",
            "04-nukta-written-in-two-ways",
            "पोक्सो पीड़ित,POCSO_VICTIM",
            "पोक्सो पीड़,POCSO_VICTIM",
            in: "codes/category.csv"
        ),
        FeedQuirk("in.uttarakhand-src", "05-late-parent-in-hindi", "\"पिता का नाम\" | relatedPerson", "थाना | relatedPerson"),
        FeedQuirk(
            "in.uttarakhand-src",
            "06-placeholder-birthdays",
            "\"जन्म तिथि\" | date(dd/MM/yyyy)",
            "\"जन्म तिथि\" | date(yyyy)"
        ),
        FeedQuirk("in.uttarakhand-src", "07-no-usable-id", "keyed(\"विभाग का नाम\",", "keyed(क्रमांक, \"विभाग का नाम\","),
        FeedQuirk("in.uttarakhand-src", "10-preamble-and-footer-rows", "|महायोग|योग|", "|महायोग|"),
        FeedQuirk("in.uttarakhand-src", "14-utf-16le-with-tabs", "delimiter: [tab, \",\", ;]", "delimiter: [\",\", ;]"),
        FeedQuirk("in.uttarakhand-src", "14-utf-16le-with-tabs", "quote: double", "quote: none"),
        FeedQuirk("in.uttarakhand-src", "15-nine-categories", "split(\",;+&|\") | ", ""),
        FeedQuirk("in.uttarakhand-src", "19-bad-rows-among-good", "unmapped: reject, ", ""),
        FeedQuirk("in.uttarakhand-src", "22-kruti-dev-in-windows-1252", "    legacyFont: krutidev010\n", ""),
        FeedQuirk("in.uttarakhand-src", "22-kruti-dev-in-windows-1252", "[utf-8, windows-1252]", "[utf-8]"),
        FeedQuirk("in.uttarakhand-src", "23-kruti-dev-cells-among-unicode", "    legacyFont: krutidev010\n", ""),
        FeedQuirk(
            "in.uttarakhand-src",
            "24-nine-categories-in-kruti-dev",
            "रक्ताल्पता,ANAEMIC",
            "रक्ताल्पत,ANAEMIC",
            in: "codes/category.csv"
        ),
        FeedQuirk("in.uttarakhand-src", "25-one-child-in-two-departments-lists", "keyed(\"विभाग का नाम\",", "keyed("),
        FeedQuirk(
            "in.uttarakhand-src",
            "26-measurements-as-the-department-classes-them",
            "[haemoglobin].value: हीमोग्लोबिन",
            "[haemoglobin].value: आयु"
        ),
        FeedQuirk(
            "in.uttarakhand-src",
            "26-measurements-as-the-department-classes-them",
            "मध्यम,anaemiaModerate",
            "मध्यम,anaemiaMild",
            in: "codes/anaemia-class.csv"
        ),
        FeedQuirk("in.uttarakhand-src", "27-kruti-dev-measurements", "    legacyFont: krutidev010\n", ""),
    ]
}
