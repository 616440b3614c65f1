/// Where the records of a JSON text stand: `/calls[*]`, `/export/calls[*]`, `[*]`, `/report`.
///
/// Names lead from the root down through objects; `[*]` at the end says that each element of the array there is a
/// record, without it the value there is the one record.
public struct JSONRecordsPath: Sendable, Equatable, CustomStringConvertible {
    /// The names of the members on the way, from the root.
    public var names: [String]
    /// Whether the elements of the array there are the records.
    public var isList: Bool

    /// Makes a path.
    public init(names: [String], isList: Bool) {
        self.names = names
        self.isList = isList
    }

    /// Reads a path, or gives `nil` if the text is none.
    public init?(_ text: String) {
        var rest = Substring(text)
        isList = rest.hasSuffix("[*]")
        if isList { rest.removeLast(3) }
        names = []
        if rest.isEmpty || rest == "/" { return }
        guard rest.removeFirst() == "/" else { return nil }
        names = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard names.allSatisfy({ !$0.isEmpty && !$0.contains("[*]") }) else { return nil }
    }

    /// The path as an adapter writes it.
    public var description: String {
        "/" + names.joined(separator: "/") + (isList ? "[*]" : "")
    }
}
