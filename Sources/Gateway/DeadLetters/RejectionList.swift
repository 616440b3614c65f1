import Contracts
import Formats

/// A record's rejections as a dead letter's header holds them: a JSON array.
enum RejectionList {
    /// Rejections as JSON.
    static func encode(_ rejections: [Rejection]) -> [UInt8] {
        JSONValue.array(rejections.map { .members($0.members) }).bytes
    }

    /// Rejections of JSON; none where it is not what ``encode(_:)`` gave.
    static func decode(_ bytes: [UInt8]) -> [Rejection] {
        guard let entries = try? JSONValue.parse(bytes).arrayValue else { return [] }
        return entries.compactMap { entry in
            guard let code = entry["code"]?.stringValue, let expectation = entry["expectation"]?.stringValue else {
                return nil
            }
            return Rejection(
                code: code,
                sourceField: entry["sourceField"]?.stringValue,
                canonicalField: entry["canonicalField"]?.stringValue,
                expectation: expectation
            )
        }
    }
}

extension Rejection {
    /// The members of its JSON form.
    var members: [(String, JSONValue?)] {
        [
            ("code", .string(code)),
            ("sourceField", sourceField.map { .string($0) }),
            ("canonicalField", canonicalField.map { .string($0) }),
            ("expectation", .string(expectation)),
        ]
    }
}
