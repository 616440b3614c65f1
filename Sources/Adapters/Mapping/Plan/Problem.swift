/// Why a value could not become its canonical field: a stable code (DOMAIN appendix B).
///
/// The same code is a rejection's where the record fails for it, and a quality issue's where it does not.
enum Problem: UInt8, CaseIterable {
    case requiredMissing
    case notScalar
    case codeUnmapped
    case dateInvalid
    case dateAmbiguous
    case dateFuture
    case ampmConflict
    case clockChange
    case numberInvalid
    case numberLocaleAmbiguous
    case outOfRange
    case ageInvalid
    case booleanInvalid
    case phoneInvalid
    case nameMissing
    case placeUnresolved
    case placeAmbiguous
    case placeContradiction
    case placeCodeStale
    case placeCodeSystemMissing
    case coordinatesInvalid
    case textTooLong
    case patternMismatch
    case aadhaarFound
    case birthDatePlaceholder
    case ageOutOfJurisdiction
    case ageBirthDateMismatch
    case duplicateKey
    case urgencyUnreadable
    case offenceDetail
    case secretInOpenFeed
    case legacyFontDoubtful
    case mojibake
    case calendarSuspect
    case initialsOnly

    /// The stable code.
    var code: StaticString {
        switch self {
        case .requiredMissing: "REQUIRED_MISSING"
        case .notScalar: "NOT_A_SCALAR"
        case .codeUnmapped: "CODE_UNMAPPED"
        case .dateInvalid: "DATE_INVALID"
        case .dateAmbiguous: "DATE_AMBIGUOUS"
        case .dateFuture: "DATE_FUTURE"
        case .ampmConflict: "TIME_AMPM_CONFLICT"
        case .clockChange: "TIME_OF_CLOCK_CHANGE"
        case .numberInvalid: "NUMBER_INVALID"
        case .numberLocaleAmbiguous: "NUMBER_LOCALE_AMBIGUOUS"
        case .outOfRange: "OUT_OF_RANGE"
        case .ageInvalid: "AGE_INVALID"
        case .booleanInvalid: "BOOLEAN_INVALID"
        case .phoneInvalid: "PHONE_INVALID"
        case .nameMissing: "NAME_MISSING"
        case .placeUnresolved: "PLACE_UNRESOLVED"
        case .placeAmbiguous: "PLACE_AMBIGUOUS"
        case .placeContradiction: "PLACE_CONTRADICTION"
        case .placeCodeStale: "ADMIN_CODE_STALE"
        case .placeCodeSystemMissing: "DISTRICT_CODE_SYSTEM_MISSING"
        case .coordinatesInvalid: "COORDINATES_INVALID"
        case .textTooLong: "TEXT_TOO_LONG"
        case .patternMismatch: "PATTERN_MISMATCH"
        case .aadhaarFound: "PII_AADHAAR_FOUND"
        case .birthDatePlaceholder: "DOB_PLACEHOLDER"
        case .ageOutOfJurisdiction: "AGE_OUT_OF_JURISDICTION"
        case .ageBirthDateMismatch: "AGE_DOB_MISMATCH"
        case .duplicateKey: "JSON_DUPLICATE_KEY"
        case .urgencyUnreadable: "URGENCY_UNREADABLE"
        case .offenceDetail: "OFFENCE_DETAIL_IN_CITIZEN_FEED"
        case .secretInOpenFeed: "SECRET_CATEGORY_IN_OPEN_FEED"
        case .legacyFontDoubtful: "ENC_LEGACY_FONT"
        case .mojibake: "ENC_MOJIBAKE"
        case .calendarSuspect: "CALENDAR_SUSPECT"
        case .initialsOnly: "NAME_INITIALS_ONLY"
        }
    }

    /// Whether a record fails for it wherever it stands: a code without its system could mean another place.
    var isRefused: Bool { self == .placeCodeSystemMissing }
}
