import Contracts
import Foundation

/// A record's rejections as a dead letter's header holds them: a JSON array.
enum RejectionList {
    private struct Entry: Codable {
        var code: String
        var sourceField: String?
        var canonicalField: String?
        var expectation: String
    }

    /// Rejections as JSON.
    static func encode(_ rejections: [Rejection]) -> [UInt8] {
        let entries = rejections.map { rejection in
            JSONValue.object([
                ("code", .string(rejection.code)),
                ("sourceField", rejection.sourceField.map { .string($0) }),
                ("canonicalField", rejection.canonicalField.map { .string($0) }),
                ("expectation", .string(rejection.expectation)),
            ])
        }
        return JSONValue.array(entries).bytes
    }

    /// Rejections of JSON; none where it is not what ``encode(_:)`` gave.
    static func decode(_ bytes: [UInt8]) -> [Rejection] {
        let entries = (try? JSONDecoder().decode([Entry].self, from: Data(bytes))) ?? []
        return entries.map {
            Rejection(
                code: $0.code,
                sourceField: $0.sourceField,
                canonicalField: $0.canonicalField,
                expectation: $0.expectation
            )
        }
    }
}
