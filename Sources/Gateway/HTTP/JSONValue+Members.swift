import Contracts
import Formats

extension JSONValue {
    /// An object of the members that have a value, in the order given.
    static func members(_ members: [(String, JSONValue?)]) -> JSONValue {
        .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
    }

    /// A whole number.
    static func integer(_ value: some BinaryInteger) -> JSONValue { .number(String(value)) }

    /// An instant, RFC 3339 in UTC with milliseconds.
    static func instant(_ milliseconds: Int64) -> JSONValue { .string(Timestamp.text(milliseconds: milliseconds)) }
}
