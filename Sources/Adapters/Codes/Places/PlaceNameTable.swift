/// The names of some places, found from their bytes.
struct PlaceNameTable: Sendable {
    private let keys: CodeKeyTable
    private let matches: [PlaceMatch]

    /// Takes each place's index, its names, and its other spellings.
    init(_ places: [(index: Int, names: [String], aliases: [String])]) {
        var order: [[UInt8]] = []
        var found: [[UInt8]: [Int: Bool]] = [:]
        for place in places {
            for (name, isName) in place.names.map({ ($0, true) }) + place.aliases.map({ ($0, false) }) {
                let key = CodeKey.bytes(of: name)
                if found[key] == nil { order.append(key) }
                found[key, default: [:]][place.index, default: false] = isName || found[key]?[place.index] == true
            }
        }
        keys = CodeKeyTable(order)
        matches = order.map { key in
            let places = found[key] ?? [:]
            guard places.count == 1, let place = places.first else { return .ambiguous(places.keys.sorted()) }
            return place.value ? .exact(place.key) : .alias(place.key)
        }
    }

    /// What a name stands for.
    func match(_ name: UnsafeRawBufferPointer) -> PlaceMatch {
        keys.lookup(name).map { matches[$0] } ?? .unresolved
    }
}
