import Formats

/// Something worth saying about an event that is published all the same: one of `data.quality.issues`.
public struct EventIssue: Sendable, Equatable {
    /// A stable code, such as `DATE_INVALID`.
    public var code: String
    /// The canonical field, dotted; `nil` where the whole record is meant.
    public var field: String?

    /// Makes an issue.
    public init(_ code: String, field: String? = nil) {
        self.code = code
        self.field = field
    }

    /// The issue as the contract writes it.
    var json: JSONValue {
        ["code": .string(code), "field": .string(field ?? "record"), "severity": "warning"]
    }
}
