extension FeedQuirk {
    static let missionVatsalya =
        [
            vatsalya("01-one-case-as-xml", "firstOf(status/@code, ", "firstOf("),
            vatsalya("02-one-case-as-json", "firstOf(status/@code, status/code, status)", "status"),
            vatsalya("02-one-case-as-json", "each: placements", "each: stays"),
            vatsalya("03-a-24-hour-clock-with-am-or-pm", "HH:mm[ a]]", "HH:mm[' 'a]]"),
            vatsalya("03-a-24-hour-clock-with-am-or-pm", "HH:mm[ a]]", "hh:mm[ a]]"),
            vatsalya(
                "04-form-17-as-a-states-system-names-it",
                "form17/childProducedDate, childProducedDate",
                "openedOn"
            ),
            vatsalya("04-form-17-as-a-states-system-names-it", "code(child-sex,", "code(sex,"),
            vatsalya(
                "04-form-17-as-a-states-system-names-it",
                "child.relatedPersons[other]",
                "child.relatedPersons[sibling]"
            ),
            vatsalya(
                "04-form-17-as-a-states-system-names-it",
                "from: form17/childCameToCCIDate, from: childCameToCCIDate",
                "from: openedOn"
            ),
            vatsalya("05-form-numbers-name-the-orders", "code(form-no)", "text"),
            vatsalya("05-form-numbers-name-the-orders", "firstOf(orderType/@code,", "firstOf(formNo, orderType/@code,"),
            vatsalya(
                "06-an-institution-for-divyang-children-only",
                "exclusive: exclusive | boolean",
                "registered: exclusive | boolean"
            ),
            vatsalya("09-secret-categories", "../child/vulnerabilities", "../child/needs"),
            vatsalya(
                "10-an-estimated-age-gives-both-deadlines",
                "age: adoption/ageAtProduction, age: child/age,",
                "age: childAge,"
            ),
            vatsalya(
                "10-an-estimated-age-gives-both-deadlines",
                "birthDate: child/dateOfBirth,",
                "birthDate: childDob,"
            ),
            vatsalya(
                "12-an-order-by-another-authority",
                "any: {authority/type: present",
                "any: {authority/name: present"
            ),
            vatsalya("14-a-priority-of-the-source", "{is: U1,", "{is: U2,"),
            vatsalya("14-a-priority-of-the-source", "{is: U3,", "{is: U5,"),
            vatsalya("14-a-priority-of-the-source", "sirSubmittedOn: absent,", "closedOn: absent,"),
            vatsalya("15-one-record-a-line", "  - {format: ndjson}", ""),
            vatsalya("16-a-list-of-cases", "  - {format: json, records: \"/cases[*]\"}", ""),
            vatsalya("17-a-list-of-institutions", "  - {format: json, records: \"/institutions[*]\"}", ""),
            vatsalya("19-an-emergency-published-in-part", "{is: U1,", "{is: U5,"),
            vatsalya("20-bad-rows-among-good", "unmapped: reject", "absent: unknown"),
        ] + codes

    /// Forms and authorities, each by one of its spellings.
    private static let codes =
        [
            ("3", "supervision"), ("Form 4", "interimPlacement"), ("FORM-5", "socialInvestigation"),
            ("Form No. 18", "placeInInstitution"), ("प्रपत्र 22", "socialInvestigation"), ("Form 36", "sponsorship"),
            ("FORM-37", "aftercare"), ("४४", "restoration"),
        ]
        .map { (form, kind) in
            let row = "\(form.uppercased()),\(kind)"
            return FeedQuirk(
                "in.mission-vatsalya",
                "05-form-numbers-name-the-orders",
                row,
                "X\(row)",
                in: "../codes/order-kind.csv"
            )
        }
        + [
            "राज्य बाल संरक्षण समिति,scps", "राज्य दत्तक ग्रहण संसाधन एजेंसी,sara", "जिला बाल संरक्षण इकाई,dcpu", "बाल कल्याण समिति,cwc",
            "किशोर न्याय बोर्ड,jjb", "विशेष किशोर पुलिस इकाई,sjpu", "बाल देखभाल संस्थान,cci", "गैर सरकारी संगठन,ngo",
        ]
        .map { row in
            FeedQuirk(
                "in.mission-vatsalya",
                "07-authorities-by-their-hindi-names",
                row,
                "न \(row)",
                in: "codes/case-authority.csv"
            )
        }
        + [
            FeedQuirk(
                "in.mission-vatsalya",
                "08-a-child-in-conflict-with-law",
                "CCL,ccl",
                "CCL,cncp",
                in: "codes/classification.csv"
            ),
            FeedQuirk(
                "in.mission-vatsalya",
                "09-secret-categories",
                "HIV/AIDS,hivAids",
                "HIV/AIDS,other",
                in: "codes/specialisation.csv"
            ),
            FeedQuirk(
                "in.mission-vatsalya",
                "11-a-transfer-to-another-state",
                "Orissa,IN-OD",
                "Orissa,IN-OR",
                in: "../codes/state-or-country.csv"
            ),
            FeedQuirk(
                "in.mission-vatsalya",
                "13-a-death-has-no-reason-of-its-own",
                "DEATH OF CHILD,other",
                "DEATH OF CHILD,restored",
                in: "codes/closure-reason.csv"
            ),
        ]

    private static func vatsalya(_ fixture: String, _ text: String, _ replacement: String) -> FeedQuirk {
        FeedQuirk("in.mission-vatsalya", fixture, text, replacement)
    }
}
