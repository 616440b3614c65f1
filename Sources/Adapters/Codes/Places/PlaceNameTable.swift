/// The names of the places within one unit, found from their bytes.
struct PlaceNameTable: Sendable {
    /// The names in one form.
    private struct Index: Sendable {
        let keys: CodeKeyTable
        let matches: [PlaceMatch]

        init(_ places: [(index: Int, names: [String], aliases: [String])], _ form: PlaceNameForm) {
            var order: [[UInt8]] = []
            var found: [[UInt8]: [Int: PlaceMatch.Spelling]] = [:]
            for place in places {
                let names = place.names.map { ($0, PlaceMatch.Spelling.exact) } + place.aliases.map { ($0, .alias) }
                for (name, spelling) in names {
                    let key = PlaceKey.bytes(of: name, as: form)
                    guard !key.isEmpty else { continue }
                    if found[key] == nil { order.append(key) }
                    let best = min(spelling, found[key]?[place.index] ?? spelling)
                    found[key, default: [:]][place.index] = form == .written ? best : .fuzzy
                }
            }
            keys = CodeKeyTable(order)
            matches = order.map { key in
                let places = found[key] ?? [:]
                guard places.count == 1, let place = places.first else { return .ambiguous(candidates: places.count) }
                return .unit(place.key, place.value)
            }
        }

        func find(_ name: UnsafeRawBufferPointer, _ form: PlaceNameForm) -> PlaceMatch? {
            PlaceKey.withKey(of: name, as: form) { key in
                keys.lookup(folded: key).map { matches[$0] }
            }
        }
    }

    private let written: Index
    private let toneless: Index
    private let loose: Index
    /// Whether names of several places are alike once their marks are gone.
    private let hasHomographs: Bool

    /// Takes each place's index, its names, and its other spellings.
    init(_ places: [(index: Int, names: [String], aliases: [String])]) {
        written = Index(places, .written)
        toneless = Index(places, .toneless)
        loose = Index(places, .loose)
        hasHomographs = loose.matches.contains { if case .ambiguous = $0 { true } else { false } }
    }

    /// What a name, UTF-8 in NFC, stands for.
    ///
    /// - Parameters:
    ///   - name: the name.
    ///   - writesMarks: whether the source is known to write marks. Where it is not, `Thanh An` can be Thanh An and
    ///     Thạnh An alike, and is neither.
    /// - Returns: the one place it stands for, or how many it could mean.
    func match(_ name: UnsafeRawBufferPointer, writesMarks: Bool) -> PlaceMatch {
        guard !name.isEmpty, name.count <= PlaceKey.maximumLength else { return .unresolved }
        if let match = written.find(name, .written) {
            if hasHomographs, !writesMarks, name.allSatisfy({ $0 < 0x80 }),
                case .ambiguous(let candidates)? = loose.find(name, .loose)
            {
                return .ambiguous(candidates: candidates)
            }
            return match
        }
        return toneless.find(name, .toneless) ?? loose.find(name, .loose) ?? .unresolved
    }
}
