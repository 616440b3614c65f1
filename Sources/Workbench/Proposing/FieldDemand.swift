/// What the values of a field have to be like to belong in a canonical field.
enum FieldDemand {
    /// A date.
    case date
    /// A code.
    case code
    /// A person's name.
    case name
    /// A telephone number.
    case phone
    /// An age.
    case age
    /// A height or a weight.
    case quantity
    /// Yes or no.
    case boolean
    /// What the record is known by.
    case id
    /// Degrees.
    case degrees
    /// A postal code of figures.
    case postalCode
    /// Languages.
    case language
    /// A figure.
    case number
    /// The time a figure is about.
    case period
    /// A text.
    case text

    private static let dates: Set<String> = [
        "reportedAt", "lastSeen.at", "statusAt", "foundAt", "admittedAt", "producedAt", "occurredAt", "startedAt",
        "endedAt",
        "openedAt", "registeredAt", "closedAt", "nextHearingAt", "from", "to", "expectedTo", "fir.date", "version",
        "provenance.observedAt", "child.birthDate", "decidedAt", "validFrom", "validTo", "dueAt", "measuredOn",
        "stageAt", "legallyFree.issuedAt", "calledAt", "registeredFrom", "registeredTo", "inspectedAt",
    ]
    private static let codes: Set<String> = [
        "child.sex", "missingType", "status", "source", "verification", "kind", "reason", "endReason", "categories",
        "severity",
        "perpetratorRelation", "callClass", "reasons", "actions", "transferredTo", "channel", "reporter.role",
        "caller.role",
        "producedBy.role", "broughtBy.role", "riskLevel", "classification", "child.vulnerabilities", "livingSituation",
        "labourType",
        "servicesNeeded", "closureReason", "institution.type", "child.disability.type", "state", "stage", "category",
        "callResult", "beneficiaryType", "type", "serves", "management", "breakdown.sex", "breakdown.ageBand", "unit",
    ]
    private static let numbers: Set<String> = [
        "capacity", "occupancy.total", "occupancy.boys", "occupancy.girls", "rating", "value",
    ]

    /// What a target demands.
    init(_ target: String) {
        let base = target.prefix { $0 != "/" }
        if Self.dates.contains(String(base)) {
            self = .date
        } else if Self.codes.contains(String(base)) {
            self = .code
        } else if target.hasSuffix(".phone") {
            self = .phone
        } else if base == "child.age" {
            self = .age
        } else if target.hasSuffix("heightCm") || target.hasSuffix("weightKg") {
            self = .quantity
        } else if Self.numbers.contains(String(base)) || base.hasPrefix("measurements") {
            self = .number
        } else if base == "period" {
            self = .period
        } else if [
            "imminentDanger", "repeatCaller", "isChildContact", "caller.isChild", "fir.registered",
            "legallyFree.declared",
        ].contains(
            target
        ) {
            self = .boolean
        } else if base == "id" || target.hasSuffix(".id") || base.hasPrefix("child.identifiers")
            || target.hasSuffix(".certificate") || target == "caseNo" || target == "fir.number"
            || target == "caseRef" || target == "orderNo" || target == "registrationNo" || target == "centreCode"
            || target == "legallyFree.certificateNo" || target == "contactRef" || target == "incidentRef"
        {
            self = .id
        } else if target.hasSuffix("/latitude") || target.hasSuffix("/longitude") {
            self = .degrees
        } else if target.hasSuffix("place/postalCode") {
            self = .postalCode
        } else if base == "child.languages" || base == "language" {
            self = .language
        } else if base.hasSuffix("names") || (base.contains("relatedPersons") && !base.hasSuffix("phone")) {
            self = .name
        } else {
            self = .text
        }
    }
}
