/// Which level a word for a division of a country stands for: a province is the highest in Argentina, the second in Spain.
struct ProvinceLevel {
    private static let highest: Set<String> = [
        "AR", "EC", "CR", "PA", "DO", "CU", "PH", "CA", "ZA", "ID", "TH", "KH", "LA", "VN", "NL", "ZM", "MZ", "AO",
        "RW", "PK",
        "NP", "AF", "CN", "IR", "TR", "CD", "BI", "PG", "LK", "KE", "GA", "SB", "KR",
    ]
    private static let words: Set<String> = ["provincia", "provincias", "province", "provinsi", "provinz"]

    private let isHighest: Bool

    /// Looks at which levels a sample has.
    init(_ options: [[FieldProposal]], country: String) {
        let others = options.filter { !Self.isProvince($0[0].field) }
        let hasState = others.contains { $0[0].target?.hasSuffix("/state") ?? false }
        let hasDistrict = others.contains { $0[0].target?.hasSuffix("/district") ?? false }
        // A department is below a province in Argentina, and a region above one in Spain and Peru.
        isHighest = Self.highest.contains(country) || (!hasState && hasDistrict)
    }

    /// The ways a field can be taken, with the level the word has here.
    func settled(_ options: [FieldProposal]) -> [FieldProposal] {
        guard let first = options.first, Self.isProvince(first.field), let target = first.target else { return options }
        let wanted = isHighest ? "/state" : "/district"
        guard target.hasSuffix("/state") || target.hasSuffix("/district"), !target.hasSuffix(wanted) else {
            return options
        }
        var moved = first
        moved.target = String(target.prefix { $0 != "/" }) + wanted
        moved.reason += isHighest ? "; a province is the highest division here" : "; a province lies in a region here"
        return [moved] + options.dropFirst().filter { $0.target != moved.target }
    }

    private static func isProvince(_ field: FieldProfile) -> Bool {
        NameWords.of(field.path.last ?? "").contains { words.contains($0) }
    }
}
