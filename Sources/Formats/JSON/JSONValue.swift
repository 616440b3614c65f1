/// A JSON text as a tree, for the cold paths: schemas, settings, answers, records shown to a person.
///
/// Nothing of the text is lost that JSON means: a number keeps its exact text (`1.0` is not `1`), members keep their
/// order, and a member named twice is there twice. Two values are equal if they are so byte for byte; unlike two
/// `String`s, `é` written as one scalar and as two are different names.
public enum JSONValue: Sendable {
    /// The literal `null`.
    case null
    /// The literal `true` or `false`.
    case boolean(Bool)
    /// The exact text of a number.
    case number(String)
    /// A string, unescaped.
    case string(String)
    /// The elements, in order.
    case array([JSONValue])
    /// The members, in order.
    case object([Member])

    /// One member of an object.
    public struct Member: Sendable, Equatable {
        /// The name, unescaped.
        public var name: String
        /// The value.
        public var value: JSONValue

        /// Makes a member.
        public init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }

        /// Whether name and value are equal byte for byte.
        public static func == (left: Member, right: Member) -> Bool {
            left.name.utf8.elementsEqual(right.name.utf8) && left.value == right.value
        }
    }

    /// The value of the first member of that name, if this is an object that has one.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }

    /// The element at an index, if this is an array that has one.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// The string, if this is one.
    public var stringValue: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The exact text of the number, if this is one.
    public var numberText: String? {
        if case .number(let text) = self { text } else { nil }
    }

    /// The number, if this is one that is written as an integer and fits.
    public var integerValue: Int? {
        numberText.flatMap { Int($0) }
    }

    /// The nearest binary number, if this is a number.
    public var doubleValue: Double? {
        numberText.flatMap { Double($0) }
    }

    /// The boolean, if this is one.
    public var booleanValue: Bool? {
        if case .boolean(let value) = self { value } else { nil }
    }

    /// The elements, if this is an array.
    public var arrayValue: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The members, if this is an object.
    public var objectValue: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// Whether this is `null`.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }
}
