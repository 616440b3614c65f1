import Formats

/// Gathers what the elements of lists within records hold.
struct InnerListCollector {
    private let records: [JSONValue]

    /// Takes the records.
    init(_ records: [JSONValue]) {
        self.records = records
    }

    /// The lists of objects, in the order they are met; not those within other lists.
    func lists() -> [InnerList] {
        var paths: [[String]] = []
        for record in records { Self.find(in: record, at: [], &paths) }
        return paths.map(list)
    }

    private func list(at path: [String]) -> InnerList {
        var collector = FieldCollector()
        var without = 0
        for record in records {
            let (elements, rest) = Self.taken(path[...], from: record)
            let objects = elements.compactMap(\.objectValue)
            without += objects.isEmpty ? 1 : 0
            for members in objects {
                collector.add(.object(members + [JSONValue.Member(name: SourceText.up, value: rest)]))
            }
        }
        return InnerList(
            path: path,
            fields: collector.profiles(within: path),
            elements: collector.records,
            recordsWithout: without
        )
    }

    private static func find(in value: JSONValue, at path: [String], _ paths: inout [[String]]) {
        for member in value.objectValue ?? [] {
            let inner = path + [member.name]
            if let elements = member.value.arrayValue {
                if elements.contains(where: { $0.objectValue != nil }), !paths.contains(inner) { paths.append(inner) }
            } else {
                find(in: member.value, at: inner, &paths)
            }
        }
    }

    /// The elements at a path, one alone too, and the record without them.
    private static func taken(_ path: ArraySlice<String>, from value: JSONValue) -> ([JSONValue], JSONValue) {
        guard let name = path.first, let members = value.objectValue,
            let index = members.firstIndex(where: { $0.name == name })
        else { return ([], value) }
        var rest = members
        guard path.count > 1 else {
            let found = rest.remove(at: index).value
            return (found.arrayValue ?? [found], .object(rest))
        }
        let (elements, inner) = taken(path.dropFirst(), from: members[index].value)
        rest[index].value = inner
        return (elements, .object(rest))
    }
}
