/// What a unit of Viet Nam is: the word before its name.
package enum VietnameseUnitKind: String, Sendable, CaseIterable {
    case city = "Thành phố"
    case province = "Tỉnh"
    case urbanDistrict = "Quận"
    case ruralDistrict = "Huyện"
    case town = "Thị xã"
    case ward = "Phường"
    case commune = "Xã"
    case township = "Thị trấn"
    case specialZone = "Đặc khu"

    /// How forms shorten the word.
    private var abbreviations: [String] {
        switch self {
        case .city: ["TP", "T P"]
        case .province: ["T"]
        case .urbanDistrict: ["Q"]
        case .ruralDistrict: ["H"]
        case .town: ["TX"]
        case .ward: ["P"]
        case .commune: ["X"]
        case .township: ["TT"]
        case .specialZone: ["ĐK"]
        }
    }

    /// What events call a unit of this kind that is smaller than a district.
    package var localLevel: PlaceUnit.LocalLevel {
        switch self {
        case .commune, .specialZone: .village
        default: .ward
        }
    }

    /// Splits an official name into its word and the name itself: `Quận` and `Bắc Từ Liêm`.
    package static func split(_ fullName: String) -> (kind: VietnameseUnitKind?, name: String) {
        for kind in allCases {
            let word = fullName.prefix(kind.rawValue.count)
            guard word.lowercased() == kind.rawValue.lowercased() else { continue }
            let rest = fullName.dropFirst(word.count)
            guard rest.first == " " else { continue }
            return (kind, rest.trimmed)
        }
        return (nil, Substring(fullName).trimmed)
    }

    /// What a name begins by calling its unit, also shortened or without marks: `xã Đại Đồng`, `Q. Ba Đình`, `P3`, `huyen Thach That`.
    package static func beginning(_ name: String) -> VietnameseUnitKind? {
        let name = name.lowercased()
        let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
        return beginnings.first { beginning in
            (isPlain || !beginning.isFolded) && name.hasPrefix(beginning.word)
                && isEnd(name.dropFirst(beginning.word.count), of: beginning.word)
        }?.kind
    }

    /// The words in lower case, also without marks and shortened; the longest first, as `tt` goes before `t`.
    private static let beginnings: [(word: String, isFolded: Bool, kind: VietnameseUnitKind)] = {
        let folded: [(String, VietnameseUnitKind)] = [
            ("thanh pho", .city), ("tinh", .province), ("quan", .urbanDistrict), ("huyen", .ruralDistrict),
            ("thi xa", .town),
            ("phuong", .ward), ("xa", .commune), ("thi tran", .township), ("dac khu", .specialZone),
        ]
        let words = allCases.flatMap { kind in
            ([kind.rawValue] + kind.abbreviations).map { ($0.lowercased(), false, kind) }
        }
        return (words + folded.map { ($0.0, true, $0.1) }).sorted { $0.0.count > $1.0.count }
    }()

    /// Whether a word can end where the rest of a name begins: at a space, or shortened at a full stop or before a number.
    private static func isEnd(_ rest: Substring, of word: String) -> Bool {
        guard let next = rest.first, rest.contains(where: { $0.isLetter || $0.isNumber }) else { return false }
        if next == "." || next.isNumber { return word.count <= 2 }
        return next == " " && word != "t"
    }

    /// Describes a unit by its official name, with the shorter forms people write.
    package static func unit(
        _ level: PlaceLevel,
        in parent: Int?,
        code: String,
        fullName: String,
        aliases: [String] = [],
        isoCode: String? = nil
    ) -> PlaceUnit {
        let (kind, name) = split(fullName)
        // "Quận 1" without its word would be a number.
        let isNumbered = name.allSatisfy(\.isNumber)
        let bare = isNumbered ? String(name.drop { $0 == "0" }) : name
        var others = aliases
        if let kind {
            others += kind.abbreviations.map { "\($0) \(bare)" }
            if isNumbered { others += kind.abbreviations.map { "\($0)\(bare)" } + ["\(kind.rawValue) 0\(bare)"] }
        }
        return PlaceUnit(
            level,
            in: parent,
            name: isNumbered ? kind.map { "\($0.rawValue) \(bare)" } ?? bare : name,
            names: isNumbered ? [bare] : kind.map { ["\($0.rawValue) \(name)"] } ?? [],
            aliases: others,
            codes: [PlaceCode(.gsoVietNam, code)],
            isoCode: isoCode,
            localLevel: kind?.localLevel ?? .ward
        )
    }
}

extension Substring {
    /// Without spaces around it.
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
