import Formats

/// Finds where the records of a JSON text are.
enum JSONRecordsFinder {
    /// Where they are.
    struct Place {
        /// As a table writes it, `/data/items[*]`; `nil` for the elements of a root array, or the root.
        var path: String?
        /// The names above the records.
        var surroundings: [String]
    }

    /// Finds them: the outermost array of objects that holds most of what the text says.
    static func find(in root: JSONValue) -> Place {
        guard root.arrayValue == nil else { return Place(path: nil, surroundings: []) }
        let total = leaves(in: root)
        let candidates = arrays(in: root, at: [])
        let best = candidates.max { ($0.leaves, -$0.path.count) < ($1.leaves, -$1.path.count) }
        guard let best, best.leaves * 2 > total, best.count > 1 || total - best.leaves < 6 else {
            return Place(path: nil, surroundings: [])
        }
        let steps = best.path.map {
            $0.contains { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" } ? "\"\($0)\"" : $0
        }
        return Place(path: "/" + steps.joined(separator: "/") + "[*]", surroundings: best.path)
    }

    private struct Candidate {
        var path: [String]
        var count: Int
        var leaves: Int
    }

    private static func arrays(in value: JSONValue, at path: [String]) -> [Candidate] {
        guard path.count < 8, let members = value.objectValue else { return [] }
        return members.flatMap { member -> [Candidate] in
            let inner = path + [member.name]
            guard let elements = member.value.arrayValue else { return arrays(in: member.value, at: inner) }
            let objects = elements.filter { $0.objectValue != nil }
            guard !objects.isEmpty else { return [] }
            return [Candidate(path: inner, count: objects.count, leaves: objects.reduce(0) { $0 + leaves(in: $1) })]
        }
    }

    private static func leaves(in value: JSONValue) -> Int {
        switch value {
        case .object(let members): members.reduce(0) { $0 + leaves(in: $1.value) }
        case .array(let elements): elements.reduce(0) { $0 + leaves(in: $1) }
        default: 1
        }
    }
}
