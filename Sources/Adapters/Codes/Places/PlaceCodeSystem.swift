/// A register that gives states, districts and smaller units their codes.
///
/// A code says nothing without it: 640 numbers are valid in both Indian registers, and 60 is Faridabad in the one and
/// Dehradun in the other.
package enum PlaceCodeSystem: String, Sendable, CaseIterable {
    /// The Local Government Directory of the Ministry of Panchayati Raj.
    case lgd = "LGD"
    /// The Census of India 2011.
    case census2011 = "CENSUS2011"
    /// ISO 3166-2: states and provinces only.
    case iso3166 = "ISO3166-2"
    /// The General Statistics Office of Viet Nam, whose codes mean something only together with a day.
    case gsoVietNam = "GSO_VN"

    /// The country it is for; `nil`: any.
    package var country: String? {
        switch self {
        case .lgd, .census2011: "IN"
        case .gsoVietNam: "VN"
        case .iso3166: nil
        }
    }

    /// A code as the register prints it: with the leading zeros of its level.
    func text(_ number: Int, _ level: PlaceLevel) -> String {
        let width =
            switch (self, level) {
            case (.census2011, .state), (.gsoVietNam, .state): 2
            case (.census2011, .district), (.gsoVietNam, .district): 3
            case (.census2011, .local), (.gsoVietNam, .local): 5
            default: 0
            }
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// The register some text names, as records write it: `lgd`, `Census 2011`, `GSO`; UTF-8 in NFC.
    static func named(_ text: UnsafeRawBufferPointer) -> PlaceCodeSystem? {
        spellingKeys.lookup(text).map { spellings[$0].system }
    }

    private static let spellings: [(text: String, system: PlaceCodeSystem)] =
        allCases.map { ($0.rawValue, $0) } + [
            ("LGD code", .lgd), ("Census 2011", .census2011), ("Census-2011", .census2011), ("ISO 3166-2", .iso3166),
            ("GSO", .gsoVietNam), ("GSO VN", .gsoVietNam), ("TCTK", .gsoVietNam),
        ]
    private static let spellingKeys = CodeKeyTable(spellings.map { CodeKey.bytes(of: $0.text) })
}
