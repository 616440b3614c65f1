extension FeedQuirk {
    private static let feed = "in.khoya-paya"

    /// Citizens' reports and sightings.
    static let khoyaPaya = [
        FeedQuirk(feed, "01-sample", "verification: const(unverified)", "verification: const(verified)"),
        FeedQuirk(
            feed,
            "02-ages-as-people-say-them",
            "age: age | age(years, basis: appearance)",
            "age: id | age(years)"
        ),
        FeedQuirk(feed, "03-height-in-feet-and-inches", "height | height", "height"),
        FeedQuirk(feed, "04-two-spellings-of-dates-without-a-zone", ", iso", ""),
        FeedQuirk(feed, "04-two-spellings-of-dates-without-a-zone", "dd-MM-yyyy[ HH:mm[:ss]], ", ""),
        FeedQuirk(feed, "04-two-spellings-of-dates-without-a-zone", "dd-MM-yyyy h:mm a, ", ""),
        FeedQuirk(feed, "04-two-spellings-of-dates-without-a-zone", "Asia/Kolkata", "Asia/Ho_Chi_Minh"),
        FeedQuirk(feed, "04-two-spellings-of-dates-without-a-zone", "iso, absent: unknown", "iso"),
        FeedQuirk(feed, "05-mixed-scripts", "देखा, देखा गया, दिखा,", "देखा, दिखा,"),
        FeedQuirk(feed, "05-mixed-scripts", "fatherName | relatedPerson", "photo | relatedPerson"),
        FeedQuirk(feed, "05-mixed-scripts", "personName(alias: alias)", "personName"),
        FeedQuirk(feed, "06-place-in-free-text", "landmark: place", "landmark: photo"),
        FeedQuirk(feed, "06-place-in-free-text", ", state: state)", ")"),
        FeedQuirk(
            feed,
            "07-offence-details-in-free-text",
            "familyDetails, with: \"; \") | text(flag: offence-words)",
            "familyDetails, with: \"; \")"
        ),
        FeedQuirk(feed, "07-offence-details-in-free-text", "join(description, familyDetails,", "join(description,"),
        FeedQuirk(feed, "07-offence-details-in-free-text", "molest,", "modest,", in: "codes/offence-words.csv"),
        FeedQuirk(feed, "07-offence-details-in-free-text", "दुष्कर्म,", "सत्कर्म,", in: "codes/offence-words.csv"),
        FeedQuirk(
            feed,
            "08-reporter-is-restricted-and-proof-of-identity-is-not-read",
            "firstOf(reporter/mobile, reporterMobile, mobile) | phone",
            "reporter/idProof"
        ),
        FeedQuirk(
            feed,
            "08-reporter-is-restricted-and-proof-of-identity-is-not-read",
            "reporterName) | personName",
            "idProof) | personName"
        ),
        FeedQuirk(feed, "09-found-or-closed-ends-the-search", "status: {not: [found, child found,", "status: {not: ["),
        FeedQuirk(
            feed,
            "09-found-or-closed-ends-the-search",
            "closed,closed",
            "closed,missing",
            in: "codes/status.csv"
        ),
        FeedQuirk(feed, "09-found-or-closed-ends-the-search", "code(status, absent: missing)", "code(status)"),
        FeedQuirk(feed, "09-found-or-closed-ends-the-search", "version: updatedOn", "version: statusOn"),
        FeedQuirk(feed, "10-photos-and-videos-are-not-read", "clothing: clothes", "clothing: photo"),
        FeedQuirk(feed, "11-boys-girls-and-transgender", "code(sex, absent: unknown)", "code(sex, unmapped: reject)"),
        FeedQuirk(feed, "12-reports-in-an-envelope", "  - {format: json, records: \"/records[*]\"}\n", ""),
        FeedQuirk(feed, "13-one-report-alone", "  - {format: json}\n", ""),
        FeedQuirk(feed, "14-one-report-a-line", "  - {format: ndjson}", ""),
        FeedQuirk(feed, "16-bad-reports-among-good", "type: [missing, missing child,", "type: [missing, complaint,"),
    ]
}
