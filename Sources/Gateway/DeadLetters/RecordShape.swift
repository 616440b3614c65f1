import Formats

/// What a record looks like without any of its values: its fields, and of each the kind and the length of what it holds.
struct RecordShape: Sendable, Equatable {
    /// One field.
    struct Field: Sendable, Equatable {
        /// Its path, such as `child/name` or `updates[0]/at`.
        var path: String
        /// What it holds: `empty`, `digits`, `number`, `boolean`, `null`, `text`.
        var kind: String
        /// How many characters it holds, as a class: `1`, `2-3`, `4-7` and so on, doubling; `nil` where it is empty.
        var length: String?
    }

    /// How many fields are told.
    private static let most = 500
    /// A longer name, or one with so many digits in a row, may be a value that stands where a name should.
    private static let longestName = 80
    private static let mostDigits = 3

    /// The fields, in the order of the record.
    private(set) var fields: [Field] = []
    /// How many more there are.
    private(set) var omitted = 0

    /// Takes the record as `setu records` shows it.
    init(_ record: JSONValue) {
        add(record, path: "")
    }

    private mutating func add(_ value: JSONValue, path: String) {
        switch value {
        case .object(let members) where !members.isEmpty:
            for member in members {
                let name = Self.safe(member.name)
                add(member.value, path: path.isEmpty ? name : "\(path)/\(name)")
            }
        case .array(let elements) where !elements.isEmpty:
            for (index, element) in elements.enumerated() { add(element, path: "\(path)[\(index)]") }
        case .object, .array: append(path, "empty", nil)
        case .null: append(path, "null", nil)
        case .boolean: append(path, "boolean", nil)
        case .number(let text): append(path, "number", text)
        case .string(let text): append(path, Self.kind(of: text), text)
        }
    }

    private mutating func append(_ path: String, _ kind: String, _ text: String?) {
        guard fields.count < Self.most else {
            omitted += 1
            return
        }
        fields.append(Field(path: path, kind: kind, length: kind == "empty" ? nil : text.map(Self.lengthClass)))
    }

    private static func kind(of text: String) -> String {
        if text.allSatisfy(\.isWhitespace) { return "empty" }
        if text.unicodeScalars.allSatisfy({ $0.properties.generalCategory == .decimalNumber }) { return "digits" }
        let isNumber = text.utf8.allSatisfy { (48...57).contains($0) || "+-., ".utf8.contains($0) }
        return isNumber ? "number" : "text"
    }

    private static func lengthClass(_ text: String) -> String {
        let count = max(1, text.count)
        let lowest = 1 << (Int.bitWidth - 1 - count.leadingZeroBitCount)
        return lowest == 1 ? "1" : "\(lowest)-\(2 * lowest - 1)"
    }

    /// A name as it stands, unless it looks like a value: where a header is missing, the first row takes its place.
    private static func safe(_ name: String) -> String {
        var run = 0
        var longest = 0
        for scalar in name.unicodeScalars {
            run = scalar.properties.generalCategory == .decimalNumber ? run + 1 : 0
            longest = max(longest, run)
        }
        let isPlain = name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        guard isPlain, longest <= mostDigits, name.count <= longestName else {
            return "(a name of \(lengthClass(name)) characters)"
        }
        return name
    }
}
