import Formats

/// Gathers what the fields of many records hold.
struct FieldCollector {
    /// How many records were added.
    private(set) var records = 0
    private var order: [[String]] = []
    private var values: [[String]: [String]] = [:]
    private var filled: [[String]: Int] = [:]
    private var traits: [[String]: Set<FieldProfile.Trait>] = [:]

    /// Adds a record.
    mutating func add(_ record: JSONValue) {
        records += 1
        var seen: Set<[String]> = []
        add(record, at: [], isInList: false, &seen)
        for path in seen {
            filled[path, default: 0] += 1
        }
    }

    /// What the fields hold; `list` leads to the list whose elements were added in the place of records.
    func profiles(within list: [String] = []) -> [FieldProfile] {
        order.map { path in
            FieldProfile(
                path: path,
                list: list,
                texts: values[path] ?? [],
                filled: filled[path] ?? 0,
                records: records,
                traits: traits[path] ?? []
            )
        }
    }

    private mutating func add(_ value: JSONValue, at path: [String], isInList: Bool, _ seen: inout Set<[String]>) {
        switch value {
        case .object(let members):
            for member in members {
                let step = member.name == "#text" ? path : path + [member.name]
                add(member.value, at: step, isInList: isInList, &seen)
            }
        case .array(let elements):
            let holdsObjects = elements.contains { $0.objectValue != nil }
            if !holdsObjects { traits[path, default: []].insert(.list) }
            if elements.isEmpty { note(path) }
            for element in elements {
                add(element, at: path, isInList: isInList || holdsObjects, &seen)
            }
        case .null:
            note(path)
            if isInList { traits[path, default: []].insert(.inList) }
        case .boolean(let isTrue):
            append(isTrue ? "true" : "false", at: path, isInList: isInList, trait: .boolean, &seen)
        case .number(let text):
            append(text, at: path, isInList: isInList, trait: .number, &seen)
        case .string(let text):
            append(text, at: path, isInList: isInList, trait: .string, &seen)
        }
    }

    private mutating func append(
        _ text: String,
        at path: [String],
        isInList: Bool,
        trait: FieldProfile.Trait,
        _ seen: inout Set<[String]>
    ) {
        note(path)
        let text = text.trimmedOfSpace
        guard !text.isEmpty else { return }
        values[path, default: []].append(text)
        seen.insert(path)
        traits[path, default: []].insert(trait)
        if isInList { traits[path, default: []].insert(.inList) }
    }

    private mutating func note(_ path: [String]) {
        guard values[path] == nil else { return }
        values[path] = []
        order.append(path)
    }
}
