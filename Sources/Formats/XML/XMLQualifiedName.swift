/// A name of XML as written: `tc:District` or `District`.
struct XMLQualifiedName: Hashable {
    /// What stands before the first colon, if there is one.
    var prefix: String?
    /// The rest.
    var local: String

    /// Takes a name apart.
    init(_ name: some StringProtocol) {
        if let colon = name.firstIndex(of: ":") {
            prefix = String(name[..<colon])
            local = String(name[name.index(after: colon)...])
        } else {
            prefix = nil
            local = String(name)
        }
    }
}
