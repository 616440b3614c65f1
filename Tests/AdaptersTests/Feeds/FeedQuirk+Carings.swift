extension FeedQuirk {
    private static let feed = "in.carings"

    /// Children on their way to adoption.
    static let carings = [
        FeedQuirk(feed, "01-sample", "ageAtAdmission | age(", "papRef | age("),
        FeedQuirk(feed, "02-estimated-age-raises-both-deadlines", ", age: ageAtAdmission,", ","),
        FeedQuirk(feed, "02-estimated-age-raises-both-deadlines", ", birthDate: dateOfBirth)", ")"),
        FeedQuirk(feed, "02-estimated-age-raises-both-deadlines", "from: productionDate", "from: admissionDate"),
        FeedQuirk(feed, "03-five-categories", "no visitation,", "no invitation,", in: "codes/category.csv"),
        FeedQuirk(feed, "03-five-categories", "अभ्यर्पित,", "अर्पित,", in: "codes/category.csv"),
        FeedQuirk(
            feed,
            "03-five-categories",
            "unfit guardian,",
            "fit guardian,",
            in: "codes/category-vulnerability.csv"
        ),
        FeedQuirk(feed, "04-certificates-that-are-null", "\"\", NA, N/A,", "\"\", N/A,"),
        FeedQuirk(feed, "04-certificates-that-are-null", "any: {lfaCertificateNo: present,", "any: {"),
        FeedQuirk(feed, "05-every-stage", "disrupted,disrupted", "disrupted,dissolved", in: "codes/stage.csv"),
        FeedQuirk(feed, "05-every-stage", "आरक्षित,", "सुरक्षित,", in: "codes/stage.csv"),
        FeedQuirk(feed, "05-every-stage", ", absent: unknown)\n      stage: stage", ")\n      stage: stage"),
        FeedQuirk(
            feed,
            "06-stage-that-follows-from-the-dates",
            "stage: const(admitted)",
            "stage: const(pendingInquiry)"
        ),
        FeedQuirk(feed, "06-stage-that-follows-from-the-dates", "reservationDate: present, ", ""),
        FeedQuirk(feed, "06-stage-that-follows-from-the-dates", "legallyFree.declared: const(true)", ""),
        FeedQuirk(feed, "07-two-spellings-of-dates-without-a-zone", "iso, dd/MM/yyyy[ HH:mm[:ss]]", "iso"),
        FeedQuirk(feed, "07-two-spellings-of-dates-without-a-zone", "iso, dd/MM", "dd/MM"),
        FeedQuirk(feed, "07-two-spellings-of-dates-without-a-zone", ", format: dd/MM/yyyy[ HH:mm[:ss]]", ""),
        FeedQuirk(
            feed,
            "08-prospective-parents-are-a-reference-only",
            "firstOf(papRef, pap/registrationNo)",
            "papName"
        ),
        FeedQuirk(feed, "08-prospective-parents-are-a-reference-only", "firstOf(papRef, pap/registrationNo)", "papRef"),
        FeedQuirk(
            feed,
            "09-lists-and-siblings",
            "immediatePlacement: immediatePlacement",
            "immediatePlacement: specialNeed"
        ),
        FeedQuirk(feed, "09-lists-and-siblings", "siblingGroup: siblingGroup", "siblingGroup: papRef"),
        FeedQuirk(feed, "10-who-issues-the-order", "DM,districtMagistrate", "DM,court", in: "codes/authority.csv"),
        FeedQuirk(feed, "10-who-issues-the-order", "जिलाधिकारी,", "अधिकारी,", in: "codes/authority.csv"),
        FeedQuirk(feed, "11-from-the-agency-to-a-family", "to: preAdoptionFosterCareFrom", "to: merUploadedOn"),
        FeedQuirk(feed, "11-from-the-agency-to-a-family", "firstOf(preAdoptionFosterCareTo, orderDate)", "orderNo"),
        FeedQuirk(feed, "11-from-the-agency-to-a-family", "id: [childId, preAdoptionFosterCareFrom]", "id: childId"),
        FeedQuirk(feed, "12-deadlines-that-follow-from-dates", "from: reservationDate", "from: acceptanceDate"),
        FeedQuirk(feed, "12-deadlines-that-follow-from-dates", "from: orderDate", "from: followUpDate"),
        FeedQuirk(feed, "12-deadlines-that-follow-from-dates", "doneAt: medicalExamDate", "doneAt: merUploadedOn"),
        FeedQuirk(feed, "13-children-in-an-envelope", "  - {format: json, records: \"/children[*]\"}\n", ""),
        FeedQuirk(feed, "14-one-child-alone", "  - {format: json}\n", ""),
        FeedQuirk(feed, "15-one-child-a-line", "  - {format: ndjson}", ""),
        FeedQuirk(feed, "16-bad-records-among-good", "code(stage, unmapped: reject)", "code(stage)"),
    ]
}
