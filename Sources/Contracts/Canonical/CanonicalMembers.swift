import Formats

/// Gathers the filled members of a ``CanonicalObject``.
struct CanonicalMembers {
    /// The members so far.
    private(set) var list: [JSONValue.Member] = []

    /// Adds a member that has a value; a list without elements is none.
    ///
    /// Not generic and never inlined: there are hundreds of calls, and specialising them doubles what the types cost a
    /// release build.
    @inline(never)
    mutating func add(_ name: String, _ value: (any CanonicalValue)?) {
        guard let value else { return }
        let json = value.json
        if case .array(let elements) = json, elements.isEmpty { return }
        list.append(JSONValue.Member(name: name, value: json))
    }
}
