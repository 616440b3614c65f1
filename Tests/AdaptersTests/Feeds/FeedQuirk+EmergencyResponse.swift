extension FeedQuirk {
    private static let feed = "in.erss-112"

    /// Events of the emergency number.
    static let emergencyResponse = [
        FeedQuirk(feed, "01-sample", "state: ../@state, ", ""),
        FeedQuirk(
            feed,
            "02-epoch-milliseconds-and-indian-time-in-one-feed",
            "createdAt | dateTime(epochMilliseconds, iso)",
            "createdAt | dateTime(iso)"
        ),
        FeedQuirk(
            feed,
            "02-epoch-milliseconds-and-indian-time-in-one-feed",
            "createdAt | dateTime(epochMilliseconds, iso)",
            "createdAt | dateTime(epochMilliseconds)"
        ),
        FeedQuirk(feed, "02-epoch-milliseconds-and-indian-time-in-one-feed", "Asia/Kolkata", "Asia/Ho_Chi_Minh"),
        FeedQuirk(feed, "03-updates-out-of-order", "firstOf(@version, version, updatedAt", "firstOf(updatedAt"),
        FeedQuirk(
            feed,
            "04-the-time-of-an-update-tells-the-order",
            "version, updatedAt, closedAt",
            "version, closedAt"
        ),
        FeedQuirk(
            feed,
            "04-the-time-of-an-update-tells-the-order",
            "updatedAt, closedAt, arrivedAt, enrouteAt, dispatchedAt, createdAt)",
            "updatedAt)"
        ),
        FeedQuirk(feed, "05-merged-into-a-parent-event", "firstOf(@parent, parent)", "parent"),
        FeedQuirk(feed, "05-merged-into-a-parent-event", "firstOf(@parent, parent)", "@parent"),
        FeedQuirk(feed, "05-merged-into-a-parent-event", "id: firstOf(@id, id)", "id: \"@id\""),
        FeedQuirk(feed, "05-merged-into-a-parent-event", "firstOf(status, closureReason)", "status"),
        FeedQuirk(feed, "06-adult-events-are-non-events", "age: {ageFrom: 18}", "age: {ageFrom: 80}"),
        FeedQuirk(feed, "06-adult-events-are-non-events", "victim/age: {ageFrom: 18}", "victim/age: {ageFrom: 80}"),
        FeedQuirk(feed, "06-adult-events-are-non-events", "age: [Unknown,", "age: ["),
        FeedQuirk(feed, "07-an-age-makes-it-about-a-child", "        age: {ageUnder: 18}\n", ""),
        FeedQuirk(feed, "07-an-age-makes-it-about-a-child", "victim/age: {ageUnder: 18}", "victim/age: {ageUnder: 0}"),
        FeedQuirk(feed, "07-an-age-makes-it-about-a-child", "नाबालिग,child", "नाबालग,child", in: "codes/child-ages.csv"),
        FeedQuirk(
            feed,
            "08-a-child-by-the-words-of-the-type",
            "child,child,",
            "chid,child,",
            in: "codes/child-words.csv"
        ),
        FeedQuirk(feed, "08-a-child-by-the-words-of-the-type", "बाल,child,", "बल,child,", in: "codes/child-words.csv"),
        FeedQuirk(feed, "08-a-child-by-the-words-of-the-type", "subtype: {mentions: child-words}", "child: absent"),
        FeedQuirk(
            feed,
            "08-a-child-by-the-words-of-the-type",
            "childInvolved: [\"true\", \"yes\", Y,",
            "childInvolved: ["
        ),
        FeedQuirk(feed, "09-silent-blank-and-prank-calls", "prank", "frank", in: "codes/no-help-asked.csv"),
        FeedQuirk(feed, "09-silent-blank-and-prank-calls", "Wrong number, Dropped", "Dropped"),
        FeedQuirk(
            feed,
            "09-silent-blank-and-prank-calls",
            "{eventType: {mentions: no-help-asked}, transferredFrom: {mentionsNone: child-helpline}}",
            "{eventType: {mentions: no-help-asked}}"
        ),
        FeedQuirk(
            feed,
            "10-handed-over-by-1098-and-181",
            "transferredFrom | code(service, word: leading)",
            "transferredFrom | code(service)"
        ),
        FeedQuirk(
            feed,
            "10-handed-over-by-1098-and-181",
            "firstOf(transferredFromId, transferredFrom/@id, transferredFrom)",
            "transferredFromId"
        ),
        FeedQuirk(feed, "10-handed-over-by-1098-and-181", "transferredFrom) | text(id: service)", "transferredFrom)"),
        FeedQuirk(feed, "11-handed-over-to-1098-and-others", "        transferredTo: {mentions: child-helpline}\n", ""),
        FeedQuirk(
            feed,
            "11-handed-over-to-1098-and-others",
            "firstOf(transferredToId, transferredTo/@id,",
            "firstOf(transferredToId,"
        ),
        FeedQuirk(feed, "12-priority-one-and-two-are-urgent", "priority: [1, १, P1,", "priority: [1,"),
        FeedQuirk(
            feed,
            "12-priority-one-and-two-are-urgent",
            "  - {is: U2, when: {priority: absent, closedAt: absent}}\n",
            ""
        ),
        FeedQuirk(
            feed,
            "12-priority-one-and-two-are-urgent",
            "missing,report",
            "mising,report",
            in: "codes/mandatory-report.csv"
        ),
        FeedQuirk(
            feed,
            "13-a-priority-nobody-can-read-counts-as-urgent",
            "severity: priority | code(priority)",
            "severity: remarks | code(priority)"
        ),
        FeedQuirk(
            feed,
            "14-sexual-abuse-is-secret",
            "CHILD SEXUAL ABUSE,POCSO_VICTIM",
            "CHILD SEXUAL ABUSE,OTHER",
            in: "codes/concern-category.csv"
        ),
        FeedQuirk(
            feed,
            "14-sexual-abuse-is-secret",
            "categories: join(eventType, subtype, with: \"|\")",
            "categories: eventType"
        ),
        FeedQuirk(feed, "14-sexual-abuse-is-secret", "RAPE,SEXUAL_ABUSE", "RAPE,OTHER", in: "codes/reason.csv"),
        FeedQuirk(feed, "15-part-of-an-emergency-still-gets-out", "{is: U1,", "{is: U3,"),
        FeedQuirk(feed, "17-an-age-nobody-can-read", "age(years, unreadable: reject)", "age(years)"),
        FeedQuirk(
            feed,
            "18-every-way-an-event-comes",
            "MEDIA CRAWLER,social",
            "MEDIA CRAWLER,web",
            in: "codes/channel.csv"
        ),
        FeedQuirk(feed, "18-every-way-an-event-comes", "WHATSAPP,chat", "WHATSAP,chat", in: "codes/channel.csv"),
        FeedQuirk(feed, "19-an-aadhaar-number-in-the-report", "atrText, closureReason", "closureReason"),
        FeedQuirk(feed, "20-other-names-and-nested-parts", "  - {format: xml, records: \"/*/*/event\"}\n", ""),
        FeedQuirk(feed, "20-other-names-and-nested-parts", ", state: ../../@state", ""),
        FeedQuirk(feed, "20-other-names-and-nested-parts", "latitude: location/lat, ", ""),
        FeedQuirk(feed, "20-other-names-and-nested-parts", "firstOf(caller/name,", "firstOf("),
        FeedQuirk(feed, "21-one-event-alone", "  - {format: xml, records: \"/Event\"}\n", ""),
        FeedQuirk(feed, "24-everything-the-domain-lists", "accuracy: accuracy, ", ""),
        FeedQuirk(feed, "24-everything-the-domain-lists", "recordingRef: callRecordingRef", "recordingRef: ervId"),
    ]
}
