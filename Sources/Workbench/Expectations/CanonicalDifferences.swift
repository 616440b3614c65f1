import Contracts
import Formats

/// Where the `data` of two events differs, field by field, as the schema names them.
///
/// The elements of a list that has a key are held against those of the same key, so that one that is missing does not make every
/// other one differ.
struct CanonicalDifferences {
    /// One field.
    struct Difference {
        var path: String
        var expected: JSONValue?
        var got: JSONValue?
        /// Whether the gateway derives the field from others.
        var isDerived: Bool
    }

    /// What is told of otherwise: who the event is about, where it is from, and its quality, issue by issue.
    private static let others: Set<String> = ["ref", "recordId", "jurisdiction", "urgency", "provenance", "quality"]

    private(set) var found: [Difference] = []

    init(_ expected: JSONValue, _ got: JSONValue, of schema: EventSchema) {
        for property in schema.root.properties where !Self.others.contains(property.name) {
            compare(expected[property.name], got[property.name], property, at: property.name)
        }
        let here = Set(found.map(\.path))
        for path in Self.fields(of: expected).symmetricDifference(Self.fields(of: got)).sorted()
        where !here.contains(where: { $0 == path || $0.hasPrefix(path + ".") || path.hasPrefix($0 + ".") }) {
            found.append(Difference(path: path, isDerived: false))
        }
    }

    private mutating func compare(_ expected: JSONValue?, _ got: JSONValue?, _ property: Property, at path: String) {
        guard expected != got else { return }
        switch property.value {
        case .object(let shape, _): members(expected, got, shape, at: path)
        case .array(.object(let shape, _), _, _, let key?): elements(expected, got, shape, key, at: path)
        default:
            found.append(Difference(path: path, expected: expected, got: got, isDerived: property.isDerived))
        }
    }

    private mutating func members(_ expected: JSONValue?, _ got: JSONValue?, _ shape: ObjectSchema, at path: String) {
        for property in shape.properties {
            compare(expected?[property.name], got?[property.name], property, at: "\(path).\(property.name)")
        }
    }

    private mutating func elements(
        _ expected: JSONValue?,
        _ got: JSONValue?,
        _ shape: ObjectSchema,
        _ key: String,
        at path: String
    ) {
        func named(_ list: JSONValue?) -> [(label: String, value: JSONValue)] {
            (list?.arrayValue ?? []).map { ($0[key]?.stringValue ?? $0[key]?["code"]?.stringValue ?? "", $0) }
        }
        let (expected, got) = (named(expected), named(got))
        for label in Set((expected + got).map(\.label)).sorted() {
            let left = expected.filter { $0.label == label }.map(\.value)
            let right = got.filter { $0.label == label }.map(\.value)
            for index in 0..<max(left.count, right.count) {
                members(
                    left.indices.contains(index) ? left[index] : nil,
                    right.indices.contains(index) ? right[index] : nil,
                    shape,
                    at: "\(path)[\(label)]"
                )
            }
        }
    }

    /// The issues of an event, each as the field it is about, with its code, so that another code is a difference too.
    private static func fields(of data: JSONValue) -> Set<String> {
        let issues = data["quality"]?["issues"]?.arrayValue ?? []
        return Set(issues.compactMap { $0["field"]?.stringValue })
    }
}
