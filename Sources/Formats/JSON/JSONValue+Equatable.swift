extension JSONValue: Equatable {
    /// Whether both are written with the same bytes: the same kinds, members in the same order, and texts that agree
    /// scalar for scalar. (`String` itself takes canonically equivalent texts for equal; JSON does not.)
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.boolean(let left), .boolean(let right)): left == right
        case (.number(let left), .number(let right)): left.utf8.elementsEqual(right.utf8)
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }
}
